import { DOCUMENT_NOUNS } from "../../lexicon/people/organization-words.ts";
import type { Token } from "../../language/analysis.ts";
import { appositiveEnd } from "./inverted-subjects.ts";
import { startOfNounPhrase } from "./noun-phrases.ts";
import { isBehindComma } from "./quoted-content.ts";
import { isPersonal, isThing } from "./persons.ts";
import { skipPrepositional } from "./settings.ts";
import { skipNounPhrase } from "./skip-noun-phrase.ts";
import { isTime, isTimeNoun } from "./times.ts";
import { allForms } from "../../lexicon/inflection.ts";
import type { CueGroup } from "./match-cue.ts";
import type { Clauses, Reading } from "./reading.ts";
import { type VerbGroup, isBaseForm } from "./verb-groups.ts";
import type { Subject } from "./subject.ts";
import { controllerOf, subjectOf } from "./subjects.ts";

/** What is sent out though nobody files it: `put out a [release] saying`. */
const SENT_OUT: ReadonlySet<string> = new Set(
  (
    "release message text pitch mailer flyer ad advertisement video clip note notice post speech address talk remark comment op-ed " +
    "communiqué placard caption banner sign poster sticker bedsheet slogan chant motion essay piece article column segment thread graphic photo picture " +
    "injunction voicemail leaflet pamphlet newsletter commercial spot missive screed"
  ).split(" "),
);

/** Verbs of sending out what others are to read or see. */
const ISSUING: ReadonlySet<string> = new Set(
  "issue release publish post run send air write pen hold carry hoist wave sign file launch unveil share circulate tweet put string hang display produce record deliver distribute mail email e-mail buy place add include attach"
    .split(" ")
    .flatMap(allForms),
);

const isDocument = (word: string): boolean => {
  const singular = word.replace(/s$/, "");
  return [word, singular].some((form) => DOCUMENT_NOUNS.has(form) || SENT_OUT.has(form));
};

/** How far from its verb the participle may stand: `sent a text message to supporters [saying]`. */
const ISSUE_REACH = 10;

/** `Ruiz issued a statement [saying]`, `Ruiz emailed supporters [saying]`: who issued what the participle hangs on, or null. */
const issuerOf = ({ tokens, hiddenBy }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  const verb = clauses.groups.findLast(({ end, form }) => end <= first && (form === "finite" || form === "gerund"));
  if (verb === undefined || verb.passive || first - verb.end > ISSUE_REACH) return null;
  const between = tokens.slice(verb.end, first);
  if (between.some(({ tag }) => tag === "comma" || tag === "wh" || tag === "dash")) return null;
  const writes = clauses.cues.some(({ group, cue }) => group === verb && cue.frames.includes("quotation"));
  if (!writes && !between.some(({ lower }) => isDocument(lower))) return null;
  return verb.form === "gerund"
    ? controllerOf(tokens, clauses, hiddenBy, verb)
    : subjectOf(tokens, clauses, hiddenBy, verb);
};

