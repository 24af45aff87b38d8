/**
 * Verbs of saying and believing whose passive takes an infinitive and leaves open who says or believes: `is said to`,
 * `are expected to`. Not `is supposed to`, which is a duty, nor `is scheduled to`, which is a date.
 */
export const RAISED_PASSIVES: ReadonlySet<string> = new Set(
  (
    "say report allege claim believe think know understand consider deem judge reckon assume presume suspect fear hope " +
    "feel see expect estimate project predict forecast anticipate"
  ).split(" "),
);
