/** What names are compared by: without case, accents, periods and a leading "the". */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}.'’]/gu, "")
    .replace(/^the\s+/, "")
    .replaceAll(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
