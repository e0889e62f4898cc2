import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { ReadinessAnswers, ReadinessOutcome } from '@banyan/core';
import type { ReadinessForm } from './answers';
import { filledNote } from './form/filledNote';
import type { CatalogFacts, Prefill } from './prefill';

/** What the sentence rests on. */
export function answerFacts({
  facts,
  answers: { engineers },
  outcome: { steps },
  prefill,
  form,
}: {
  facts: CatalogFacts | undefined;
  answers: ReadinessAnswers;
  outcome: ReadinessOutcome;
  prefill: Prefill;
  form: ReadinessForm;
}): string[] {
  const asked = steps.filter(({ state }) => state !== 'not-asked').length;
  return [
    ...(facts?.title ? [facts.title] : []),
    ...(engineers === null ? [] : [plural(engineers, 'engineer')]),
    `${asked} of ${steps.length} questions were needed to decide`,
    filledNote(prefill, form.isChanged),
    'the rules come from the two chapters (S0, S1)',
  ];
}
