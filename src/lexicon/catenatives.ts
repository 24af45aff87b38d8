/**
 * Verbs that only carry another: in `declined to say`, `went on to argue`, `kept insisting` the second verb attributes.
 * `withholds` marks those after which nothing is said at all.
 */
export interface Catenative {
  readonly lemma: string;
  readonly takes: "to" | "gerund" | "both";
  readonly withholds: boolean;
}

const entries = (lemmas: string, takes: Catenative["takes"], withholds: boolean): readonly Catenative[] =>
  lemmas.split(", ").map((lemma) => ({ lemma, takes, withholds }));

export const CATENATIVES: ReadonlyMap<string, Catenative> = new Map(
  [
    ...entries("decline, refuse, fail, neglect, hesitate, forbear, omit", "to", true),
    ...entries("avoid, resist, forgo, quit", "gerund", true),
    ...entries("stop", "both", true),
    ...entries(
      "seem, appear, tend, proceed, hasten, rush, happen, manage, try, attempt, pause, scramble, move, prefer, dare, need, use, get, choose, take, come, live, race, gather, step, unite",
      "to",
      false,
    ),
    ...entries("go, keep, end, finish, resume, recall, remember, admit", "gerund", false),
    ...entries("begin, start, continue, like, love", "both", false),
  ].map((entry) => [entry.lemma, entry] as const),
);
