import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import { threeMovesAtNetflix } from '../../__testUtils__/plans';
import { planSentence } from './planSentence';
import { withoutLast } from './withoutLast';

type Call = WhatIfResponse['moves'][number]['resolves'][number];

const call: Call = { from: 'component:a/x', to: 'component:a/y' };
const netflix = threeMovesAtNetflix();

const share = (n: number, m: number) => ({
  value: m === 0 ? null : n / m,
  n,
  m,
  unknown: 0,
  inside: 0,
  across: 0,
});

/** A plan of moves that gain so much each, from 20 of 29 on. */
const planWith = (
  gains: readonly number[],
  refused: readonly number[] = [],
) => {
  const total = gains.reduce((sum, gain) => sum + gain, 20);
  const places = Array.from(
    { length: gains.length + refused.length },
    (_, place) => place,
  ).filter(place => !refused.includes(place));
  return {
    places,
    refused: new Map(refused.map(place => [place, 'why'])),
    answer: {
      ...netflix,
      before: { ...netflix.before, mirror: share(20, 29) },
      after: { ...netflix.after, mirror: share(total, 29) },
      moves: gains.map(gain => ({
        ...netflix.moves[0],
        resolves: Array.from({ length: Math.max(0, gain) }, () => call),
        breaks: Array.from({ length: Math.max(0, -gain) }, () => call),
      })),
    },
  };
};

const text = (effect: Parameters<typeof planSentence>[0]) => {
  const { before, figure, after = '' } = planSentence(effect);
  return `${before}${figure ? ` ${figure}` : ''}${after}`;
};

describe('planSentence', () => {
  it('says of the plan of the reference company what each move is worth', () => {
    const effect = { answer: netflix, places: [0, 1, 2], refused: new Map() };
    expect(text(effect)).toBe(
      'Three moves lift the mirror score from 25 to 28 of 29; the third gains nothing',
    );
    expect(withoutLast(effect)).toBe('without 3: mirror 28/29, purity 33/35');
  });

  it.each([
    [[2], [], 'One move lifts the mirror score from 20 to 22 of 29'],
    [[-1], [], 'One move lowers the mirror score from 20 to 19 of 29'],
    [[0], [], 'One move leaves the mirror score at 20 of 29'],
    [[0, 0], [], 'Two moves leave the mirror score at 20 of 29'],
    [
      [1, 0, 0],
      [],
      'Three moves lift the mirror score from 20 to 21 of 29; the second and third gain nothing',
    ],
    [
      [3, -1],
      [],
      'Two moves lift the mirror score from 20 to 22 of 29; the second breaks more than it resolves',
    ],
    [
      [1, 1],
      [1],
      'Two moves lift the mirror score from 20 to 22 of 29; the second cannot be made',
    ],
    [
      [1, 0],
      [0],
      'Two moves lift the mirror score from 20 to 21 of 29; the third gains nothing; the first cannot be made',
    ],
  ])('of gains %j without %j: %s', (gains, refused, expected) => {
    expect(text(planWith(gains, refused))).toBe(expected);
  });

  it('says both bases where they differ', () => {
    const { answer, ...rest } = planWith([1]);
    const after = { ...answer.after, mirror: share(22, 30) };
    expect(text({ ...rest, answer: { ...answer, after } })).toBe(
      'One move lifts the mirror score from 20 of 29 to 22 of 30',
    );
  });

  it('does not judge a score that is not known', () => {
    const { answer, ...rest } = planWith([0]);
    const after = { ...answer.after, mirror: share(0, 0) };
    const sentence = planSentence({ ...rest, answer: { ...answer, after } });
    expect(sentence.before).toBe(
      'What one move does to the mirror score is unknown',
    );
    expect(sentence.tone).toBe('same');
  });

  it('says that no move can be made', () => {
    const refused = new Map([[0, 'why']]);
    expect(text({ places: [], refused })).toBe(
      'No move of this plan can be made',
    );
  });
});
