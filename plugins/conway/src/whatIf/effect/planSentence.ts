import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import { listed, numberWord, ordinalWord } from '../words';
import type { Effect } from './tryPlan';

/** What a plan comes to, in one sentence whose middle is the figure that matters. */
export type PlanSentence = {
  before: string;
  figure?: string;
  after?: string;
  /** Whether the mirror score gets better, worse, or neither. */
  tone: 'better' | 'worse' | 'same';
};

/** What a move resolves less what it breaks. */
export const netOf = ({
  resolves,
  breaks,
}: WhatIfResponse['moves'][number]): number => resolves.length - breaks.length;

const those = (places: readonly number[], one: string, many: string) =>
  `the ${listed(places.map(ordinalWord))} ${places.length === 1 ? one : many}`;

/** What is to be said of single moves, by their place in the plan. */
function exceptions({ answer, places, refused }: Effect): string[] {
  const steps = answer?.moves ?? [];
  const placesWhere = (fits: (net: number) => boolean) =>
    places.filter((_, step) => steps[step] && fits(netOf(steps[step])));
  const idle = placesWhere(net => net === 0);
  const harmful = placesWhere(net => net < 0);
  const isMixed = steps.length > 1;
  const stopped = [...refused.keys()].sort((a, b) => a - b);
  return [
    ...(isMixed && idle.length > 0 && idle.length < steps.length
      ? [those(idle, 'gains nothing', 'gain nothing')]
      : []),
    ...(isMixed && harmful.length > 0
      ? [
          those(
            harmful,
            'breaks more than it resolves',
            'break more than they resolve',
          ),
        ]
      : []),
    ...(stopped.length > 0
      ? [those(stopped, 'cannot be made', 'cannot be made')]
      : []),
  ];
}

type Mirror = WhatIfResponse['before']['mirror'];

const figureOf = (before: Mirror, after: Mirror) =>
  before.m === after.m
    ? `from ${before.n} to ${after.n} of ${after.m}`
    : `from ${before.n} of ${before.m} to ${after.n} of ${after.m}`;

/** What a plan comes to, and which of its moves are not worth it. */
export function planSentence(effect: Effect): PlanSentence {
  const { answer, places } = effect;
  const rest = exceptions(effect);
  const after = rest.length > 0 ? `; ${rest.join('; ')}` : undefined;
  if (!answer) {
    return { before: 'No move of this plan can be made', tone: 'same' };
  }
  const one = places.length === 1;
  const moves = `${numberWord(places.length)} ${one ? 'move' : 'moves'}`;
  const [today, then] = [answer.before.mirror, answer.after.mirror];
  if (today.value === null || then.value === null) {
    const before = `What ${moves.toLocaleLowerCase('en-US')} ${one ? 'does' : 'do'} to the mirror score is unknown`;
    return { before, after, tone: 'same' };
  }
  if (today.n === then.n && today.m === then.m) {
    const verb = one ? 'leaves' : 'leave';
    const figure = `at ${then.n} of ${then.m}`;
    return {
      before: `${moves} ${verb} the mirror score`,
      figure,
      after,
      tone: 'same',
    };
  }
  const isBetter = then.value >= today.value;
  const verb = isBetter ? 'lift' : 'lower';
  return {
    before: `${moves} ${verb}${one ? 's' : ''} the mirror score`,
    figure: figureOf(today, then),
    after,
    tone: isBetter ? 'better' : 'worse',
  };
}
