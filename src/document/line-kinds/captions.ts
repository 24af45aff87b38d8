import type { LineKindRule } from "./line-kind.ts";

/** "(Name/Agency)", "[Name/Agency]", "(AP Photo/Name)", "(Photo by Name)", "(File photo)", "(Courtesy of …)" at the end. */
const IN_BRACKETS =
  /[([](?:[^()[\]]{2,90}\/[^()[\]]{2,60}|(?:AP |AFP |File |Reuters |UPI )?Photo\b[^()[\]]{0,90}|(?:Photograph|Image|Picture|Credit|Screenshot|Screengrab|Courtesy|Handout|Illustration|Source: Getty)\b[^()[\]]{0,90})[)\]]\.?$/iu;

/** "Photo: Name", "Photograph: Name/Agency", "Image source, Agency", "Credit: Name", "Picture: Name" near the end. */
const LABELLED =
  /(?:^|[\s.…])(?:Photo(?:graph)?s?(?: credit)?|Images?(?: credit| source)?|Pictures?|Pic|Credits?|Image caption|Illustration|Video)(?:[:,] ?|…|\.\.\.| by )\(?[\p{Lu}@][^.!?”"]{1,70}\.?$/u;

/** Words without which nothing is LABELLED, which takes long to compile. */
const LABEL = /Photo|Image|Picture|Pic|Credit|Illustration|Video/;

const endsInBracket = (closing: string): boolean => {
  const last = closing.at(closing.endsWith(".") ? -2 : -1);
  return last === ")" || last === "]";
};

/** A caption is a line or three; a longer paragraph that names an agency tells of it. */
const LONGEST_CAPTION = 700;

/** "Two people look on. (Name/Agency)": a picture's caption, or the credit that ends one. */
export const caption: LineKindRule = ({ opening, closing, start, end, outlets }) => {
  if (end - start > LONGEST_CAPTION) return null;
  if (
    /^(?:Image|Photo|Media|Video|Picture) caption[:,]? ./i.test(opening) ||
    /^(?:FILE|File photo)\s?[-–—:]/.test(opening)
  )
    return "caption";
  const credited =
    (endsInBracket(closing) ? IN_BRACKETS.exec(closing) : null) ??
    (LABEL.test(closing) ? LABELLED.exec(closing) : null) ??
    (outlets.creditWords.test(closing) ? outlets.creditAtEnd.exec(closing) : null);
  if (!credited || CREDITED_SPEECH.test(opening)) return null;
  const before = end - start - (closing.length - credited.index);
  return before < 25 ? "credit" : "caption";
};

/** "…,” she said. (Reuters)": a paragraph of the article that credits its agency. */
const CREDITED_SPEECH = /[,?!.]["”] |["”],? (?:he|she|they|said)\b|\b(?:said|told|added) (?:that|reporters|in)\b/;

/** "Name via Agency", alone in its line. */
export const credit: LineKindRule = ({ opening, words, outlets }) =>
  words <= 8 &&
  outlets.creditWords.test(opening) &&
  outlets.creditAlone.test(opening) &&
  !/^(?:by|from)\b/i.test(opening)
    ? "credit"
    : null;
