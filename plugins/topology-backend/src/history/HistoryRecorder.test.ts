import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { buildGraph, type CatalogEntity } from '@banyan/core';
import { SnapshotStore } from '../snapshot/SnapshotStore';
import { topologyConfig } from '../topologyConfig';
import { View } from '../view/View';
import { HistoryRecorder } from './HistoryRecorder';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 60 * 60 * 1000;

const team: CatalogEntity = {
  ref: 'group:acme/web',
  kind: 'group',
  title: 'web',
  type: 'team',
};
const service: CatalogEntity = {
  ref: 'component:acme/shop',
  kind: 'component',
  title: 'shop',
  type: 'service',
  owner: team.ref,
};

/** A recorder of a catalog that can change, at a time that can change. */
function aRecorder(state: { entities: CatalogEntity[]; time: number }) {
  const config = topologyConfig(
    new ConfigReader({ topology: { history: { keep: 3 } } }),
  );
  const snapshots = new SnapshotStore({
    read: async () => buildGraph(state.entities),
    logger: mockServices.logger.mock(),
    now: () => state.time,
  });
  let version: string | undefined;
  const store = {
    days: async () => [],
    versionOf: async () => version,
    replace: jest.fn(async recorded => {
      version = recorded.version;
    }),
    forgetBefore: jest.fn(async () => {}),
  };
  const whole = async () => {
    const snapshot = await snapshots.current();
    return new View(snapshot.graph, snapshot.version, config);
  };
  const recorder = new HistoryRecorder({
    store,
    snapshots,
    views: { whole },
    acceptances: { inForce: async () => ({ today: '', acceptances: [] }) },
    config,
  });
  const record = (signal = new AbortController().signal) =>
    recorder.record(signal);
  return { record, snapshots, store };
}

describe('HistoryRecorder', () => {
  it('records the day of the snapshot and forgets what is older than it is to keep', async () => {
    const state = { entities: [team, service], time: NOON };
    const { record, snapshots, store } = aRecorder(state);
    await snapshots.refresh();
    await record();
    expect(store.replace).toHaveBeenCalledWith(
      expect.objectContaining({
        day: '2026-11-22',
        scopes: [
          expect.objectContaining({ scope: undefined, components: 1 }),
          expect.objectContaining({ scope: 'group:acme/web', components: 1 }),
        ],
      }),
    );
    expect(store.forgetBefore).toHaveBeenCalledWith('2026-11-20');
  });

  it('writes again only when something changed, or the day did', async () => {
    const state = { entities: [team, service], time: NOON };
    const { record, snapshots, store } = aRecorder(state);
    await snapshots.refresh();
    await record();
    state.time += HOUR;
    await record();
    expect(store.replace).toHaveBeenCalledTimes(1);
    state.entities = [team];
    await snapshots.refresh();
    await record();
    expect(store.replace).toHaveBeenCalledTimes(2);
    state.time += 24 * HOUR;
    await record();
    expect(store.replace).toHaveBeenLastCalledWith(
      expect.objectContaining({ day: '2026-11-23' }),
    );
  });

  it.each([
    ['is empty', () => []],
    [
      'changes with each reading',
      (round: number) => [{ ...team, title: `web ${round}` }],
    ],
  ])('writes nothing of a catalog that %s', async (_, entitiesOf) => {
    const stopping = new AbortController();
    let rounds = 0;
    const state = {
      time: NOON,
      get entities() {
        rounds++;
        if (rounds === 3) stopping.abort();
        return entitiesOf(rounds);
      },
    };
    const { record, store } = aRecorder(state);
    await record(stopping.signal);
    expect(rounds).toBe(3);
    expect(store.replace).not.toHaveBeenCalled();
  });
});
