import { slugOf } from "../names/normal-form.ts";
import type { Entity } from "../speaker.ts";
import type { Draft } from "./draft.ts";
import type { Cast } from "./collect-entities.ts";

/** A place goes by the name it is called most: `Ukraine` rather than `Kyiv`. */
const commonestForm = ({ name, forms }: Draft): string => {
  let best = name;
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
};

/** The entities as published, in the order of `Cast.drafts`: each slug is used once. */
export const publishEntities = ({ drafts }: Cast): readonly Entity[] => {
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const { kind, roles, forms, mentions } = draft;
    const name = draft.isPlace ? commonestForm(draft) : draft.name;
    const slug = slugOf(name);
    let count = (used.get(slug) ?? 0) + 1;
    while (count > 1 && used.has(`${slug}-${count}`)) count++;
    used.set(slug, count);
    const id = count === 1 ? slug : `${slug}-${count}`;
    if (count > 1) used.set(id, 1);
    const aliases = [...forms.keys()].filter((form) => form !== name);
    return { id, name, kind, roles: roles.map(({ text }) => text), aliases, mentions };
  });
};
