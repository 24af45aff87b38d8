import type { Tag, Token } from "../../language/analysis.ts";
import { endsNounPhrase, startOfNounPhrase } from "./noun-phrases.ts";
import type { Clauses } from "./reading.ts";

/** Tags that a relative clause's inside never has: past them its host is another clause's. */
export const ENDS_RELATIVE: ReadonlySet<Tag | undefined> = new Set([
  "comma",
  "colon",
  "semicolon",
  "dash",
  "stop",
  "subordinator",
]);

/** How far before its last word a relative clause may begin. */
const RELATIVE_REACH = 18;

/** How far behind `whose` the verb may stand: `whose new plans [fell]`. */
const WHOSE_REACH = 4;

/** `[A book] on why the river floods sold well`: what a question behind a preposition hangs on, where the question's verb stands before `first`. */
const askingHost = (
  tokens: readonly Token[],
  { groups }: Clauses,
  place: number,
  first: number,
  low: number,
): number | null => {
  const last = place - 2;
  if (!/^(?:how|why|what|where|whether)$/.test(tokens[place]?.lower ?? "") || last < low) return null;
  if (tokens[place - 1]?.tag !== "preposition" || tokens[last]?.tag !== "noun") return null;
  const asks = groups.some(({ form, head }) => form === "finite" && head > place && head < first);
  return asks ? startOfNounPhrase(tokens, last, low) : null;
};

/**
 * What stands last in a relative clause is no subject: `the man who [led the effort] said` is the man, and so is
 * `the man who [spoke to discuss the effort] said`.
 */
export const pastRelative = (tokens: readonly Token[], clauses: Clauses, first: number, low: number): number | null => {
  const reach = Math.max(low, first - RELATIVE_REACH);
  for (let place = first - 1; place > reach; place--) {
    const token = tokens[place];
    if (ENDS_RELATIVE.has(token?.tag)) return null;
    const asking = askingHost(tokens, clauses, place, first, low);
    if (asking !== null) return asking;
    if (token?.tag !== "wh" || !/^(?:who|which|that|whose)$/.test(token.lower)) continue;
    const verb = clauses.groups.find((group) => group.first > place);
    const reach = token.lower === "whose" ? WHOSE_REACH : 1;
    const opensAtOnce = verb?.form === "finite" && verb.first - place <= reach && verb.head < first;
    return opensAtOnce && endsNounPhrase(tokens[place - 1]) ? startOfNounPhrase(tokens, place - 1, low) : null;
  }
  return null;
};

/**
 * `[the men] opposing the plan said`: whom a participle right before the noun phrase at `first` describes, where no verb has
 * come before it; null where none does.
 */
export const pastReducedRelative = (
  tokens: readonly Token[],
  { groups }: Clauses,
  first: number,
  low: number,
): number | null => {
  const participle = groups.find((group) => group.end === first && group.form === "gerund");
  const last = (participle?.first ?? 0) - 1;
  if (participle === undefined || last < low || tokens[last]?.tag !== "noun") return null;
  const hasVerb = groups.some(({ form, head }) => form === "finite" && head < participle.first && head >= low);
  const host = startOfNounPhrase(tokens, last, low);
  return hasVerb || /^(?:preposition|to)$/.test(tokens[host - 1]?.tag ?? "") ? null : host;
};
