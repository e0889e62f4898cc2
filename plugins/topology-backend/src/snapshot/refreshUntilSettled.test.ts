import { refreshUntilSettled } from './refreshUntilSettled';

/** A store whose readings have these versions, one after the other. */
const storeOf = (versions: (string | undefined)[]) => {
  let at = -1;
  return {
    refresh: jest.fn(async () => {
      at++;
    }),
    get version() {
      return versions[Math.min(at, versions.length - 1)];
    },
  };
};

describe('refreshUntilSettled', () => {
  it.each([
    ['reads twice what is there already', ['a'], 2],
    ['goes on while it changes', ['a', 'b', 'c'], 4],
    ['goes on while there is nothing', [undefined, undefined, 'a'], 4],
  ])('%s', async (_, versions, expected) => {
    const store = storeOf(versions);
    const { signal } = new AbortController();
    expect(await refreshUntilSettled(store, signal, 0)).toBe(true);
    expect(store.refresh).toHaveBeenCalledTimes(expected);
  });

  it('ends with the plugin', async () => {
    const stopping = new AbortController();
    const store = storeOf([undefined]);
    store.refresh.mockImplementation(async () => stopping.abort());
    expect(await refreshUntilSettled(store, stopping.signal, 60_000)).toBe(
      false,
    );
    expect(store.refresh).toHaveBeenCalledTimes(1);
  });
});
