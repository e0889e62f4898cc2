import { type FieldId, READINESS_FIELDS } from '../fields';
import type { Changes, Texts } from './Texts';

/** What the catalog says, with what the reader has changed. */
export function changedTexts(catalog: Texts, changes: Changes): Texts {
  const texts = READINESS_FIELDS.flatMap(({ id }) => {
    const text = id in changes ? changes[id] : catalog[id];
    return typeof text === 'string' ? [[id, text] as const] : [];
  });
  return Object.fromEntries(texts);
}

/** The changes with one more; what the catalog says already is no change. */
export function withChange(
  catalog: Texts,
  changes: Changes,
  [id, text]: readonly [id: FieldId, text: string | null],
): Changes {
  const others = Object.entries(changes).filter(([other]) => other !== id);
  const isChange = text !== (catalog[id] ?? null);
  return Object.fromEntries(isChange ? [...others, [id, text]] : others);
}

/** Without those that the catalog says as well. */
export const changesFrom = (catalog: Texts, changes: Changes): Changes =>
  READINESS_FIELDS.reduce<Changes>((all, { id }) => {
    const text = changes[id];
    return text === undefined ? all : withChange(catalog, all, [id, text]);
  }, {});
