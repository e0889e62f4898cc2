import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { netflix } from '.';
import { loadCatalog, startServices, type FleetServices } from '../kit';
import { STATIC_TITLES } from './titles';

const catalog = loadCatalog(
  resolve(__dirname, '../../../../catalog/companies'),
);
const HOME = 'component:netflix/home-page';
const SOURCES = [
  'recommendation-service',
  'artwork-service',
  'viewing-history',
  'ab-testing',
  'subscriber-service',
  'popular-titles',
];

describe('the Netflix home page', () => {
  let services: FleetServices;
  let folder: string;

  const page = async (profile: number) => {
    const response = await fetch(`${services.address(HOME)}/home/${profile}`);
    return { status: response.status, ...(await response.json()) };
  };
  const fail = async (
    service: string,
    fault: 'errors' | 'latency' | 'down' = 'down',
  ) =>
    services.faults.add({
      service,
      entityRef: `component:netflix/${service}`,
      fault,
      latencyMs: fault === 'latency' ? 60_000 : 0,
    });
  const rowTitles = ({ rows }: { rows: { title: string }[] }) =>
    rows.map(({ title }) => title);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fleet-'));
    services = await startServices({
      catalog,
      definitions: netflix,
      dataFolder: folder,
    });
  });

  afterEach(async () => {
    await services.stop();
    rmSync(folder, { recursive: true });
  });

  it('shows every profile what was computed for it beforehand', async () => {
    const [one, two] = [await page(1), await page(2)];
    expect(rowTitles(one)).toEqual([
      'Continue watching',
      'For you',
      'Popular titles',
    ]);
    expect(one.substituted).toEqual([]);
    expect(one.rows[1].titles).not.toEqual(two.rows[1].titles);
    expect((await page(1)).rows[1]).toEqual(one.rows[1]);
  });

  it.each(['down', 'errors', 'latency'] as const)(
    'shows popular titles when recommendations fail (%s)',
    async fault => {
      await fail('recommendation-service', fault);
      const shown = await page(1);
      expect(shown.status).toBe(200);
      expect(rowTitles(shown)).toEqual(['Continue watching', 'Popular titles']);
      expect(shown.rows[1].titles).not.toEqual(STATIC_TITLES);
      expect(shown.substituted).toEqual(['recommendation-service']);
    },
  );

  it.each(['down', 'errors', 'latency'] as const)(
    'shows the list that ships with the build when everything fails (%s)',
    async fault => {
      for (const source of SOURCES) await fail(source, fault);
      const shown = await page(1);
      expect(shown).toMatchObject({
        status: 200,
        plan: 'standard',
        artwork: 'default',
        cell: 'control',
        rows: [{ title: 'Popular titles', titles: STATIC_TITLES }],
      });
      expect(new Set(shown.substituted)).toEqual(new Set(SOURCES));
    },
  );

  it('remembers the plan that it saw last', async () => {
    const before = [await page(3), await page(3)].map(({ plan }) => plan);
    await fail('subscriber-service');
    expect([await page(3), await page(3)].map(({ plan }) => plan)).toEqual(
      before,
    );
  });

  it('opens one breaker for each instance, and closes them after the fault', async () => {
    const fault = await fail('recommendation-service', 'errors');
    for (let pages = 0; pages < 44; pages++) await page(pages);
    const circuits = services
      .instancesOf(HOME)
      .map(instance => instance.circuit('recommendation-service')!.circuit);
    expect(circuits.map(({ opened }) => opened)).toEqual([true, true]);
    await services.faults.end(fault.id);
    await Promise.all(
      circuits.map(
        circuit =>
          new Promise<void>(half => circuit.once('halfOpen', () => half())),
      ),
    );
    await Promise.all([page(1), page(2)]);
    expect(circuits.map(({ closed }) => closed)).toEqual([true, true]);
  });

  it('has an answer on the device even when no home page is left', async () => {
    await fail('home-page');
    const api = services.address('component:netflix/netflix-api');
    const response = await fetch(`${api}/home/1`);
    expect(response.status).toBe(200);
    expect((await response.json()).home.rows[0].titles).toEqual(STATIC_TITLES);
  });

  it('waits for no more than the page may take: the timeouts of its steps fit into the budget', () => {
    const timeouts = new Map(
      catalog
        .get(HOME)!
        .calls.map(({ to, timeoutMs = Infinity }) => [
          to.slice(to.indexOf('/') + 1),
          timeoutMs,
        ]),
    );
    const member = timeouts.get('subscriber-service')!;
    timeouts.delete('subscriber-service');
    const together = Math.max(...timeouts.values());
    const budgetMs = 400;
    expect(member + together + timeouts.get('popular-titles')!).toBe(320);
    expect(member + together).toBeLessThan(budgetMs);
  });
});
