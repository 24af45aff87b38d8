/**
 * The architecture as rules. A stage may import only from the stages above it in this list, and its reason says why
 * it stands where it does. The rules are made from the list, so moving a stage is moving a line.
 */
const stages = [
  ["text", "positions in a text know nothing of what the text means"],
  ["settings", "files that users write are read with the place of each word, whatever they are about"],
  ["lexicon", "words are data: they can be read without any machinery"],
  [
    "calendar",
    "calendar values and date expressions are found in bare text, so that page headers can be read with them",
  ],
  ["authority", "who is who outside the texts is known before any text is read"],
  ["input", "reading files needs no linguistics"],
  ["document", "the page is taken apart before its language is read"],
  ["language", "tokens and sentences know nothing of who says what"],
  ["attribution", "finding attributions needs words, not identities"],
  ["speakers", "identities are resolved for attributions already found"],
  ["dates", "utterances are dated once they are found"],
  ["claims", "the record joins what the stages found and finds nothing itself"],
  ["identities", "persons and bodies over many articles are joined from their finished records"],
  ["output", "printing reads records and never the analysis behind them"],
  ["explanation", "why a claim was found or not is told once all is found"],
  ["evaluation", "scores compare finished records with gold"],
];

const names = stages.map(([name]) => name);

const stageRules = stages.map(([name, reason], position) => ({
  name: `${name}-imports-only-from-above`,
  comment: `src/${name} may import only from ${names.slice(0, position).join(", ") || "nothing"}: ${reason}.`,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: `^src/(${names.slice(0, position + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...stageRules,
    {
      name: "pipeline-is-below-cli",
      comment: "The pipeline is a library: it may not know that a command line exists.",
      severity: "error",
      from: { path: "^src/(pipeline|index)\\.ts$" },
      to: { path: "^(src/cli/|bin/)" },
    },
    {
      name: "only-pipeline-and-cli-name-stages-together",
      comment: "bin starts the command line and nothing else.",
      severity: "error",
      from: { path: "^bin/" },
      to: { path: "^(src|dist)/", pathNot: "^(src/cli|dist/bundle)/" },
    },
    {
      name: "compromise-only-in-language",
      comment: "compromise is slow to load and to run: src/language is its only importer.",
      severity: "error",
      from: { pathNot: "^src/language/" },
      to: { path: "node_modules/compromise" },
    },
    {
      name: "command-line-packages-only-in-cli",
      comment: "commander and process belong to the command line; the stages must run anywhere.",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "node_modules/commander" },
    },
    {
      name: "files-are-read-only-by-input-and-cli",
      comment: "Effects live in src/input and src/cli (and in the script that writes the vocabulary at build time).",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(input|cli)/|write-vocabulary\\.ts$" },
      to: { path: "^(node:)?(fs|fs/promises|child_process|worker_threads|process|os|net|http|https)$" },
    },
    {
      name: "no-circular",
      comment: "A cycle hides the order in which things are understood.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
