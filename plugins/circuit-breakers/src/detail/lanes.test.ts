import type { BreakerSpell } from '@banyan/backstage-plugin-banyan-common';
import { lanes } from './lanes';

const closed = (instance: string | null): BreakerSpell => ({
  instance,
  state: 'closed',
  from: 0,
  to: null,
});

const open = (instance: string, from: number): BreakerSpell => ({
  instance,
  state: 'open',
  from,
  to: null,
});

const names = (spells: BreakerSpell[]) =>
  lanes(spells, 100).instances.map(({ instance }) => instance);

describe('lanes', () => {
  it('has one for all, and one an instance in natural order', () => {
    const spells = [null, 'h-10', 'h-2', 'h-1'].map(closed);
    expect(lanes(spells, 100).all).toEqual([closed(null)]);
    expect(names(spells)).toEqual(['h-1', 'h-2', 'h-10']);
  });

  it('shows of very many the five that were in trouble for longest', () => {
    const spells = [
      ...Array.from({ length: 60 }, (_, place) => closed(`h-${place}`)),
      open('h-59', 50),
      open('h-7', 10),
    ];
    expect(names(spells).slice(0, 2)).toEqual(['h-7', 'h-59']);
    expect(lanes(spells, 100).hidden).toBe(55);
  });
});
