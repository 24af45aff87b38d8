import { type Authority, compileAuthority } from "./compile-authority.ts";
import type { AuthorityFile } from "./authority.ts";
import { BODIES } from "./public-bodies.ts";
import { OFFICES, PEOPLE } from "./public-offices.ts";

/** The authority that ships: a few public offices and outlets. */
export const shippedFile: AuthorityFile = { people: PEOPLE, organizations: BODIES, offices: OFFICES };

export const shipped: Authority = compileAuthority([shippedFile]);
