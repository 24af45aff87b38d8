/** What every command that extracts lets its user set. */
export interface PipelineFlags {
  readonly lexicon?: string;
  readonly speakers?: string;
  readonly date?: string;
}
