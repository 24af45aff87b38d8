/** Occasions and media of speech: `said in an interview`, `wrote on Twitter`. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    "interview interviews statement statements speech speeches rally rallies conference conferences briefing briefings hearing hearings debate debates " +
    "appearance appearances meeting meetings summit summits forum forums testimony remarks address podcast broadcast " +
    "tweet tweets post posts email e-mail emails letter letters blog column op-ed editorial message panel " +
    "fundraiser gathering ceremony lecture session gaggle radio tv television facebook twitter instagram townhall tour " +
    "filing filings affidavit affidavits newsletter newsletters webcast livestream tiktok youtube telegram linkedin bluesky weibo mastodon"
  ).split(" "),
);
