import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { act, renderHook } from '@testing-library/react';
import { aBreaker } from '../__testUtils__/breakers';
import { useHeldOrder } from './useHeldOrder';

const cell = (id: string, errorRate: number) => aBreaker({ id, errorRate });

const held = (items: BreakerItem[]) =>
  renderHook(
    ({ key, items: now }) =>
      useHeldOrder(now, key, { sort: 'state', isQuiet: () => false }),
    { initialProps: { key: 'a', items } },
  );

const ids = ({ result }: ReturnType<typeof held>) =>
  result.current.items.map(({ id }) => id).join('');

const calm = [cell('a', 0.3), cell('b', 0.1), cell('c', 0)];
const swapped = [cell('a', 0.3), cell('b', 0.1), cell('c', 0.6)];

describe('useHeldOrder', () => {
  it('stays while the numbers move, and counts what would move', () => {
    const list = held(calm);
    list.rerender({ key: 'a', items: swapped });
    expect(ids(list)).toBe('abc');
    expect(list.result.current.moving).toBe(1);
  });

  it('does not count what moves within its band', () => {
    const list = held(calm);
    list.rerender({
      key: 'a',
      items: [cell('a', 0.26), cell('b', 0.24), cell('c', 0.09)],
    });
    expect(list.result.current.moving).toBe(0);
  });

  it('sorts on request', () => {
    const list = held(calm);
    list.rerender({ key: 'a', items: swapped });
    act(() => list.result.current.resort());
    expect(ids(list)).toBe('cab');
    expect(list.result.current.moving).toBe(0);
  });

  it('sorts when something else is asked for', () => {
    const list = held(calm);
    list.rerender({ key: 'b', items: swapped });
    expect(ids(list)).toBe('cab');
  });

  it('puts new ones last, and forgets those that are gone', () => {
    const list = held(calm);
    list.rerender({ key: 'a', items: [cell('z', 0.9), calm[0], calm[2]] });
    expect(ids(list)).toBe('acz');
  });

  it('begins sorted when the first ones come late', () => {
    const list = held([]);
    list.rerender({ key: 'a', items: swapped });
    expect(ids(list)).toBe('cab');
  });
});
