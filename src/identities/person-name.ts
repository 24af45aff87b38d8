import { shortFor } from "../lexicon/people/nicknames.ts";
import { deletions, normalForm } from "../speakers/names/normal-form.ts";

/** A person's name taken apart, in normal form. */
export interface PersonName {
  readonly first: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** `jr`, `iii`; "" for none. A son is not his father. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const LONG_ENOUGH_FOR_SLIPS = 6;

/** Takes a full name apart; null for a single word. */
export const readPersonName = (name: string): PersonName | null => {
  const words = name
    .split(/[\s,]+/)
    .map((word) => normalForm(word))
    .filter((word) => word !== "");
  const suffix = SUFFIX.test(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  const [first, ...rest] = words;
  const surname = rest.pop();
  return first === undefined || surname === undefined ? null : { first, middle: rest, surname, suffix };
};

const isInitialOf = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** `J.` and `Jane` agree, and either with none; `J.` and `Mary` do not. */
const middlesAgree = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  (one.length === other.length &&
    one.every((word, place) => word === other[place] || isInitialOf(word, other[place] ?? "")));

const oneSlipApart = (one: string, other: string): boolean => {
  if (one.length < LONG_ENOUGH_FOR_SLIPS || other.length < LONG_ENOUGH_FOR_SLIPS) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = new Set(deletions(one));
  return deletions(other).some((word) => shorter.has(word));
};

const surnameKeys = (surname: string): readonly string[] =>
  surname.length < LONG_ENOUGH_FOR_SLIPS ? [surname] : deletions(surname);

/** `hilary` and `hillary`: a letter written twice. Other slips in a first name may make it another's. */
const singled = (word: string): string => word.replaceAll(/(.)\1/g, "$1");

/** One way in which two full names can be one person's. */
export interface NameRule {
  readonly because: "middle name" | "short first name" | "initials" | "spelling";
  /** Names that may agree share one of these. */
  readonly keys: (name: PersonName) => readonly string[];
  readonly agrees: (one: PersonName, other: PersonName) => boolean;
}

/** From sure to bold. Middle names must agree in each. */
export const NAME_RULES: readonly NameRule[] = [
  {
    because: "middle name",
    keys: ({ first, surname }) => [`${first} ${surname}`],
    agrees: (one, other) => one.first === other.first && one.surname === other.surname,
  },
  {
    because: "short first name",
    keys: ({ first, surname }) => shortFor(first).map((full) => `${full} ${surname}`),
    agrees: (one, other) =>
      one.surname === other.surname && shortFor(one.first).some((full) => shortFor(other.first).includes(full)),
  },
  {
    because: "spelling",
    keys: ({ first, surname }) => surnameKeys(surname).map((rest) => `${singled(first)} ${rest}`),
    agrees: (one, other) =>
      singled(one.first) === singled(other.first) &&
      (one.surname === other.surname || oneSlipApart(one.surname, other.surname)),
  },
  {
    because: "initials",
    keys: ({ first, surname }) => [`${first.slice(0, 1)} ${surname}`],
    agrees: (one, other) => one.surname === other.surname && isInitialOf(one.first, other.first),
  },
];

/** Whether two full names can be one person's under a rule, suffixes aside. */
export const namesAgree = (rule: NameRule, one: PersonName, other: PersonName): boolean =>
  middlesAgree(one.middle, other.middle) && rule.agrees(one, other);
