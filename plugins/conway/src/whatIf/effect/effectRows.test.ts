import type { WhatIfFigures } from '@banyan/backstage-plugin-banyan-common';
import { threeMovesAtNetflix } from '../../__testUtils__/plans';
import { effectRows } from './effectRows';

const netflix = threeMovesAtNetflix();
const rowOf = (id: keyof WhatIfFigures, after: Partial<WhatIfFigures> = {}) => {
  const answer = { ...netflix, after: { ...netflix.after, ...after } };
  return effectRows(answer).find(each => each.id === id);
};
const share = (n: number, m: number) => ({
  value: m === 0 ? null : n / m,
  n,
  m,
  unknown: 0,
});

describe('before and after', () => {
  it.each([
    ['mirror', '0.86', '0.97', '+0.10', 'better'],
    ['purity', '0.86', '0.83', '−0.03', 'worse'],
    ['together', '9/22', '10/22', '+1', 'better'],
    ['congruence', '0.95', '0.95', 'no change', 'same'],
    ['modularity', '0.24', '0.33', '+0.09', 'better'],
    ['teamLoad', '94.7 %', '94.7 %', 'no change', 'same'],
    ['crossUnit', '15/29', '14/29', '−1', 'neutral'],
    ['crossTeam', '24/29', '24/29', 'no change', 'same'],
    ['propagationCost', '8.6 %', '8.6 %', 'no change', 'same'],
  ] as const)('%s: %s, then %s', (id, today, after, difference, tone) => {
    expect(rowOf(id)).toMatchObject({ today, after, difference, tone });
  });

  it('has no line and no difference where one side is unknown', () => {
    const row = rowOf('purity', { purity: share(0, 0) });
    expect(row).toMatchObject({
      today: '0.86',
      after: 'unknown',
      difference: 'unknown',
      tone: 'unknown',
    });
    expect(row?.dots).toBeUndefined();
  });

  it('compares shares, not counts, where the bases differ', () => {
    expect(rowOf('together', { together: share(9, 18) })).toMatchObject({
      difference: '+9.1 points',
      tone: 'better',
    });
  });

  it('takes a higher cost for worse', () => {
    const propagationCost = share(210, 1225);
    expect(rowOf('propagationCost', { propagationCost })?.tone).toBe('worse');
  });

  it('does not round a difference away', () => {
    const { modularity } = netflix.before;
    const value = (modularity.value ?? 0) - 0.001;
    expect(
      rowOf('modularity', { modularity: { ...modularity, value } })?.difference,
    ).toBe('−<0.01');
  });
});
