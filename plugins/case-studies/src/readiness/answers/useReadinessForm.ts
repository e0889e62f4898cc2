import type { ReadinessAnswers } from '@banyan/core';
import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { type FieldId, READINESS_FIELDS } from '../fields';
import { addressOf, changesIn } from './answersInAddress';
import { answersOf } from './answersOf';
import { changedTexts, changesFrom, withChange } from './changedTexts';
import type { Texts } from './Texts';
import { textsOf } from './textsOf';

/** The answers, what changed them, and what changes them. */
export type ReadinessForm = {
  texts: Texts;
  /** Whether the reader has changed this answer. */
  isChanged: (id: FieldId) => boolean;
  changed: number;
  /** Null = not answered. */
  answer: (id: FieldId, text: string | null) => void;
  /** As the catalog says, or not answered. */
  reset: (id: FieldId) => void;
  resetAll: () => void;
  /** Changes what has to be changed to give these answers. */
  tryOut: (answers: ReadinessAnswers) => void;
};

/** The form lives in the address: a link restores every answer that was changed. */
export function useReadinessForm(catalog: Texts): ReadinessForm {
  const url = useUrlState();
  const changes = changesFrom(catalog, changesIn(url.get));
  const texts = changedTexts(catalog, changes);
  const save = (next: typeof changes) => url.set(addressOf(next));
  return {
    texts,
    isChanged: id => id in changes,
    changed: Object.keys(changes).length,
    answer: (id, text) => save(withChange(catalog, changes, [id, text])),
    reset: id => save(withChange(catalog, changes, [id, catalog[id] ?? null])),
    resetAll: () => save({}),
    tryOut: answers => {
      const before = textsOf(answersOf(texts));
      const after = textsOf(answers);
      save(
        READINESS_FIELDS.filter(({ id }) => before[id] !== after[id]).reduce(
          (all, { id }) => withChange(catalog, all, [id, after[id] ?? null]),
          changes,
        ),
      );
    },
  };
}
