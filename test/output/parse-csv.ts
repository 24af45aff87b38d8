/** Reads CSV after RFC 4180, written apart from the exporter so that each checks the other. */
export const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new SyntaxError("a mark is never closed");
        cell += text[at] ?? "";
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++] ?? "";
    }
    row.push(cell);
    if (text[at] === ",") {
      at++;
      continue;
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new SyntaxError(`want a comma or a line end at ${at}`);
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
};
