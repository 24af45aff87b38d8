import type { CueFamily } from "./cue.ts";
import { ASKING_AND_ANSWERING } from "./families/asking-and-answering.ts";
import { ATTENTION } from "./families/attention.ts";
import { ATTITUDES } from "./families/attitudes.ts";
import { COMMITTING_AND_DIRECTING } from "./families/committing-and-directing.ts";
import { CONCEDING_AND_DENYING } from "./families/conceding-and-denying.ts";
import { JUDGING } from "./families/judging.ts";
import { SEEING_AS } from "./families/seeing-as.ts";
import { SHOWING } from "./families/showing.ts";
import { SPEAKING } from "./families/speaking.ts";
import { THINKING } from "./families/thinking.ts";

/** All families of verbs, in the order in which an entry of two families is looked up. */
export const VERB_FAMILIES: readonly CueFamily[] = [
  ...SPEAKING,
  ...ASKING_AND_ANSWERING,
  ...CONCEDING_AND_DENYING,
  ...COMMITTING_AND_DIRECTING,
  ...JUDGING,
  ...THINKING,
  ...SEEING_AS,
  ...ATTITUDES,
  ...ATTENTION,
  ...SHOWING,
];
