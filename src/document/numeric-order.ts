/** "8/11/2024": two numbers that could both be the month. */
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d\d)\b/g;
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Evidence is looked for in this many code units: pages are shorter, and books do not tell more. */
const REACH = 200_000;

/**
 * Whether a text writes the day before the month, by its own evidence: numbers over twelve, the same day spelled out,
 * the order of its spelled dates, its zones and its spelling; null where nothing tells.
 */
export const dayComesFirst = (whole: string): boolean | null => {
  const text = whole.slice(0, REACH);
  const votes = votesOfNumbers(text) * 4 + votesOfSpelledDates(text) + votesOfHabits(text);
  return votes === 0 ? null : votes > 0;
};

const votesOfNumbers = (text: string): number => {
  const spelled = new Set<string>();
  for (const [, day, month] of text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})/g))
    spelled.add(`${month?.toLowerCase()} ${day}`);
  for (const [, month, day] of text.matchAll(/\b([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2})\b/g))
    spelled.add(`${month?.toLowerCase()} ${day}`);
  let votes = 0;
  for (const [, one, two] of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(one), Number(two)];
    if (first > 12 && second <= 12) votes += 2;
    else if (second > 12 && first <= 12) votes -= 2;
    else if (first !== second) {
      if (spelled.has(`${MONTH_NAMES[second - 1]} ${first}`)) votes++;
      if (spelled.has(`${MONTH_NAMES[first - 1]} ${second}`)) votes--;
    }
  }
  return votes;
};

/** "8 November" against "November 8". */
const votesOfSpelledDates = (text: string): number => {
  const before =
    text.match(/\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/g)
      ?.length ?? 0;
  const after =
    text.match(/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b/g)?.length ?? 0;
  return Math.sign(before - after) * 2;
};

const BRITISH =
  /\b(?:GMT|BST|CET|CEST|IST)\b|\b(?:organis|realis|emphasis|recognis|apologis|criticis)(?:e|ed|es|ing)\b|\b(?:colour|labour|defence|centre|programme|favour|neighbour)s?\b|\bper cent\b/;
const AMERICAN =
  /\b(?:[ECMP][SD]?T)\b|\b(?:organiz|realiz|emphasiz|recogniz|apologiz|criticiz)(?:e|ed|es|ing)\b|\b(?:color|labor|defense|center|program|favor|neighbor)s?\b|\bpercent\b/;

const votesOfHabits = (text: string): number => (BRITISH.test(text) ? 1 : 0) - (AMERICAN.test(text) ? 1 : 0);
