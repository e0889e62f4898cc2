import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  aBreaker,
  anOpenBreaker,
  aSource,
  between,
  NOW,
} from '../__testUtils__/breakers';
import { nowModel } from './nowModel';
import { nowSentence } from './nowSentence';

const say = (items: readonly BreakerItem[], sources = [aSource()]) =>
  nowSentence(nowModel(items), sources, NOW);

const without = (told: Partial<BreakerItem['counts']>) => ({
  ...anOpenBreaker().counts,
  fallbackSuccesses: null,
  fallbackFailures: null,
  ...told,
});

const unknown = (id: string) =>
  aBreaker({ id, state: 'unknown', observedAt: NOW - 78_000 });

describe('nowSentence', () => {
  it.each<[string, BreakerItem[], string, string]>([
    [
      'an open breaker whose fallback holds',
      [anOpenBreaker()],
      'fail',
      '1 breaker is open, on tier 0. Its fallback holds: home-page answers with popular titles.',
    ],
    [
      'one whose fallback fails',
      [anOpenBreaker({ counts: without({ fallbackFailures: 9 }) })],
      'fail',
      '1 breaker is open, on tier 0. Its fallback fails too: 0 of 3 services above home-page feel it.',
    ],
    [
      'one without fallback and tier',
      [
        anOpenBreaker({
          tier: null,
          fallback: null,
          counts: without({}),
          upstream: { affected: ['component:netflix/zuul-2'], total: 3 },
        }),
      ],
      'fail',
      '1 breaker is open. It has no fallback: 1 of 3 services above home-page feel it.',
    ],
    [
      'several, and names the worst',
      [anOpenBreaker({ tier: 1, id: 'b', name: 'x' }), anOpenBreaker()],
      'fail',
      '2 breakers are open. The worst is home-page → recommendation-service, on tier 0. Its fallback holds: home-page answers with popular titles.',
    ],
    [
      'a half-open one',
      [between('uber/disco', 'eta-gateway', { state: 'half-open' })],
      'warn',
      '1 breaker is half-open and tries again.',
    ],
    [
      'a forced one',
      [aBreaker({ state: 'forced-open' }), between('uber/disco', 'eta')],
      'exempt',
      '1 breaker is not automatic; none is open by itself.',
    ],
    [
      'an unknown one among closed ones',
      [unknown('a'), aBreaker()],
      'unknown',
      '1 breaker is unknown; none of the other 1 is open.',
    ],
    [
      'one close to its limit',
      [aBreaker({ errorRate: 0.36 })],
      'warn',
      'All 1 closed, 1 close to the limit, newest reading 1 s ago.',
    ],
    [
      'nothing wrong',
      [aBreaker()],
      'pass',
      'All 1 closed, newest reading 1 s ago.',
    ],
  ])('tells of %s', (_, items, status, text) => {
    expect(say(items)).toMatchObject({ status, text });
  });

  it('begins with unknown when no source answers, and is never green', () => {
    const sources = [aSource({ health: 'failing' }), aSource({ health: 'ok' })];
    expect(say([unknown('a'), unknown('b')], sources)).toMatchObject({
      status: 'unknown',
      text: 'Unknown: the state of all 2 breakers; 1 of 2 sources does not answer. The last reading is 1 m 18 s old.',
    });
  });

  it('counts the others', () => {
    const { facts } = say([
      anOpenBreaker(),
      unknown('a'),
      aBreaker({ id: 'b', state: 'half-open' }),
      aBreaker({ id: 'c', errorRate: 0.3 }),
      aBreaker({ id: 'd' }),
    ]);
    expect(facts).toEqual([
      '1 half-open',
      '1 unknown',
      '1 close to the limit',
      '2 of 5 closed',
    ]);
  });
});
