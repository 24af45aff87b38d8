import { stringify } from "yaml";
import type { Identity } from "../identities/identity.ts";
import { YAML_OPTIONS } from "./yaml.ts";

/** One YAML list, read back equal to the JSON. */
export const identitiesAsYaml = (identities: readonly Identity[]): string => stringify(identities, YAML_OPTIONS);
