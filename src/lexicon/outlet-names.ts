import { agencies, outlets } from "./outlets.ts";

/** The names of outlets and agencies a run knows, with the look-ups made from them. Never changed once made. */
export interface OutletNames {
  /** As printed. */
  readonly exact: ReadonlySet<string>;
  /** Names of several words by their lower case: "TIME" or "Metro" stand for themselves only as printed. */
  readonly anyCase: ReadonlyMap<string, string>;
  readonly agencies: ReadonlySet<string>;
  /** All of them in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words without which a line is neither of those below, which take long to compile. */
  readonly creditWords: RegExp;
  /** "(Reuters)" alone ends a caption, never a dateline; "Name via Getty Images", "Getty", "AFP PHOTO / NAME", "REUTERS/Name". */
  readonly creditAtEnd: RegExp;
  /** "Getty", "REUTERS/Name", "Name via AFP", "© Name": only a credit. */
  readonly creditAlone: RegExp;
}

const escapeMarks = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Names of one or two letters stand for too much else. */
const alternatives = (names: readonly string[]): string =>
  names
    .filter((name) => name.length > 2 || /^(?:AP|PA)$/.test(name))
    .map(escapeMarks)
    .sort((a, b) => b.length - a.length)
    .join("|");

/** Makes the look-ups for lists of names. */
export const outletNamesOf = (outletList: readonly string[], agencyList: readonly string[]): OutletNames => {
  const all = [...outletList, ...agencyList];
  const agency = alternatives(agencyList);
  return {
    exact: new Set(all),
    anyCase: new Map(all.filter((name) => / |\./.test(name)).map((name) => [name.toLowerCase(), name] as const)),
    agencies: new Set(agencyList),
    lowerCase: new Set(all.map((name) => name.toLowerCase())),
    creditWords: new RegExp(`${agency}|REUTERS|PHOTO|©`),
    creditAtEnd: new RegExp(
      `(?:\\bvia |[(/] ?|[,.…] )(?:${agency})\\b(?: ?[/|] ?[\\p{L} .'’-]{2,40}| (?:Images|Photos?|News))?\\)?\\.?$|\\b(?:AFP|AP|EPA|UPI) PHOTO\\b|\\bREUTERS ?/ ?\\p{Lu}|\\bAP Photo ?/|\\bGetty Images\\b.{0,20}$`,
      "u",
    ),
    creditAlone: new RegExp(
      `^(?:©\\s?)?(?:[\\p{L}.'’-]{1,20} ){0,4}(?:(?:via|for|/) ?)?(?:${agency})(?: ?/ ?[\\p{L} .'’-]{2,40})?\\.?$|^©\\s?[\\p{L}][\\p{L} /.'’-]{1,50}$`,
      "u",
    ),
  };
};

/** The names that ship with the program. */
export const SHIPPED_OUTLETS: OutletNames = outletNamesOf(outlets, agencies);
