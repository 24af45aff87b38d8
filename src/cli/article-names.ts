import { createHash } from "node:crypto";

const LONGEST = 180;

/** What some file system or shell cannot take in a name. */
const UNSAFE = /\p{Cc}|[\\:*?"<>|]/gu;

/** One part of a path: no way up, nothing unsafe, not too long; a shortened name ends in a digest of the whole. */
const safe = (segment: string): string => {
  const name = segment.replace(UNSAFE, "_").replace(/^\.+$/, (dots) => "_".repeat(dots.length));
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const digest = createHash("sha256").update(segment).digest("hex").slice(0, 12);
  return `${Array.from(name)
    .slice(0, LONGEST / 6)
    .join("")}-${digest}`;
};

const safePath = (name: string): string =>
  name
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => safe(segment))
    .join("/") || "_";

const withoutExtension = (path: string): string => path.replace(/(?<=[^/])\.[A-Za-z0-9]{1,5}$/, "");

/** Names that some file system takes for the same: it may ignore case, and how an accent is written. */
const key = (path: string): string => path.normalize("NFC").toLowerCase();

/**
 * Gives each article's file a name of its own: "2024/storm.txt" becomes "2024/storm.json"; where that is taken,
 * "2024/storm.txt.json", then "2024/storm-2.json" and so on.
 * @param extension of the files to write, with its dot
 * @returns path below the folder to write to, from the article's name; never the same twice
 */
export const articleNames = (extension: string): ((name: string, isFile: boolean) => string) => {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const take = (path: string): boolean => taken.size < taken.add(key(path)).size;
  return (name, isFile) => {
    const whole = safePath(name);
    const stem = isFile ? withoutExtension(whole) : whole;
    for (const candidate of [stem, whole]) if (take(candidate + extension)) return candidate + extension;
    for (let number = next.get(key(stem)) ?? 2; ; number++) {
      const candidate = `${stem}-${number}${extension}`;
      next.set(key(stem), number + 1);
      if (take(candidate)) return candidate;
    }
  };
};
