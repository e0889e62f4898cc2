import type {
  AlignmentResponse,
  SuggestionsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { planSentence } from './effect/planSentence';
import type { PlanEffect } from './effect/usePlanEffect';
import { suggestionSentence } from './suggestions/suggestionSentence';
import { WHAT_IF_RULES } from './whatIfRules';

const DRAFT =
  'a draft that only you see; nothing in the catalog changes until you apply the patch';

const STATUS = { better: 'pass', worse: 'fail', same: 'warn' } as const;

const Sentence = ({ of }: { of: PlanEffect }) => {
  const { effect, isComputing, error } = of;
  if (!effect) {
    return isComputing
      ? 'Computing the plan'
      : 'What comes of the plan is unknown';
  }
  const { before, figure, after, tone } = planSentence(effect);
  return (
    <>
      {isComputing && 'Computing; until now: '}
      {error && 'Not up to date: '}
      {before}
      {figure && (
        <>
          {' '}
          <StatusText status={STATUS[tone]}>{figure}</StatusText>
        </>
      )}
      {after}
    </>
  );
};

/** What the plan comes to; of an empty plan, what it could come to. */
export const AnswerOfPlan = ({
  alignment: { scope, builtAt, history },
  isEmpty,
  effect,
  suggestions,
}: {
  alignment: AlignmentResponse;
  isEmpty: boolean;
  effect: PlanEffect;
  suggestions: SuggestionsResponse | undefined;
}) => (
  <AnswerLine
    facts={[
      scope ? entityTitle(scope) : 'the whole catalog',
      DRAFT,
      history ? 'with history' : 'live only',
    ]}
    rules={[...WHAT_IF_RULES, ['Snapshot', builtAt]]}
  >
    {isEmpty ? suggestionSentence(suggestions) : <Sentence of={effect} />}
  </AnswerLine>
);
