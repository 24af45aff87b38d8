import { type NounCue, pluralOf } from "./nouns.ts";

/**
 * Nouns for what is said or shouted, which take their words after a form of `be` (`her answer was that`), after `of`
 * (`chants of “No deal”`) or right beside them (`the slogan “Boats first”`).
 */
const SPOKEN =
  "answer, reply, response, reaction, retort, message, slogan, motto, mantra, catchphrase, phrase, refrain, advice, point, theory, take, takeaway, verdict, " +
  "case, line, pitch, thesis, reasoning, rationale, excuse, joke, lesson, rule, instinct, guess, mission, priority, purpose, aim, explanation, maxim, parting shot, rebuke, comeback, assessment, contention, dying wish, epitaph, counsel, logic, philosophy, prescription, prognosis, diagnosis, summary, closing argument, opening line, punchline, rejoinder, riposte, gibe, jibe, quip, wisecrack, sound bite, soundbite, tagline, buzzword, watchword, title, headline, subject line";

/** Shouted by many: the words are often all that is told of them. */
const SHOUTED = "chant, cry, shout, call, yell, scream, jeer, boo, heckle, cheer, rallying cry";

const indexed = (lemmas: string): [string, NounCue][] =>
  lemmas.split(", ").flatMap((lemma) => {
    const cue: NounCue = { lemma, act: "say", takes: new Set(["that"]) };
    return [lemma, pluralOf(lemma)].map((form): [string, NounCue] => [form, cue]);
  });

/** By singular and plural, lower case. */
export const SAYINGS: ReadonlyMap<string, NounCue> = new Map(indexed(SPOKEN));

/** By singular and plural, lower case. */
export const SHOUTS: ReadonlyMap<string, NounCue> = new Map([...indexed(SHOUTED), ...indexed("slogan, motto, mantra")]);
