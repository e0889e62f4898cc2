import { act, renderHook } from '@testing-library/react';
import { useHeldList } from './useHeldList';

const listOf = (initial: string[]) =>
  renderHook(({ ids }) => useHeldList(ids), { initialProps: { ids: initial } });

const point = ({ result }: ReturnType<typeof listOf>, pointerType = 'mouse') =>
  act(() => result.current.hold.onPointerEnter({ pointerType }));

describe('useHeldList', () => {
  it('moves while nobody points at it', () => {
    const list = listOf(['a']);
    list.rerender({ ids: ['b', 'a'] });
    expect(list.result.current).toMatchObject({ ids: ['b', 'a'], arrived: 0 });
  });

  it('keeps its order under the pointer, and counts who waits', () => {
    const list = listOf(['a', 'c']);
    point(list);
    list.rerender({ ids: ['b', 'a'] });
    expect(list.result.current).toMatchObject({ ids: ['a', 'c'], arrived: 1 });
  });

  it('lets the new ones in on request, and holds again', () => {
    const list = listOf(['a']);
    point(list);
    list.rerender({ ids: ['b', 'a'] });
    act(() => list.result.current.release());
    expect(list.result.current).toMatchObject({ ids: ['b', 'a'], arrived: 0 });
    list.rerender({ ids: ['c', 'b', 'a'] });
    expect(list.result.current.arrived).toBe(1);
  });

  it('moves again when the pointer leaves', () => {
    const list = listOf(['a']);
    point(list);
    list.rerender({ ids: ['b'] });
    act(() => list.result.current.hold.onPointerLeave());
    expect(list.result.current.ids).toEqual(['b']);
  });

  it('is not held by a finger, which never leaves', () => {
    const list = listOf(['a']);
    point(list, 'touch');
    list.rerender({ ids: ['b'] });
    expect(list.result.current.ids).toEqual(['b']);
  });
});
