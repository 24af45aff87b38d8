import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export interface FixtureFile<Case> {
  /** The file's name without its extension: the rule it is about. */
  readonly rule: string;
  readonly cases: readonly Case[];
}

/** Reads `fixtures/<stage>/*.yaml`: each file a list of cases, in the order of their names. */
export const loadFixtures = <Case>(stage: string, isCase: (value: unknown) => value is Case): FixtureFile<Case>[] => {
  const folder = fileURLToPath(new URL(`../fixtures/${stage}/`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => {
      const cases: unknown = parse(readFileSync(folder + name, "utf8"));
      if (!Array.isArray(cases)) throw new TypeError(`fixtures/${stage}/${name}: want a list of cases`);
      const read = cases.filter((value) => isCase(value));
      if (read.length < cases.length) throw new TypeError(`fixtures/${stage}/${name}: a case has the wrong fields`);
      return { rule: name.slice(0, -".yaml".length), cases: read };
    });
};
