/** One command of a console block and what stands below it. */
export interface Step {
  /** As a reader types it; a line that ends in "\" goes on in the next. */
  readonly command: string;
  /** Line ends as in the page, one at the end unless empty. */
  readonly output: string;
  /** Words behind "console" on the fence. */
  readonly flags: ReadonlySet<string>;
}

/** A page in order: stretches of prose as they are, and console blocks taken apart. */
export type Piece =
  { readonly prose: string } | { readonly fence: string; readonly steps: readonly Step[]; readonly end: string };

const BLOCK = /^```console[^\n]*\n[^]*?^```$/gm;
const PROMPT = "$ ";

const stepsOf = (lines: readonly string[], flags: ReadonlySet<string>): Step[] => {
  const steps: { command: string; output: string; flags: ReadonlySet<string> }[] = [];
  let continues = false;
  for (const line of lines) {
    const last = steps.at(-1);
    if (last && continues) last.command += `\n${line}`;
    else if (line.startsWith(PROMPT)) steps.push({ command: line.slice(PROMPT.length), output: "", flags });
    else if (last) last.output += `${line}\n`;
    else throw new SyntaxError(`a console block begins with a command, not with “${line}”`);
    continues = line.endsWith("\\") && (continues || line.startsWith(PROMPT));
  }
  return steps;
};

/** Takes a Markdown page apart at its ```console blocks. */
export const readPage = (page: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: block, index } of page.matchAll(BLOCK)) {
    const [fence = "", ...lines] = block.split("\n");
    const flags = new Set(fence.split(" ").slice(1));
    pieces.push({ prose: page.slice(end, index) }, { fence, steps: stepsOf(lines.slice(0, -1), flags), end: "```" });
    end = index + block.length;
  }
  return [...pieces, { prose: page.slice(end) }];
};

/** Puts a page together again, with the output that `run` gives for each step. */
export const writePage = (pieces: readonly Piece[], run: (step: Step) => string): string =>
  pieces
    .map((piece) =>
      "prose" in piece
        ? piece.prose
        : `${piece.fence}\n${piece.steps.map((step) => `${PROMPT}${step.command}\n${run(step)}`).join("")}${piece.end}`,
    )
    .join("");
