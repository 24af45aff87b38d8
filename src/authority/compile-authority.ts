import { type DayRange, dayRange } from "../calendar/edtf.ts";
import { placeOf } from "../lexicon/people/countries.ts";
import { canonicalRole, roleCovers } from "../lexicon/people/role-nouns.ts";
import { type AuthorityFile, type KnownBody, type KnownName, type KnownOffice } from "./authority.ts";
import { nameKey } from "./name-key.ts";

interface Term {
  readonly name: string;
  readonly role: string;
  /** Day numbers, both included; an open end is far off. */
  readonly days: DayRange;
}

/** Authority files ready to be asked. */
export interface Authority {
  /** The person a full name or an alias stands for. */
  readonly person: (name: string) => KnownName | null;
  readonly body: (name: string) => KnownBody | null;
  /**
   * Who held an office: only where one person did on all days that the date may mean.
   * @param role canonical; a general one ("leader") stands for the offices it covers
   * @param place canonical name
   * @param date EDTF
   */
  readonly holder: (role: string, place: string, date: string) => string | null;
  /** The one holder of such an office anywhere with a surname in normal form, on that day. */
  readonly holderNamed: (role: string, surname: string, date: string) => string | null;
}

/** A term with the position of its file. */
interface FiledTerm {
  readonly file: number;
  readonly term: Term;
}

const FAR_OFF = Number.MAX_SAFE_INTEGER;

const daysOf = (term: string): DayRange | null => {
  const isOpen = term.endsWith("/..");
  const days = dayRange(isOpen ? term.slice(0, -"/..".length) : term);
  return days && (isOpen ? { first: days.first, last: FAR_OFF } : days);
};

/** `Prime Minister` → `premier`. */
export const roleOfTitle = (title: string): string | null => {
  const words = title.toLowerCase().split(/\s+/);
  return canonicalRole(words.join("-")) ?? canonicalRole(words.at(-1) ?? "");
};

const termsOf = ({ title, holders }: KnownOffice): readonly Term[] => {
  const role = roleOfTitle(title);
  return holders.flatMap(({ name, term }) => {
    const days = daysOf(term);
    return role === null || days === null ? [] : [{ name, role, days }];
  });
};

const byName = <Known extends KnownName>(entries: readonly Known[]): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) if (!known.has(nameKey(name))) known.set(nameKey(name), entry);
  return known;
};

/** Puts authority files together; what an earlier one says stands before what a later one says. */
export const compileAuthority = (files: readonly AuthorityFile[]): Authority => {
  const people = byName(files.flatMap((file) => file.people));
  const organizations = byName(files.flatMap((file) => file.organizations));
  const terms = new Map<string, FiledTerm[]>();
  for (const [file, { offices }] of files.entries())
    for (const office of offices) {
      const place = placeKey(office.place);
      terms.set(place, [...(terms.get(place) ?? []), ...termsOf(office).map((term) => ({ file, term }))]);
    }
  const everywhere = [...terms.values()].flat();
  return {
    person: (name) => people.get(nameKey(name)) ?? null,
    body: (name) => organizations.get(nameKey(name)) ?? null,
    holder: (role, place, date) => onlyHolder(terms.get(place) ?? [], role, date),
    holderNamed: (role, surname, date) =>
      onlyHolder(
        everywhere.filter(({ term }) => nameKey(term.name).split(" ").at(-1) === surname),
        role,
        date,
      ),
  };
};

/** The one who held such an office on all days that the date may mean; an earlier file stands before a later one. */
const onlyHolder = (terms: readonly FiledTerm[], role: string, date: string): string | null => {
  const days = dayRange(date);
  if (days === null) return null;
  const held = terms.filter(
    ({ term }) => roleCovers(role, term.role) && term.days.first <= days.last && days.first <= term.days.last,
  );
  const first = Math.min(...held.map(({ file }) => file));
  const names = new Set(held.filter(({ file }) => file === first).map(({ term }) => term.name));
  const [name] = names;
  return name !== undefined && names.size === 1 ? name : null;
};

/** `United States` and `U.S.` are one place; a place the lexicon does not know is what it is called. */
export const placeKey = (place: string): string => placeOf(place.toLowerCase()) ?? place.toLowerCase();
