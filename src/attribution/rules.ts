import type { AttributionRule } from "./rule.ts";
import { adherent } from "./rules/adherent.ts";
import { accordingTo } from "./rules/according-to.ts";
import { clauseCue } from "./rules/clause-cue.ts";
import { whatIs } from "./rules/what-is.ts";
import { actionBeat } from "./rules/action-beat.ts";
import { contentCue } from "./rules/content-cue.ts";
import { asClause } from "./rules/as-clause.ts";
import { asked } from "./rules/asked.ts";
import { hearsay } from "./rules/hearsay.ts";
import { cueClause } from "./rules/cue-clause.ts";
import { cueQuotation } from "./rules/cue-quotation.ts";
import { colonIntroduction } from "./rules/colon-introduction.ts";
import { nameColon } from "./rules/name-colon.ts";
import { headlineSource } from "./rules/headline-source.ts";
import { speakerLabel } from "./rules/speaker-label.ts";
import { dashName } from "./rules/dash-name.ts";
import { withholding } from "./rules/withholding.ts";
import { experiencerObject } from "./rules/experiencer-object.ts";
import { nounCue } from "./rules/noun-cue.ts";
import { inSurvey } from "./rules/in-survey.ts";
import { nounIs } from "./rules/noun-is.ts";
import { quotationIs } from "./rules/quotation-is.ts";
import { shouts } from "./rules/shouts.ts";
import { stancePhrase } from "./rules/stance-phrase.ts";
import { thereAre } from "./rules/there-are.ts";
import { viewpoint } from "./rules/viewpoint.ts";
import { raising } from "./rules/raising.ts";
import { reception } from "./rules/reception.ts";
import { relativeObject } from "./rules/relative-object.ts";
import { passive } from "./rules/passive.ts";

/** The surest first: where two propose the same, the refiners keep the earlier. */
export const RULES: readonly AttributionRule[] = [
  speakerLabel,
  nameColon,
  dashName,
  headlineSource,
  contentCue,
  cueQuotation,
  colonIntroduction,
  quotationIs,
  whatIs,
  clauseCue,
  accordingTo,
  cueClause,
  withholding,
  asked,
  asClause,
  hearsay,
  passive,
  relativeObject,
  raising,
  experiencerObject,
  viewpoint,
  inSurvey,
  nounIs,
  thereAre,
  adherent,
  reception,
  nounCue,
  stancePhrase,
  shouts,
  actionBeat,
];
