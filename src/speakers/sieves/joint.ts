import type { Sieve } from "./sieve.ts";

/** `Ada Holt and Ben Marsh said`: each of them; a group where others are said to join. */
export const joint: Sieve = {
  id: "joint",
  resolve: ({ form, names, range }, { cast, scene }) => {
    if (form !== "joint") return null;
    const entities = [...new Set(names.map((name) => cast.entityOf[name] ?? -1))].filter((entity) => entity >= 0);
    const [first] = entities;
    const draft = first === undefined ? undefined : cast.drafts[first];
    if (draft === undefined) return null;
    const others = scene.tokens
      .slice(range.first, range.end)
      .some(({ lower }) => lower === "others" || lower === "among");
    const kind = others || (draft.kind === "organization" && entities.length > 1) ? "group" : draft.kind;
    return { kind, entities };
  },
};
