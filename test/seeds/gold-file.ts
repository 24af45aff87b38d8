import type { ClaimKind, SpeakerKind } from "../../src/claims/record.ts";

/** `fixtures/seeds/<name>.yaml`: what a trained annotator marks in `seeds/<name>.txt`, in words. */
export interface GoldFile {
  readonly document: {
    readonly title: string | null;
    readonly published: string | null;
    readonly byline: readonly string[];
    readonly publisher: string | null;
  };
  readonly claims: readonly WordedClaim[];
}

/** A claim without offsets: every piece is a verbatim stretch of the article. */
export interface WordedClaim {
  readonly kind: ClaimKind;
  readonly content: readonly string[];
  readonly cue: string;
  readonly source: string | null;
  readonly speaker: string | null;
  readonly speaker_kind: SpeakerKind;
  readonly said: { readonly text: string; readonly value: string | null } | null;
  /** A stretch that stands once in the article, where the pieces alone would be ambiguous. */
  readonly near?: string;
  /** Inside another claim's content. */
  readonly nested?: boolean;
  /** Annotators may well differ here: no program is rewarded or punished. */
  readonly optional?: boolean;
}

const KINDS = new Set(["direct", "mixed", "indirect"]);
const SPEAKER_KINDS = new Set(["person", "organization", "group", "anonymous", "document", "author", "none"]);
const REQUIRED = ["kind", "content", "cue", "source", "speaker", "speaker_kind", "said"];
const OPTIONAL = ["to", "venue", "through", "region", "nested", "optional", "near"];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => isText(one));
const isFlag = (value: unknown): boolean => value === undefined || value === true;

const isSaid = (value: unknown): value is WordedClaim["said"] =>
  value === null ||
  (isObject(value) && "text" in value && isText(value.text) && "value" in value && isTextOrNull(value.value));

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  kind: (value) => isText(value) && KINDS.has(value),
  content: (value) => isTexts(value) && value.length > 0,
  cue: isText,
  source: isTextOrNull,
  speaker: isTextOrNull,
  speaker_kind: (value) => isText(value) && SPEAKER_KINDS.has(value),
  said: isSaid,
  to: isText,
  venue: isText,
  through: isTexts,
  region: isText,
  nested: isFlag,
  optional: isFlag,
  near: isText,
};

const isClaim = (value: unknown): value is WordedClaim =>
  isObject(value) &&
  REQUIRED.every((field) => field in value) &&
  Object.entries(value).every(
    ([field, content]) => [...REQUIRED, ...OPTIONAL].includes(field) && checks[field]?.(content) === true,
  );

const isDocument = (value: unknown): value is GoldFile["document"] =>
  isObject(value) &&
  "title" in value &&
  isTextOrNull(value.title) &&
  "published" in value &&
  isTextOrNull(value.published) &&
  "byline" in value &&
  isTexts(value.byline) &&
  "publisher" in value &&
  isTextOrNull(value.publisher);

/** @throws {TypeError} naming the claim that has a missing, unknown or ill-typed field */
export const asGoldFile = (value: unknown, file: string): GoldFile => {
  if (!isObject(value) || !("document" in value) || !isDocument(value.document)) {
    throw new TypeError(`${file}: want a document { title, published, byline, publisher }`);
  }
  if (!("claims" in value) || !Array.isArray(value.claims)) throw new TypeError(`${file}: want a list of claims`);
  const claims = value.claims.filter((claim) => isClaim(claim));
  const wrong = value.claims.find((claim) => !isClaim(claim));
  if (wrong !== undefined) throw new TypeError(`${file}: wrong fields in ${JSON.stringify(wrong)}`);
  return { document: value.document, claims };
};
