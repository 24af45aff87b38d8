import { bylineOpenings, newsroomRoles } from "../../lexicon/newsroom.ts";
import type { LineKindRule } from "./line-kind.ts";
import { speaks } from "../line-looks.ts";
import { readNames } from "./person-names.ts";

const OPENINGS = new RegExp(
  `^(?:${[...bylineOpenings].sort((a, b) => b.length - a.length).join("|")})\\b:? (?=\\S)`,
  "i",
);
const ROLE = newsroomRoles.join("|");

/** "By Ana Ruiz and Bo Lind, Staff Writers": the words after "By", or null where the line is no byline. */
export const bylineWords = (line: string): string | null => {
  const opening = OPENINGS.exec(line);
  return opening ? line.slice(opening[0].length) : null;
};

const LONGEST = 24;
const AGENCY_BYLINE =
  /^by (?:\S+ ){0,5}(?:staff|agencies|agency|reporters?|correspondents?|writers?|desk|team|newsroom|press|news|bureau|reuters|afp|upi|ap|wire|editors?|editorial board)\b/i;

/** "By Ana Ruiz | Monday, 3:14 p.m.": pieces beside each other are no sentence, whatever stands at the end. */
const IN_PIECES = / [|•·] /;

/** "By Ana Ruiz", "By Associated Press", "Written by …": who wrote it, alone in its line. */
export const byline: LineKindRule = (line) => {
  const { opening, words, outlets } = line;
  const sentence = line.sentence && !IN_PIECES.test(opening);
  if (words > LONGEST || (sentence && words > 9) || (sentence && speaks(line))) return null;
  const after = bylineWords(opening);
  if (after === null) return null;
  if (readNames(after, outlets).length > 0 || (AGENCY_BYLINE.test(opening) && words <= 9)) return "byline";
  return /^by \p{Lu}\S*$/iu.test(opening) && !sentence ? "byline" : null;
};

/** "Reporting by Ana Ruiz; editing by Bo Lind", "Ana Ruiz contributed to this report", "Ruiz reported from Port Ansel." */
const CREDITS =
  /^\W{0,2}(?:(?:additional )?(?:reporting|writing|editing|photography|research|translation|graphics|compiled|edited|translated|produced)(?: and \w+)? by \p{Lu}|with (?:reporting|additional reporting|files) (?:by|from) |(?:\p{Lu}\S* ){1,5}(?:reported|contributed)(?: reporting)? (?:from \p{Lu}|to this (?:report|article|story)))/iu;
/** Words without which nothing is CREDITS, which takes long to compile. */
const CREDITING = / by |^\W{0,2}with |reported|contributed/i;
const LONGEST_CREDITS = 40;

export const credits: LineKindRule = ({ opening, words }) =>
  words <= LONGEST_CREDITS && CREDITING.test(opening) && CREDITS.test(opening) && !/["“”]/.test(opening)
    ? "furniture"
    : null;

/** Any role: without one nothing is ROLE_ONLY, which takes long to compile. */
const ANY_ROLE = new RegExp(ROLE, "i");

/** "Staff Writer", "Political Correspondent, Port Ansel": a role alone below its name. */
const ROLE_ONLY = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’-]* (?:and |& )?){0,4}(?:${ROLE})s?(?:,? (?:in |at |for )?\\p{Lu}.{0,40})?$`,
  "iu",
);

export const roleLine: LineKindRule = ({ opening, words, sentence }) =>
  words <= 8 && !sentence && ANY_ROLE.test(opening) && ROLE_ONLY.test(opening) && /^\p{Lu}/u.test(opening)
    ? "furniture"
    : null;
