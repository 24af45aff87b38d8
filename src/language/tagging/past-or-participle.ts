import type { Tag } from "../analysis.ts";
import type { RawToken } from "../tokenize.ts";
import { WORD_CLASS } from "../vocabulary/word-class.ts";
import { type Context, isMany, nounFollows } from "./context.ts";
import { isParticipleByClause } from "./participle-by-clause.ts";
import { has } from "./class-families.ts";

/** By what people speak who do not meet: `said by telephone`. */
const MEANS: ReadonlySet<string> = new Set(
  "telephone phone email e-mail text letter video fax radio satellite post".split(" "),
);

/** What rises or falls by so much. */
const MEASURED: ReadonlySet<string> = new Set(
  (
    "climbed contracted cooled declined decreased deepened dipped doubled dropped edged expanded fell gained grew increased jumped narrowed " +
    "plunged rose shrank slid slipped slowed soared surged swelled tumbled widened"
  ).split(" "),
);

/** `fell [by 17 percent]`, `passed [by a vote of 9 to 2]`: by how much, not by whom. */
const byHowMuch = ({ lower }: RawToken, { next, second }: Context): boolean =>
  next?.lower === "by" &&
  second !== undefined &&
  (MEASURED.has(lower)
    ? second.kind === "number" || /^(?:between|about|nearly|almost|roughly|more|less|at|half|an?)$/.test(second.lower)
    : second.lower === "a" && /^(?:passed|won|lost|failed|prevailed|approved)$/.test(lower));

/**
 * `Sources [come] forward`, `those who [run] it`, but `the mill [run] by Orr`: a form that is base form and participle, where
 * nothing asks for the participle.
 */
const isBaseForm = (classes: number, context: Context): boolean =>
  has(classes, WORD_CLASS.infinitive) &&
  context.next?.lower !== "by" &&
  context.beforeWord !== "well" &&
  (context.before !== "noun" || isMany(context));

/** `alleged`, `said`, `reported`: finite past, participle or adjective. */
export const pastOrParticiple = (word: RawToken, classes: number, context: Context): Tag => {
  const { lower } = word;
  const { before, next } = context;
  if (before === "be" || before === "have") return "participle";
  const isPast = has(classes, WORD_CLASS.past);
  if (!isPast && isBaseForm(classes, context)) return "verb";
  if (!isPast) return has(classes, WORD_CLASS.adjective) && nounFollows(context) ? "adjective" : "participle";
  // `three [acknowledged] that`
  if (next?.lower === "that" && (before === "determiner" || before === "number")) return "past";
  // `was more restrained`: what has degrees
  if (/^(?:more|less|most|least)$/.test(context.beforeWord) && has(classes, WORD_CLASS.adjective)) return "adjective";
  // `four [painted] doors`
  if (before === "number" && nounFollows(context) && next?.lower.endsWith("s")) return "participle";
  // `as noted by Venn`
  if (context.beforeWord === "as" && next?.lower === "by") return "participle";
  const afterDeterminer =
    before === "determiner" || before === "possessive" || before === "genitive" || before === "preposition";
  if (afterDeterminer && (nounFollows(context) || has(classes, WORD_CLASS.adjective))) return "adjective";
  if (
    has(classes, WORD_CLASS.adjective) &&
    nounFollows(context) &&
    (before === "adjective" || before === "number" || before === undefined)
  )
    return "adjective";
  // `ended by [saying]`, `said by [telephone]`: what tells how it was done, not by whom.
  const how = context.second?.lower ?? "";
  const tellsHow = how.endsWith("ing") || MEANS.has(how);
  if (next?.lower === "by" && before !== "pronoun" && !tellsHow && !byHowMuch(word, context)) return "participle";
  return (has(classes, WORD_CLASS.participle) || lower.endsWith("ed")) && isParticipleByClause(lower, context)
    ? "participle"
    : "past";
};
