import { mkdtempSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spotify } from '.';
import {
  loadCatalog,
  startServices,
  type FleetServices,
  type ServiceDefinition,
} from '../kit';
import { patientCatalog } from '../kit/testing/patientCatalog';
import { entitlementOf } from './entitlementService';

const catalog = patientCatalog(
  loadCatalog(resolve(__dirname, '../../../../catalog/companies')),
);
const ref = (name: string) => `component:spotify/${name}`;
const USERS = Array.from({ length: 500 }, (_, n) => `user-${n}`);
const LISTENERS = USERS.filter(user => entitlementOf(user).plan !== 'lapsed');

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await pause(25);
}

describe('Spotify playback', () => {
  let services: FleetServices;
  let folder: string;

  const begin = async (definitions: readonly ServiceDefinition[]) => {
    services = await startServices({
      catalog,
      definitions,
      flawless: true,
      dataFolder: folder,
    });
  };
  const ask = async (service: string, path: string, body?: object) => {
    const [{ address }] = services.instancesOf(ref(service));
    const response = await fetch(address + path, {
      method: body ? 'POST' : 'GET',
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    return { status: response.status, answer: await response.json() };
  };
  const play = (user: string, track = 'track-1') =>
    ask('playback-orchestrator', '/plays', { user, track });
  const down = (service: string) =>
    services.faults.add({ service, entityRef: ref(service), fault: 'down' });
  const counted = async (service: string, path: string): Promise<number> =>
    (await ask(service, path)).answer.plays;
  const upNextOf = async (session: string): Promise<string[]> =>
    (await ask('playback-orchestrator', `/plays/${session}/up-next`)).answer
      .tracks;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'playback-'));
  });

  afterEach(async () => {
    await services.stop();
    rmSync(folder, { recursive: true });
  });

  it('gives all that the first sound needs, and what follows a little later', async () => {
    await begin(spotify);
    const { answer, status } = await play(LISTENERS[0]);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      plan: entitlementOf(LISTENERS[0]).plan,
      metadata: { title: 'Song track-1' },
      hosts: expect.arrayContaining(['cdn-east.example']),
      state: { keptBy: 'playback-state' },
    });
    await until(async () => (await upNextOf(answer.session)).length > 0);
  });

  it('plays nothing for a subscription that has lapsed', async () => {
    await begin(spotify);
    const lapsed = USERS.find(user => entitlementOf(user).plan === 'lapsed');
    expect((await play(lapsed!)).status).toBe(403);
  });

  it('plays on while royalties are down, and the ledger catches up to equal counts', async () => {
    await begin(spotify);
    const outage = await down('royalty-ledger');
    const tracks = Array.from({ length: 40 }, (_, n) => `track-${n % 7}`);
    const answers = await Promise.all(
      tracks.map((track, at) => play(LISTENERS[at], track)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([200]),
    );
    await until(
      async () => (await counted('event-etl', '/listening')) === tracks.length,
    );

    await services.faults.end(outage.id);
    expect(await counted('royalty-ledger', '/ledger')).toBeLessThanOrEqual(
      tracks.length,
    );
    await until(
      async () => (await counted('royalty-ledger', '/ledger')) >= tracks.length,
    );
    expect(await counted('royalty-ledger', '/ledger')).toBe(tracks.length);
    expect(await counted('royalty-ledger', '/ledger/track-0')).toBe(
      tracks.filter(track => track === 'track-0').length,
    );
  });

  it('writes plays down while the whole event pipeline is down', async () => {
    await begin(spotify);
    const outages = [await down('play-log'), await down('event-service')];
    expect((await play(LISTENERS[0])).status).toBe(200);
    expect((await play(LISTENERS[1])).status).toBe(200);
    for (const { id } of outages) await services.faults.end(id);
    await until(async () => (await counted('royalty-ledger', '/ledger')) === 2);
  });

  it('answers while recommendations have not answered, with nothing that follows', async () => {
    let wasAsked = () => {};
    const asked = new Promise<void>(done => (wasAsked = done));
    const ends: (() => void)[] = [];
    const silent: ServiceDefinition = {
      entityRef: ref('recommendation-service'),
      start(app) {
        app.get('/up-next/:track', () => {
          wasAsked();
          return new Promise(done => ends.push(() => done({ tracks: ['x'] })));
        });
      },
    };
    await begin([
      ...spotify.filter(({ entityRef }) => entityRef !== silent.entityRef),
      silent,
    ]);
    const { answer, status } = await play(LISTENERS[0]);
    await asked;
    expect(status).toBe(200);
    expect(await upNextOf(answer.session)).toEqual([]);
    expect(ends).toHaveLength(1);
    for (const end of ends) end();
  });

  it('takes what it knew last when entitlements, titles, audio and state all fail', async () => {
    await begin(spotify);
    await play(LISTENERS[0]);
    for (const service of [
      'entitlement-service',
      'track-metadata',
      'audio-locator',
      'playback-state',
    ]) {
      await down(service);
    }
    const { answer, status } = await play(LISTENERS[0], 'track-new');
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      metadata: {},
      hosts: expect.arrayContaining(['cdn-east.example']),
      state: { keptBy: 'client' },
    });
    expect((await play(LISTENERS[0])).answer.metadata).toMatchObject({
      title: 'Song track-1',
    });
    expect((await play(LISTENERS[1])).status).toBe(503);
  });
});