/** `Ruiz ran a piece [that noted]`, `Ruiz put up a sign [that read]`: who sent out what the relative clause hangs on, or null. */
const senderOf = ({ tokens, hiddenBy }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  if (!/^(?:that|which)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const verb = clauses.groups.findLast(({ end }) => end < first);
  if (verb?.form !== "finite" || verb.passive || first - verb.end > ISSUE_REACH) return null;
  if (!ISSUING.has(tokens[verb.head]?.lower ?? "")) return null;
  const between = tokens.slice(verb.end, first - 1);
  if (between.some(({ tag }) => tag === "comma" || tag === "dash")) return null;
  return between.some(({ lower }) => isDocument(lower)) ? subjectOf(tokens, clauses, hiddenBy, verb) : null;
};

/** How many words may stand between a comma and a participle behind a setting. */
const SETTING_REACH = 7;

/** `prompted [Ruiz] to say`: verbs whose object does what the infinitive says. */
const CAUSING: ReadonlySet<string> = new Set(
  (
    "prompt lead force cause drive spur compel push inspire provoke move goad shame impel induce oblige pressure embolden incite stir rouse motivate " +
    "persuade convince get nudge trigger allow enable permit leave"
  )
    .split(" ")
    .flatMap(allForms),
);

const LEAVING: ReadonlySet<string> = new Set(allForms("leave"));

/** `leaving [many] to wonder`, `left [the owners] to ask`, but `left [the hall] to say`: whether who is left speaks, and not who leaves. */
const isLeft = (tokens: readonly Token[], first: number, end: number): boolean => {
  const last = tokens[end - 1];
  return last?.tag === "pronoun" || isPersonal(tokens, { first, end }) || (last?.tag === "noun" && !isThing(last));
};

/** `The leak led [the mayor] to declare that`: the object of a verb that made somebody speak, or null. */
const causedToSpeak = ({ tokens }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  const verb = clauses.groups.findLast(({ end }) => end < first);
  if (verb === undefined || tokens[first - 1]?.tag !== "to" || !CAUSING.has(tokens[verb.head]?.lower ?? ""))
    return null;
  const start = verb.end;
  const to = first - 1;
  const end = tokens[to - 1]?.tag === "comma" ? to - 1 : to;
  if (end <= start || verb.passive || (LEAVING.has(tokens[verb.head]?.lower ?? "") && !isLeft(tokens, start, end)))
    return null;
  // `forced [his rival, Lena Moss,] to admit`
  const isApposed = end < to && appositiveEnd(tokens, skipNounPhrase(tokens, start, end), to) === end;
  const between = tokens.slice(start, end).some(({ tag }) => tag === "comma" || tag === "wh" || tag === "to");
  return isApposed || (end === to && !between) ? { first: start, end, path: "controlled" } : null;
};

/** How many words the one may have whom `for` names before an infinitive. */
const FOR_REACH = 8;

/** `It was enough for [Ruiz] to declare that`: whom `for` names right before an infinitive, or null. */
const forWhom = ({ tokens }: Reading, { sentence }: Clauses, { first }: VerbGroup): Subject | null => {
  const end = first - 1;
  if (tokens[end]?.tag !== "to") return null;
  for (let place = end - 1; place > sentence.first && end - place < FOR_REACH; place--) {
    if (tokens[place]?.lower !== "for") continue;
    const isWhole = skipNounPhrase(tokens, place + 1, end) === end;
    // `seemed [for a moment] to wonder`
    const isStretch =
      isTime(tokens[end - 1]) || /^(?:moment|time|while|second|bit)$/.test(tokens[end - 1]?.lower ?? "");
    return isWhole && end > place + 1 && !isStretch ? { first: place + 1, end, path: "controlled" } : null;
  }
  return null;
};

/** `[Ruiz] to announce new fares on Monday`: who is to do something in a line of the headlines, which has no verb before; or null. */
const announcedSpeaker = ({ tokens }: Reading, { sentence, groups }: Clauses, { first }: VerbGroup): Subject | null => {
  const last = first - 2;
  const host = tokens[last];
  if (tokens[first - 1]?.tag !== "to" || last < sentence.first) return null;
  if (host?.tag !== "name" && (host?.tag !== "noun" || isThing(host))) return null;
  if (groups.some(({ form, head }) => form === "finite" && head < last)) return null;
  const start = startOfNounPhrase(tokens, last, sentence.first);
  return start === sentence.first ? { first: start, end: last + 1, path: "adjacent" } : null;
};

const READY: ReadonlySet<string> = new Set(["quick", "careful", "eager", "keen", "happy", "glad", "proud", "quicker"]);

/** `[Ruiz] was quick to add that`: the subject of what says that somebody gladly spoke, or null. */
const readyToSpeak = ({ tokens, hiddenBy }: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  // `was bold [enough] to add that`
  const isEnough = tokens[first - 2]?.lower === "enough" && tokens[first - 3]?.tag === "adjective";
  const ready = isEnough ? first - 3 : first - 2;
  if (tokens[first - 1]?.tag !== "to" || !(isEnough || READY.has(tokens[ready]?.lower ?? ""))) return null;
  const be = clauses.groups.find(({ end }) => end === ready);
  return be?.form === "finite" && tokens[be.head]?.tag === "be" ? subjectOf(tokens, clauses, hiddenBy, be) : null;
};

/** `[was permitted] to say`: verbs in the passive behind which the one who is let or made to speak speaks. */
const LETTING: ReadonlySet<string> = new Set(
  ["permit", "allow", "oblige", "force", "compel", "move", "require"].flatMap(allForms),
);

/** How far behind the verb that it hangs on an infinitive may stand: `took the stage at the rally to [announce]`. */
const PURPOSE_REACH = 14;

/** `[Ruiz] phoned the mayor to say that`: verbs whose subject speaks, and not whom they name. */
const CONTACTING: ReadonlySet<string> = new Set(
  [
    "call",
    "phone",
    "telephone",
    "ring",
    "text",
    "email",
    "e-mail",
    "message",
    "wire",
    "visit",
    "meet",
    "face",
    "join",
  ].flatMap(allForms),
);

/** What may stand between a comma and an infinitive that tells what something is done for. */
const ATTEMPT = /^(?:(?:but )?only|partly|in part|in order|in an? (?:\S+ )?(?:attempt|bid|effort|move|push))$/;

/** How many words that may be. */
const LONGEST_ATTEMPT = 4;

/** `bought shares[, in a bid] to persuade them`: before a comma behind which only an attempt is named, or `to`. */
const beforeAttempt = (tokens: readonly Token[], low: number, to: number): number => {
  const from = Math.max(low, to - LONGEST_ATTEMPT - 1);
  const comma = from + tokens.slice(from, to).findLastIndex(({ tag }) => tag === "comma");
  if (comma < from) return to;
  const words = tokens.slice(comma + 1, to).map(({ lower }) => lower);
  return ATTEMPT.test(words.join(" ")) ? comma : to;
};

/** `[Ruiz] took to the stage to say that`, `[Ruiz] was forced to admit that`: the subject of the verb an infinitive hangs on, where nobody else is told to do it. */
const purposefulSpeaker = (reading: Reading, clauses: Clauses, { first }: VerbGroup): Subject | null => {
  const { tokens, hiddenBy, lexicon } = reading;
  const verb = clauses.groups.findLast(({ end }) => end < first);
  if (
    verb === undefined ||
    !(verb.form === "finite" || (verb.form === "gerund" && tokens[verb.first - 1]?.tag === "preposition")) ||
    first - verb.end > PURPOSE_REACH ||
    tokens[first - 1]?.tag !== "to"
  )
    return null;
  const between = tokens.slice(verb.end, beforeAttempt(tokens, verb.end, first - 1));
  if (between.some(({ tag }) => tag === "comma" || tag === "dash" || tag === "wh" || tag === "subordinator"))
    return null;
  if (verb.passive && LETTING.has(tokens[verb.head]?.lower ?? "")) return subjectOf(tokens, clauses, hiddenBy, verb);
  const isContact = CONTACTING.has(tokens[verb.head]?.lower ?? "");
  const directs = clauses.cues.some(
    ({ group, cue }) =>
      !isContact &&
      // `emailed to say`: nobody is told to
      group === verb &&
      ((cue.hearer && between.length > 0) || cue.frames.includes("objectTo") || cue.frames.includes("to")),
  );
  const last = between.at(-1);
  const tellsSomebody = last !== undefined && !isContact && (last.role !== null || last.tag === "pronoun");
  // `had no reason to believe`: what somebody has, not what he does to speak.
  const has = tokens[verb.head]?.tag === "have";
  if (directs || tellsSomebody || has || (between.length === 0 && tokens[verb.head]?.tag === "be")) return null;
  if (lexicon.cues.nouns.get(last?.lower ?? "")?.takes.has("to") === true) return null;
  // `by [ringing] a bell to announce it`
  if (verb.form === "gerund")
    return frontedSpeaker(reading, clauses, verb) ?? controllerOf(tokens, clauses, hiddenBy, verb);
  return subjectOf(tokens, clauses, hiddenBy, verb);
};

/** What may stand before a participle that opens a sentence: `Since`, `Yet by`, `Instead of`. */
const OPENING =
  /^(?:while|after|before|when|since|in|by|on|upon|for|besides|despite|without|instead|because|of|and|but|yet|even|now|then|rather|than)$/;

/** How many words those may be. */
const LONGEST_OPENING = 4;

/** `[Since] conceding`, `[Yet by] calling`, `[Now, after] arguing`: whether only such words stand before a participle in its sentence. */
const opensSentence = (tokens: readonly Token[], first: number, low: number): boolean => {
  let opening = first - 1;
  while (opening >= low && first - opening <= LONGEST_OPENING && OPENING.test(tokens[opening]?.lower ?? "")) opening--;
  if (
    tokens[opening]?.tag === "comma" &&
    /^(?:now|but|and|yet|then|still|also|today)$/.test(tokens[opening - 1]?.lower ?? "")
  )
    opening -= 2;
  return opening < low || tokens[opening]?.tag === "mark";
};

/** `Conceding that it was late, [Ruiz] left`, `While calling it old, [she] …`: the subject of the sentence behind a participle that opens it. */
const frontedSpeaker = (reading: Reading, clauses: Clauses, { first, form, end }: VerbGroup): Subject | null => {
  const { tokens, hiddenBy, quotationOf } = reading;
  if (form !== "gerund" || !opensSentence(tokens, first, clauses.sentence.first)) return null;
  for (const verb of clauses.groups) {
    if (verb.form !== "finite" || verb.first <= end) continue;
    const subject = subjectOf(tokens, clauses, hiddenBy, verb);
    // `adding that “[you] may bring a dog”`: whom the words in marks name that the participle leads to
    const isInside = subject !== null && quotationOf[subject.first] !== quotationOf[first];
    if (subject === null || subject.first <= end || isInside) continue;
    if (isBehindComma(tokens, subject.first)) return { ...subject, path: "controlled" };
  }
  return null;
};

/** `[Ruiz], citing its age, said it would go`: the subject that a participle between commas interrupts, its verb still to come. */
const interruptedSubject = ({ tokens, hiddenBy }: Reading, clauses: Clauses, group: VerbGroup): Subject | null => {
  const verb = clauses.groups.find(({ first, form }) => form === "finite" && first >= group.end);
  const subject = verb && subjectOf(tokens, clauses, hiddenBy, verb);
  if (!subject || subject.first >= group.first || subject.path !== "insertion") return null;
  return { first: subject.first, end: Math.min(subject.end, group.first - 1), path: "controlled" };
};

/** `attacked [Ruiz] for saying that`, `accused [Ruiz] of calling it mad`: whom a verdict is passed on, who does what the gerund says, or null. */
const judgedSpeaker = ({ tokens }: Reading, { cues }: Clauses, { first, form }: VerbGroup): Subject | null => {
  const link = first - 1;
  if (form !== "gerund" || !/^(?:for|of)$/.test(tokens[link]?.lower ?? "")) return null;
  const verdict = cues.findLast(({ end }) => end <= link);
  if (verdict === undefined || verdict.group.passive || !verdict.cue.frames.includes("object")) return null;
  if (!/^(?:judge|warn)$/.test(verdict.cue.act) && !verdict.cue.prepositions.includes(tokens[link]?.lower ?? ""))
    return null;
  const end = appositiveEnd(tokens, skipPrepositional(tokens, skipNounPhrase(tokens, verdict.end, link), link), link);
  const behind = tokens[end]?.tag === "comma" ? end + 1 : end;
  return end > verdict.end && behind === link ? { first: verdict.end, end, path: "controlled" } : null;
};

/** `with [Ruiz] tweeting that it held and asking`: the one of a gerund before, behind “with”, or null. */
const sharedWithGerund = (reading: Reading, clauses: Clauses, group: VerbGroup): Subject | null => {
  const { tokens, hiddenBy } = reading;
  const gerund = clauses.groups.findLast(({ end, form }) => end <= group.first && form === "gerund");
  if (gerund === undefined) return null;
  const judged = judgedSpeaker(reading, clauses, gerund);
  if (judged !== null) return judged;
  const subject = subjectOf(tokens, clauses, hiddenBy, gerund);
  return subject !== null && tokens[subject.first - 1]?.lower === "with" ? subject : null;
};

/** `…, at one point [calling] it a shame`: a participle behind a comma and a preposition's phrase that only sets the scene. */
const followsSetting = (tokens: readonly Token[], { sentence }: Clauses, { first }: VerbGroup): boolean => {
  const comma = tokens
    .slice(Math.max(sentence.first, first - SETTING_REACH), first)
    .findLastIndex(({ tag }) => tag === "comma");
  const from = Math.max(sentence.first, first - SETTING_REACH) + comma + 1;
  return (
    comma !== -1 &&
    /^(?:at|in|on|after|before)$/.test(tokens[from]?.lower ?? "") &&
    skipPrepositional(tokens, from, first) === first
  );
};

const QUOTING: ReadonlySet<string> = new Set(["quote", "cite"].flatMap(allForms));

/** `The Herald quoted [one man] as saying that`: whom somebody else quotes, or null. */
export const quotedSpeaker = ({ tokens }: Reading, { groups }: Clauses, { first, form }: VerbGroup): Subject | null => {
  const as = first - 1;
  if (form !== "gerund" || tokens[as]?.lower !== "as") return null;
  const verb = groups.findLast(({ end }) => end <= as);
  if (verb === undefined || verb.passive || !QUOTING.has(tokens[verb.head]?.lower ?? "")) return null;
  const end = appositiveEnd(tokens, skipPrepositional(tokens, skipNounPhrase(tokens, verb.end, as), as), as);
  const behind = tokens[end]?.tag === "comma" ? end + 1 : end;
  return end > verb.end && behind === as ? { first: verb.end, end, path: "controlled" } : null;
};

const SPENDING: ReadonlySet<string> = new Set(allForms("spend"));

/** How many words may tell the time that was spent. */
const SPENT_REACH = 9;

/** `[spent] Friday on the radio promising`: the verb whose time a participle fills, or null. */
const spentTime = ({ tokens }: Reading, { groups }: Clauses, group: VerbGroup): Pick<CueGroup, "group"> | null => {
  const before = groups.findLast(({ end }) => end <= group.first);
  if (before === undefined || !SPENDING.has(tokens[before.head]?.lower ?? "")) return null;
  const between = tokens.slice(before.end, group.first);
  return between.length < SPENT_REACH && between.some(({ lower }) => isTimeNoun(lower)) ? { group: before } : null;
};

/** `led [Ruiz] to cancel it and denounce the firm`: who does what an infinitive before says, where a base form behind a conjunction goes on with it; or null. */
const sharedWithInfinitive = (reading: Reading, clauses: Clauses, group: VerbGroup): Subject | null => {
  const { tokens } = reading;
  const isJoined = group.form === "finite" && tokens[group.first - 1]?.tag === "conjunction";
  if (!isJoined || !isBaseForm(tokens, group)) return null;
  const before = clauses.groups.findLast(({ end }) => end < group.first);
  return before?.form === "infinitive" ? speakerOf(reading, clauses, { group: before }) : null;
};

/** The one who speaks: the subject, or for a participle after a comma that of the verb before it. */
export const speakerOf = (reading: Reading, clauses: Clauses, { group }: Pick<CueGroup, "group">): Subject | null => {
  const { tokens, hiddenBy } = reading;
  const { form } = group;
  if (form === "finite")
    return (
      senderOf(reading, clauses, group) ??
      sharedWithInfinitive(reading, clauses, group) ??
      subjectOf(tokens, clauses, hiddenBy, group)
    );
  if (form === "infinitive")
    return (
      causedToSpeak(reading, clauses, group) ??
      forWhom(reading, clauses, group) ??
      readyToSpeak(reading, clauses, group) ??
      purposefulSpeaker(reading, clauses, group) ??
      announcedSpeaker(reading, clauses, group)
    );
  const quoted = quotedSpeaker(reading, clauses, group) ?? judgedSpeaker(reading, clauses, group);
  if (quoted !== null) return quoted;
  const before = tokens[group.first - 1];
  const fronted = frontedSpeaker(reading, clauses, group);
  if (fronted !== null) return fronted;
  if (before === undefined) return null;
  if (
    before.tag === "comma" ||
    before.tag === "dash" ||
    before.tag === "conjunction" ||
    before.tag === "subordinator" ||
    before.tag === "preposition" ||
    before.tag === "mark"
  ) {
    return (
      (before.tag === "conjunction" ? sharedWithGerund(reading, clauses, group) : null) ??
      controllerOf(tokens, clauses, hiddenBy, group) ??
      (before.tag === "comma" ? interruptedSubject(reading, clauses, group) : null)
    );
  }
  const isBehindVerb = clauses.groups.some(({ end, form }) => end === group.first && form === "finite");
  if (isBehindVerb) return controllerOf(tokens, clauses, hiddenBy, group);
  if (form === "gerund" && followsSetting(tokens, clauses, group))
    return controllerOf(tokens, clauses, hiddenBy, group);
  const spent = spentTime(reading, clauses, group);
  if (spent !== null) return speakerOf(reading, clauses, spent);
  const issuer = issuerOf(reading, clauses, group);
  if (issuer !== null) return issuer;
  const subject = subjectOf(tokens, clauses, hiddenBy, group);
  const [verb, other] = clauses.groups.filter((found) => found.form === "finite" && found.first < group.first);
  // `Ruiz [marched] off the stage saying`: the only verb before the participle is the sentence's, and no part of a subject.
  const holdsVerb = subject !== null && verb !== undefined && other === undefined && verb.head >= subject.first;
  const isTail = tokens[verb?.end ?? 0]?.tag === "preposition";
  // `leaned into the subject of cost [saying], “It is dear.”`
  const next = tokens[group.end];
  const leads = /^(?:comma|mark)$/.test(next?.tag ?? "") || next?.lower === "that";
  const saysMore = subject === null && isThing(before) && leads && !isDocument(before.lower);
  return saysMore || (holdsVerb && isTail && verb.head < subject.end)
    ? controllerOf(tokens, clauses, hiddenBy, group)
    : subject;
};
