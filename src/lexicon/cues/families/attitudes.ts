import type { CueFamily } from "../cue.ts";

/** Attitudes that an adjective or a phrase behind `be` names, by what they take; `remained`, `grew` and `felt` stand for `be` too. */
export const ATTITUDES: readonly CueFamily[] = [
  {
    act: "believe",
    frames: ["that", "wh"],
    prepositions: ["about", "of"],
    note: "feelings that take a clause without “that”: was glad it was over",
    lemmas:
      "be glad, be hopeful, be skeptical, be sceptical, be doubtful, be afraid, be sorry, be adamant, be optimistic",
  },
  {
    act: "believe",
    frames: ["thatOnly", "wh"],
    prepositions: ["about", "by", "with", "over", "at"],
    note: "moved to anger, sorrow or fear: with what moves",
    lemmas:
      "be angered, be infuriated, be enraged, be offended, be galled, be vexed, be bothered, be unsettled, be agitated, be distressed, be distraught, be anguished, be petrified, be panicked, be paranoid, be dispirited, " +
      "be disheartened, be discouraged, be demoralized, be despondent, be disillusioned, be disenchanted, be displeased, be dissatisfied, be discontented, be disgruntled, be disconcerted, be satisfied, be charmed, be enthralled, " +
      "be fascinated, be intrigued, be humbled, be flattered, be reassured, be flabbergasted, be dumbfounded, be stupefied, be nonplussed, be bemused, be amused, be sickened, be repulsed, be revolted, be scandalized, " +
      "be affronted, be taken aback, be put off, be turned off, be up in arms, be over the moon",
  },
  {
    act: "believe",
    frames: ["thatOnly", "wh"],
    prepositions: ["about", "of", "by", "with", "on", "over"],
    note: "unmoved, undecided, or open in what is said of it",
    lemmas:
      "be unmoved, be unfazed, be untroubled, be unconcerned, be unperturbed, be unbothered, be unafraid, be unconvinced, be unpersuaded, be undecided, be agnostic, be indifferent, be insistent, be unapologetic, " +
      "be upfront, be up front, be honest, be forthright, be forthcoming, be outspoken, be explicit, be mum, be tight-lipped, be circumspect, be defensive, be philosophical, be sanguine, be gloomy, be realistic, be clear-eyed, " +
      "be nostalgic, be impatient, be distrustful, be mistrustful, be appreciative, be respectful, be tolerant, be intolerant, be disrespectful, be scornful, be obsessed, be preoccupied, be infatuated, be smitten, be enamored, " +
      "be enamoured, be besotted, be sensitive, be protective, be in denial, be in the dark, be under the impression, be in no doubt, be in doubt, be in two minds, be of two minds, " +
      "be on the fence, be on edge, be conflicted",
  },
  {
    act: "believe",
    frames: ["to"],
    note: "glad, ashamed or afraid to do what a verb tells",
    lemmas:
      "be afraid, be unafraid, be hesitant, be content, be anxious, be happy, be glad, be pleased, be proud, be thrilled, be delighted, be excited, be ashamed, be embarrassed, be curious, be relieved, be grateful, be impatient, " +
      "be pumped, be tempted, be disinclined, be scared, be nervous, be in no mood, be on a mission",
  },
  {
    act: "believe",
    frames: ["object", "gerund"],
    note: "feelings that lie in something or are for it, or are open about it",
    lemmas:
      "be confident in, be disappointed in, be hungry for, be thirsty for, be eager for, be desperate for, be nostalgic for, be grateful for, be thankful for, be sorry for, be clear about, be clear on, be silent on, be silent about, " +
      "be quiet about, be neutral on, be keen on, be sold on, be big on",
  },
  {
    act: "judge",
    frames: ["object", "gerund"],
    note: "taking a side, as an adjective or a phrase tells it",
    lemmas:
      "be against, be dead set against, be all for, be no fan of, be no friend of, be a fan of, be a big fan of, be in awe of, be in love with, be on board with, be fine with, be okay with, be at ease with, be at peace with, " +
      "be in agreement with, be at odds with, be loyal to, be faithful to, be devoted to, be attached to, be friendly to, be sympathetic toward, be hostile toward, be antagonistic to, be allergic to, be amenable to, " +
      "be agreeable to, be deaf to, be blind to, be alert to, be attuned to, be alive to, be immune to, be indifferent to, be sensitive to, be disposed to, be reconciled to, be hard on, be harsh on, be soft on, be hell-bent on, be set on, " +
      "be aligned with, be united behind, be united on, be united against, be unified on, be respectful of, be tolerant of, be intolerant of, be protective of, be unsupportive of, be disapproving of, be approving of, be in opposition to",
  },
];
