import { type CalendarTokens, tokenAt } from "./calendar-token.ts";
import { type CalendarWord, OTHER_WORD } from "./calendar-words.ts";
import type { DateReading } from "./expression.ts";

/** A reading and the place of the first token after its words. */
export interface Found<Reading = DateReading> {
  readonly reading: Reading;
  readonly end: number;
}

/** Reads the expression that begins at a token, or declines. Looks only a few tokens to either side. */
export type Reader<Reading = DateReading> = (tokens: CalendarTokens, at: number) => Found<Reading> | null;

export const found = <Reading>(reading: Reading, end: number): Found<Reading> => ({ reading, end });

/** Readings that differ in one number, each made only once: a text can name the same month thousands of times. */
export const oncePer = <Made extends DateReading>(make: (number: number) => Made): ((number: number) => Made) => {
  const known = new Map<number, Made>();
  return (number) => {
    const last = known.get(number);
    if (last) return last;
    const made = make(number);
    known.set(number, made);
    return made;
  };
};

/** Tokens that an expression can begin with. */
export interface Beginning {
  readonly number?: boolean;
  /** With an apostrophe. */
  readonly apostrophe?: boolean;
  readonly word?: (word: CalendarWord, lower: string) => boolean;
}

/** A reader and the first tokens it can begin with. */
export interface Rule {
  readonly read: Reader;
  readonly begins: Beginning & {
    /** With "the", and what can stand behind it. */
    readonly the?: Beginning;
  };
}

/** The reading of the first reader that does not decline. */
export const firstOf =
  (...readers: readonly Reader[]): Reader =>
  (tokens, at) => {
    for (const reader of readers) {
      const result = reader(tokens, at);
      if (result) return result;
    }
    return null;
  };

/** The first reader of those whose beginning fits the token at a place, which may stand behind the first token. */
const dispatch = (rules: readonly { readonly read: Reader; readonly begins: Beginning }[]) => {
  const readers = (fits: (begins: Beginning) => boolean): Reader =>
    firstOf(...rules.filter(({ begins }) => fits(begins)).map(({ read }) => read));
  const forNumber = readers(({ number }) => number === true);
  const forApostrophe = readers(({ apostrophe }) => apostrophe === true);
  // Made when first met: a text has few of the words of the calendar.
  const known = new Map<CalendarWord, Reader>();
  const forWord = (word: CalendarWord, lower: string): Reader => {
    const last = known.get(word);
    if (last) return last;
    const made = readers((begins) => begins.word?.(word, lower) === true);
    known.set(word, made);
    return made;
  };
  return (tokens: CalendarTokens, at: number, deciding: number): Found | null => {
    const { kind, lower, word } = tokenAt(tokens, deciding);
    if (kind === "number") return forNumber(tokens, at);
    if (kind === "mark") return lower === "'" ? forApostrophe(tokens, at) : null;
    return word === OTHER_WORD ? null : forWord(word, lower)(tokens, at);
  };
};

/** As `firstOf`, asking only the readers that can begin with the token, in their order. */
export const firstRule = (...rules: readonly Rule[]): Reader => {
  const plain = dispatch(rules);
  const behindThe = dispatch(rules.flatMap(({ read, begins: { the } }) => (the ? [{ read, begins: the }] : [])));
  return (tokens, at) => (is(tokens, at, "the") ? behindThe(tokens, at, at + 1) : plain(tokens, at, at));
};

/** Whether the token at a place is that word or mark. */
export const is = (tokens: CalendarTokens, place: number, lower: string): boolean =>
  tokenAt(tokens, place).lower === lower;

/** The place after an optional word or mark. */
export const skip = (tokens: CalendarTokens, place: number, lower: string): number =>
  is(tokens, place, lower) ? place + 1 : place;

/** Whether a hyphen or dash stands there with nothing but letters or digits around it. */
export const isHyphen = (tokens: CalendarTokens, place: number): boolean =>
  is(tokens, place, "-") && tokenAt(tokens, place).glued && tokenAt(tokens, place + 1).glued;

/** Whether the word at a place begins a sentence or a quotation, so that its capital says nothing. */
export const startsSentence = (tokens: CalendarTokens, place: number): boolean => {
  const before = tokenAt(tokens, place - 1);
  return before.kind === "mark" && !"-,'/(&".includes(before.lower);
};
