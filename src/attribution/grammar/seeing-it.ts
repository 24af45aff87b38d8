import type { Token } from "../../language/analysis.ts";
import type { CueGroup } from "./match-cue.ts";

/** `as Ruiz [sees] it`, `as she [tells] it`: verbs that say with “it” whose words these are. */
const SEEING_IT: ReadonlySet<string> = new Set(["see", "tell", "remember", "recall", "understand", "view"]);

/** Whether a cue says with “it” whose words those around its clause are: `as Ruiz sees it`. */
export const seesIt = (tokens: readonly Token[], { cue, end }: CueGroup): boolean =>
  SEEING_IT.has(cue.lemma) && tokens[end]?.lower === "it" && /^(?:comma|dash|stop)$/.test(tokens[end + 1]?.tag ?? "");
