import type { Authority } from "../authority/compile-authority.ts";
import { normalForm } from "../speakers/names/normal-form.ts";
import type { Candidate } from "./cluster.ts";
import { officeIn } from "./offices.ts";

/** Whom the authority takes a candidate for. */
export interface Known {
  readonly kind: "person" | "organization";
  readonly name: string;
  readonly wikidata: string | null;
}

const isOneWord = (name: string): boolean => !/\s/.test(name.trim());

/** `President Holt` in an article of a day on which one Holt held the office. */
const holderOf = (authority: Authority, { published, speaker }: Candidate): Known | null => {
  if (published === null || !isOneWord(speaker.name)) return null;
  for (const text of speaker.roles) {
    const office = officeIn(text);
    const holder = office && authority.holderNamed(office.role, normalForm(speaker.name), published);
    if (holder) return { kind: "person", name: holder, wikidata: authority.person(holder)?.wikidata ?? null };
  }
  return null;
};

/** What the authority says of a candidate: by its name, else by its surname, office and day; null where it says nothing. */
export const lookUp = (authority: Authority, candidate: Candidate): Known | null => {
  const { name, kind } = candidate.speaker;
  const person = kind === "person" ? authority.person(name) : null;
  if (person !== null) return { kind: "person", name: person.name, wikidata: person.wikidata };
  const body = kind === "organization" || isOneWord(name) ? authority.body(name) : null;
  if (body !== null) return { kind: "organization", name: body.name, wikidata: body.wikidata };
  return kind === "person" ? holderOf(authority, candidate) : null;
};
