import { mockServices } from '@backstage/backend-test-utils';
import { buildGraph } from '@banyan/core';
import { SnapshotStore } from './SnapshotStore';

const EMPTY = buildGraph([]);
const logger = mockServices.logger.mock();

describe('SnapshotStore', () => {
  it('does not keep a caller waiting for a first reading that does not come', async () => {
    const store = new SnapshotStore({
      logger,
      read: () => new Promise(() => {}),
      patienceMs: 5,
    });
    await expect(store.current()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(store.latest).toBeUndefined();
  });

  it('takes a first reading that comes after a caller has left', async () => {
    let answer = (_: typeof EMPTY) => {};
    const read = () =>
      new Promise<typeof EMPTY>(resolve => {
        answer = resolve;
      });
    const store = new SnapshotStore({ logger, read, patienceMs: 5 });
    await store.current().catch(() => undefined);
    answer(EMPTY);
    expect((await store.current()).graph).toBe(EMPTY);
  });

  it('reads once for many who ask at the same time', async () => {
    const read = jest.fn(async () => EMPTY);
    const store = new SnapshotStore({ logger, read });
    await Promise.all([store.current(), store.current(), store.refresh()]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps the last good reading, and its time, when the next one fails', async () => {
    const read = jest.fn(async () => EMPTY);
    let time = 1_000;
    const store = new SnapshotStore({ logger, read, now: () => time });
    await store.refresh();
    time = 2_000;
    read.mockRejectedValueOnce(new Error('down'));
    await store.refresh();
    expect(store.latest).toMatchObject({ graph: EMPTY, builtAt: 1_000 });
    await store.refresh();
    expect(store.latest).toMatchObject({ graph: EMPTY, builtAt: 2_000 });
  });
});
