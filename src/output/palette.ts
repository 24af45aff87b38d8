type Paint = (text: string) => string;

/** How each part of the terminal output is painted. The command line brings the colours; without any, text stays text. */
export interface Palette {
  readonly title: Paint;
  readonly speaker: Paint;
  readonly cue: Paint;
  readonly date: Paint;
  readonly warning: Paint;
  /** What is there to be found, not to be read first: places, kinds, rules. */
  readonly quiet: Paint;
}

const asIs: Paint = (text) => text;

/** For files, pipes and terminals without colour. */
export const plain: Palette = { title: asIs, speaker: asIs, cue: asIs, date: asIs, warning: asIs, quiet: asIs };

/** A few words with the paint they get; painted only after their width is known. */
export interface Part {
  readonly text: string;
  readonly paint: Paint;
  /** A place in a file, to be opened at a click. */
  readonly isPlace?: true;
}

export const painted = ({ text, paint }: Part): string => paint(text);
