const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * What teaches everybody and is nobody: without an article these name no source. `Experience shows` says that the
 * writer thinks so; `his experience shows` and `a history of the valley shows` are sources like others.
 */
export const IMPERSONAL_NOUNS: ReadonlySet<string> = words(
  "experience history practice logic sense reason wisdom time life nature reality hindsight precedent tradition instinct intuition arithmetic",
);

/** Verbs by which such a noun bears witness. */
export const WITNESSING: ReadonlySet<string> = words(
  "show suggest indicate demonstrate prove reveal confirm imply signal illustrate document reflect",
);
