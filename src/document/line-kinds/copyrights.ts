import type { LineKindRule } from "./line-kind.ts";

/** "© 2024", "(c) 2023-2024", "Copyright 2024" near the start, then perhaps "by": what follows is the holder. */
const MARK =
  /(?:©|\(c\)|\bcopyright\b)(?:\s?(?:©|\(c\)|copyright))?[\s:]*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?(?:\s?(?:©|\(c\)))?[\s,]*(?:by )?/i;
const HAS_YEAR = /(?:©|\(c\)|copyright)[^.]{0,40}\d{4}|\d{4}[^.]{0,12}©/i;

/** "©2023-2024 Elsworth Media. All rights reserved." */
export const copyright: LineKindRule = ({ opening, folded }) => {
  if (!/©|\(c\)|copyright|rights reserved/i.test(opening) || /["“”]/.test(opening)) return null;
  return HAS_YEAR.test(opening.slice(0, 120)) || folded.includes("all rights reserved") ? "copyright" : null;
};

/** The holder a copyright line names, or null. */
export const copyrightHolder = (opening: string): string | null => {
  const mark = MARK.exec(opening);
  if (!mark) return null;
  const after = opening.slice(mark.index + mark[0].length, mark.index + mark[0].length + 80);
  const name =
    /^\p{Lu}[\p{L}\p{N}.'’&!-]*(?: (?:of|and|&|the|for|\p{Lu}[\p{L}\p{N}'’&!-]*)){0,6}/u.exec(after)?.[0] ?? "";
  const bare = name
    .replace(/(?:,? (?:All|Rights?|Reserved|Inc|Ltd|LLC|Limited|Corp|GmbH|plc|PLC|Co|Company))+$/, "")
    .replace(/[.,]$/, "");
  return bare.length > 1 ? bare : null;
};
