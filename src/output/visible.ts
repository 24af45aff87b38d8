/** C0 controls but tab and line ends, DEL, C1 controls. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** What turns the direction of writing, or has no width and is no joiner: embeddings, isolates, marks, tags, byte order marks. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
const EITHER = new RegExp(`${CONTROL.source}|${INVISIBLE.source}`, "gu");

const spelledOut = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
};

/** Text that a terminal cannot be made to obey: ESC becomes ␛, a right-to-left override <U+202E>. */
export const visible = (text: string): string => text.replace(EITHER, spelledOut);

/** The same on one line: line ends and other white space become single spaces. */
export const visibleLine = (text: string): string => visible(text.replace(/\s+/g, " ").trim());
