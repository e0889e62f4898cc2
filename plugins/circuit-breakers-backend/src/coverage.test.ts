import {
  coverageResponseSchema,
  parseCatalogFile,
  toCoreEntity,
} from '@banyan/backstage-plugin-banyan-common';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogEntity } from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ACME } from './__testUtils__/acme';
import { aLiveBreaker } from './__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from './__testUtils__/startAnswers';

const COMPANIES = resolve(__dirname, '../../../catalog/companies');

/** The entities of the reference companies, as their files have them. */
const companies = (): CatalogEntity[] =>
  globSync('*/**/*.yaml', { cwd: COMPANIES })
    .filter(name => !name.includes('/apis/'))
    .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
    .flatMap(text => parseCatalogFile(text).documents)
    .flatMap(({ value }) => toCoreEntity(value as unknown as Entity) ?? []);

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers([]);
  answers.topology.entities = companies();
});
afterAll(() => answers.stop());

const coverageOf = async (query = '') => {
  const { body } = await answers.get('ada', `/v1/coverage${query}`).expect(200);
  return coverageResponseSchema.parse(body);
};

describe('the breakers of the reference companies', () => {
  it.each([
    ['netflix', 10, 19],
    ['uber', 8, 29],
    ['amazon', 8, 15],
    ['spotify', 7, 14],
  ])('stand before the calls of %s: %i of %i', async (name, covered, total) => {
    const coverage = await coverageOf(`?scope=group:${name}/${name}`);
    expect(coverage).toMatchObject({ covered, total });
    expect(coverage.byOrganization).toEqual([
      { ref: `group:${name}/${name}`, covered, total },
    ]);
  });

  it('stand before 33 of 77 calls; 41 of the 44 gaps are critical', async () => {
    const { calls, covered, total, byTeam, byTier } = await coverageOf();
    expect([covered, total]).toEqual([33, 77]);
    const gaps = calls.filter(each => !each.covered);
    expect(gaps.filter(({ critical }) => critical)).toHaveLength(41);
    for (const shares of [byTeam, byTier]) {
      const sum = (key: 'covered' | 'total') =>
        shares.reduce((all, each) => all + each[key], 0);
      expect([sum('covered'), sum('total')]).toEqual([33, 77]);
    }
  });

  it('are 37, all unknown as long as no source tells of them', async () => {
    const { body } = await answers.get('ada', '/v1/breakers').expect(200);
    expect(body.items).toHaveLength(37);
    expect(body.counts.unknown).toBe(37);
  });

  it('leave edge-gateway with 30 services that it cannot do without', async () => {
    const { availability } = await coverageOf();
    expect(availability?.entityRef).toBe('component:uber/edge-gateway');
    expect(availability?.dependencies).toHaveLength(30);
    expect(availability?.product).toBeCloseTo(0.997, 4);
  });

  it('are weak in ways that are named', async () => {
    const { weak } = await coverageOf();
    const of = (kind: string) => weak.find(each => each.kind === kind);
    expect(of('no-fallback')?.total).toBe(37);
    expect(of('no-fallback')?.breakers).toHaveLength(2);
    // What is declared counts until a source says what really runs.
    expect(of('retired-library')?.breakers).toHaveLength(12);
    expect(of('waits-longer-than-caller')?.breakers).toEqual([]);
  });
});

describe('a call without a breaker', () => {
  const gapOf = async () => {
    const { calls } = await coverageOf('?scope=group:uber/uber');
    return calls.find(
      ({ from, to }) =>
        from === 'component:uber/edge-gateway' &&
        to === 'component:uber/rider-presentation',
    );
  };

  it('comes with the lines that would give it one', async () => {
    const gap = await gapOf();
    expect(gap).toMatchObject({ covered: false, critical: true, upstream: 0 });
    expect(gap?.yaml).toMatch(/^- to: component:rider-presentation\n/);
    expect(gap?.yaml).toContain('errorThresholdPercent: 50');
  });

  it('counts as covered when a source tells of one', async () => {
    answers.live.breakers = [
      aLiveBreaker({
        entityRef: 'component:uber/edge-gateway',
        name: 'rider-presentation',
        dependencyRef: 'component:uber/rider-presentation',
      }),
    ];
    expect((await gapOf())?.covered).toBe(true);
    answers.live.breakers = [];
  });

  it('is given twice the p99 that another caller of the callee measures', async () => {
    expect((await gapOf())?.suggestedTimeoutMs).toBeNull();
    answers.live.breakers = [
      aLiveBreaker({
        entityRef: 'component:uber/ride-request',
        name: 'x',
        dependencyRef: 'component:uber/rider-presentation',
      }),
    ];
    const gap = await gapOf();
    answers.live.breakers = [];
    expect(gap?.suggestedTimeoutMs).toBe(150);
    expect(gap?.yaml).toContain('timeoutMs: 150 # p99 of another caller is 60');
  });
});

it('a breaker is weak by what its producer says of it', async () => {
  answers.topology.entities = ACME;
  answers.live.breakers = [
    aLiveBreaker({
      entityRef: 'component:acme/shop',
      name: 'bills',
      dependencyRef: 'component:acme/billing',
      reading: {
        settings: { timeoutMs: 400, volumeThreshold: 2, halfOpenCalls: 1 },
      },
    }),
  ];
  const { weak } = await coverageOf();
  const messages = weak.flatMap(({ kind, breakers }) =>
    breakers
      .filter(({ id }) => id === 'acme:shop:bills')
      .map(({ message }) => [kind, message]),
  );
  expect(messages).toEqual([
    ['waits-longer-than-caller', expect.stringMatching(/400 ms.*300 ms/)],
    ['one-trial-call', expect.any(String)],
    ['settings', expect.stringMatching(/2 calls/)],
  ]);
});
