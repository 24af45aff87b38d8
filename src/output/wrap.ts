const WIDE =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\uff01-\uff60]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|\u200c|\u200d|\u00ad/u;

/** Columns a terminal needs for a text: two for East Asian characters and emoji, none for combining marks. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) {
    if (character >= " " && character <= "~") columns++;
    else if (!NO_WIDTH.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
};

/** Cuts one long word into pieces that fit. */
const pieces = (word: string, width: number): string[] => {
  const cut: string[] = [];
  let piece: string[] = [];
  let columns = 0;
  for (const character of word) {
    const more = columnsOf(character);
    if (columns + more > width && piece.length > 0) {
      cut.push(piece.join(""));
      piece = [];
      columns = 0;
    }
    piece.push(character);
    columns += more;
  }
  return [...cut, piece.join("")];
};

/**
 * Breaks a text at its spaces into lines.
 * @param width columns a line may take; a longer word is cut
 */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const word of text.split(" ").flatMap((word) => (word.length * 2 > width ? pieces(word, width) : [word]))) {
    const more = columnsOf(word);
    if (line !== "" && columns + 1 + more > width) {
      lines.push(line);
      line = "";
      columns = 0;
    }
    columns += more + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
};
