import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { uber } from '.';
import {
  loadCatalog,
  startServices,
  type FleetEvent,
  type FleetServices,
  type ServiceDefinition,
} from '../kit';
import { patientCatalog } from '../kit/testing/patientCatalog';
import { GEO_NODES } from './geoIndexService';
import { HashRing } from './HashRing';
import { MAX_OFFERS } from './offers';
import { OFFER_WINDOW_MS, offerPush } from './offerPush';
import { regionOf } from './place';

const catalog = loadCatalog(
  resolve(__dirname, '../../../../catalog/companies'),
);
const ref = (name: string) => `component:uber/${name}`;
const PICKUP = { lat: 37.7749, lng: -122.4194 };
const DRIVERS = ['ann', 'bob', 'cem', 'dan', 'eve', 'fay'];

describe('Uber dispatch', () => {
  let services: FleetServices;
  let folder: string;
  let events: FleetEvent[];
  let heard: (() => void)[];
  /** What each driver does with an offer; the others take it. */
  let answers: Record<string, string>;

  const phones: ServiceDefinition = {
    entityRef: ref('offer-push'),
    start(app) {
      app.post<{ Body: { driver: string } }>('/offers', async ({ body }) => ({
        answer: answers[body.driver] ?? 'accepted',
      }));
    },
  };
  const definitions = uber
    .filter(({ entityRef }) => entityRef !== ref('location-ingest'))
    .map(each => (each.entityRef === phones.entityRef ? phones : each));

  const send = async (
    service: string,
    [method, path]: [string, string],
    body?: object,
  ) => {
    const [{ address }] = services.instancesOf(ref(service));
    const response = await fetch(address + path, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    return { status: response.status, answer: await response.json() };
  };
  /** All drivers stand in a row, the first one nearest. */
  const gps = () =>
    send('geo-index', ['POST', '/fixes'], {
      fixes: DRIVERS.map((driver, place) => ({
        driver,
        lat: PICKUP.lat + place * 0.004,
        lng: PICKUP.lng,
      })),
    });
  const match = (id: string) =>
    send('disco', ['POST', '/matches'], { id, pickup: PICKUP });
  const ride = (id: string) =>
    send('ride-request', ['POST', '/rides'], { id, pickup: PICKUP });
  const down = (service: string) =>
    services.faults.add({ service, entityRef: ref(service), fault: 'down' });
  const circuit = (caller: string, callee: string) =>
    services.instancesOf(ref(caller))[0].circuit(callee)!;

  const story = (trip: string) =>
    events
      .filter(({ data }) => data.trip === trip)
      .map(({ data, type }) =>
        [type.replace('trip.', ''), data.driver].filter(Boolean).join(' '),
      );
  const nextEvent = () => new Promise<void>(wake => heard.push(wake));
  const told = async (trip: string, type: string) => {
    while (!story(trip).some(change => change.startsWith(type))) {
      await nextEvent();
    }
    return story(trip);
  };

  beforeEach(async () => {
    events = [];
    heard = [];
    answers = {};
    folder = mkdtempSync(join(tmpdir(), 'dispatch-'));
    services = await startServices({
      catalog: patientCatalog(catalog),
      definitions,
      flawless: true,
      dataFolder: folder,
      onEvent: event => {
        events.push(event);
        for (const wake of heard.splice(0)) wake();
      },
    });
    await gps();
  });

  afterEach(async () => {
    await services.stop();
    rmSync(folder, { recursive: true });
  });

  it('offers to the best driver first, and tells of each change once', async () => {
    expect(await match('t1')).toEqual({
      status: 200,
      answer: {
        trip: 't1',
        state: 'offering',
        candidates: DRIVERS.length,
        etaFrom: 'eta-gateway',
      },
    });
    const [requested, offered, accepted] = await told('t1', 'accepted');
    expect(requested).toBe('requested');
    expect(accepted.replace('accepted', 'offered')).toBe(offered);
    expect(story('t1')).toHaveLength(3);
    const kept = await send('disco', ['GET', '/trips/t1']);
    expect(kept.answer).toHaveLength(3);
  });

  it('goes on to the next driver after a refusal and after silence', async () => {
    await match('t1');
    const [, first] = await told('t1', 'accepted');
    const best = first.replace('offered ', '');
    answers = { [best]: 'declined' };
    const others = DRIVERS.filter(driver => driver !== best);
    await match('t2');
    await told('t2', 'accepted');
    answers = Object.fromEntries(others.map(driver => [driver, 'expired']));
    await match('t3');
    const changes = await told('t3', 'unmatched');
    expect(changes.filter(change => change.startsWith('expired'))).toHaveLength(
      MAX_OFFERS,
    );
  });

  it('gives a driver to one trip at a time', async () => {
    const takers = new Set<string>();
    for (const trip of ['t1', 't2', 't3']) {
      await match(trip);
      const changes = await told(trip, 'accepted');
      takers.add(changes[changes.length - 1]);
    }
    expect(takers.size).toBe(3);
  });

  it('counts an offer that cannot be sent as silence, up to the cap', async () => {
    await down('offer-push');
    await match('t1');
    expect(
      (await told('t1', 'unmatched')).filter(change =>
        change.startsWith('expired'),
      ),
    ).toHaveLength(MAX_OFFERS);
    expect(circuit('disco', 'offer-push').totals.fallbackSuccesses).toBe(
      MAX_OFFERS,
    );
  });

  it('takes the straight line for the way when the ETAs fail', async () => {
    await down('eta-gateway');
    expect((await match('t1')).answer).toMatchObject({
      state: 'offering',
      etaFrom: 'straight line',
    });
    expect(await told('t1', 'accepted')).toContain('offered ann');
  });

  it('asks the next owner when the node of the region is lost, which is no failure of the index', async () => {
    const owner = new HashRing(GEO_NODES).ownerOf(regionOf(PICKUP));
    await send('geo-index', ['DELETE', `/nodes/${owner}`]);
    await gps();
    expect((await match('t1')).answer).toMatchObject({ state: 'offering' });
    await told('t1', 'accepted');
    expect(circuit('disco', 'geo-index').totals.failures).toBe(0);
  });

  it('asks for a price, then for a driver', async () => {
    expect((await ride('t1')).answer).toMatchObject({
      price: { estimate: false },
      match: { state: 'offering' },
    });
    await told('t1', 'accepted');
  });

  it('gives the last quote of the cell, as an estimate and without surge, when pricing fails', async () => {
    const { answer } = await ride('t1');
    await down('fare-gateway');
    await down('surge');
    const { dollars, multiplier } = answer.price;
    expect((await ride('t2')).answer.price).toEqual({
      dollars: expect.any(Number),
      multiplier: 1,
      estimate: true,
    });
    expect(dollars).toBeGreaterThanOrEqual(multiplier);
  });

  it('keeps a ride for the next batch while matching is down', async () => {
    const fault = await down('matching-gateway');
    expect((await ride('t1')).answer.match).toEqual({
      trip: 't1',
      state: 'queued',
    });
    await services.faults.end(fault.id);
    await gps();
    expect((await told('t1', 'accepted'))[0]).toBe('queued');
  });
});

describe('the budget of a match, as the catalog declares it', () => {
  const declared = (caller: string, callee: string) =>
    catalog.get(ref(caller))?.calls.find(({ to }) => to === ref(callee));
  const timeout = (caller: string, callee: string) =>
    declared(caller, callee)?.timeoutMs ?? Infinity;

  it('leaves fare and matching 900 ms of the second', () => {
    expect(
      timeout('ride-request', 'fare-gateway') +
        timeout('ride-request', 'matching-gateway'),
    ).toBe(900);
  });

  it('fits two routes through the ring and the ETAs into matching', () => {
    expect(
      2 * timeout('disco', 'geo-index') + timeout('disco', 'eta-gateway'),
    ).toBeLessThan(timeout('ride-request', 'matching-gateway'));
  });

  it('waits for an offer as long as its window is open', () => {
    expect(timeout('disco', 'offer-push')).toBe(OFFER_WINDOW_MS);
  });
});

describe('the phones of the drivers', () => {
  it('take, refuse and ignore offers, and silence is told when the window has closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'phones-'));
    const services = await startServices({
      catalog: patientCatalog(catalog),
      definitions: [offerPush],
      flawless: true,
      dataFolder: folder,
      timeFactor: 1000,
    });
    const [{ address }] = services.instancesOf(ref('offer-push'));
    const answers = await Promise.all(
      Array.from({ length: 80 }, async () => {
        const response = await fetch(`${address}/offers`, { method: 'POST' });
        return (await response.json()).answer;
      }),
    );
    await services.stop();
    rmSync(folder, { recursive: true });
    expect(new Set(answers)).toEqual(
      new Set(['accepted', 'declined', 'expired']),
    );
  });
});
