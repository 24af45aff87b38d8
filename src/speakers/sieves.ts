import { documents } from "./sieves/documents.ts";
import { firstPerson } from "./sieves/first-person.ts";
import { group } from "./sieves/group.ts";
import { introducedLater } from "./sieves/introduced-later.ts";
import { joint } from "./sieves/joint.ts";
import { fullName, surname, variant } from "./sieves/named.ts";
import { neuterPronoun } from "./sieves/neuter-pronoun.ts";
import { noSource } from "./sieves/no-source.ts";
import { officeHolder } from "./sieves/office-holder.ts";
import { organizationNoun } from "./sieves/organization-noun.ts";
import { pair } from "./sieves/pair.ts";
import { pluralPronoun } from "./sieves/plural-pronoun.ts";
import { pronoun } from "./sieves/pronoun.ts";
import { relative } from "./sieves/relative.ts";
import type { Sieve } from "./sieves/sieve.ts";
import { anonymous, nothing, salientPerson } from "./sieves/somebody.ts";
import { team } from "./sieves/team.ts";
import { titleOrRole } from "./sieves/title-or-role.ts";
import { withheld } from "./sieves/withheld.ts";

/** Most precise first: the first that does not decline decides. The last never declines. */
export const sieves: readonly Sieve[] = [
  noSource,
  joint,
  fullName,
  surname,
  variant,
  team,
  firstPerson,
  documents,
  relative,
  pronoun,
  pair,
  pluralPronoun,
  neuterPronoun,
  group,
  withheld,
  titleOrRole,
  organizationNoun,
  introducedLater,
  officeHolder,
  salientPerson,
  anonymous,
  nothing,
];
