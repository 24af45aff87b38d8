/** Occasions and media of speech: `said in an interview`, `wrote on Twitter`. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    "interview interviews statement statements speech speeches rally rallies conference conferences briefing briefings hearing hearings debate debates " +
    "appearance appearances event events meeting meetings summit summits forum forums testimony remarks address podcast broadcast show program programme " +
    "tweet tweets post posts email e-mail emails letter letters memo note blog column op-ed editorial video message release call panel " +
    "fundraiser gathering ceremony lecture session gaggle filing report radio tv television facebook twitter instagram townhall visit trip tour stop"
  ).split(" "),
);
