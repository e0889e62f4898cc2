import type { Entity } from '@backstage/catalog-model';
import {
  availabilityProduct,
  blastRadius,
  breakerCoverage,
  buildGraph,
  dependencyOf,
  mostCriticalDependencies,
  NONE,
  ownershipMap,
  upstreamOf,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogFile } from '../validation';
import { toCoreEntity } from './toCoreEntity';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');

const entities = globSync('*/**/*.yaml', { cwd: COMPANIES })
  .filter(name => !name.includes('/apis/'))
  .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
  .flatMap(text => parseCatalogFile(text).documents)
  .map(({ value }) => value as unknown as Entity);
const graph = buildGraph(entities.flatMap(each => toCoreEntity(each) ?? []));
const { owner } = ownershipMap(graph, { inherit: 'fallback', history: false });

const calls = breakerCoverage(graph, { ownerOf: id => owner[id] });
const gaps = calls.filter(({ covered }) => !covered);
const idOf = (name: string) => graph.ids.get(`component:${name}`) ?? NONE;
const shortName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);
const nameOf = (id: number) => shortName(graph.entities[id].ref);

const share = (some: typeof calls) =>
  `${some.filter(({ covered }) => covered).length} of ${some.length}`;

describe('the breakers of the reference companies', () => {
  // The findings RES-01 of companies.md, and breakers-coverage among the wireframes.
  it.each([
    ['netflix', '10 of 19'],
    ['uber', '8 of 29'],
    ['amazon', '8 of 15'],
    ['spotify', '7 of 14'],
  ])('of %s cover %s calls between teams', (company, expected) => {
    const inCompany = calls.filter(({ from }) =>
      graph.entities[from].ref.startsWith(`component:${company}/`),
    );
    expect(share(inCompany)).toBe(expected);
  });

  it('cover 33 of 77 calls in all, and 41 of the 44 gaps are critical', () => {
    expect(share(calls)).toBe('33 of 77');
    expect(gaps.filter(({ call }) => call.critical)).toHaveLength(41);
    expect(gaps).toHaveLength(44);
  });

  it('leave 26 of the 32 teams with such calls something to do', () => {
    expect(new Set(calls.map(each => each.owner)).size).toBe(32);
    expect(new Set(gaps.map(each => each.owner)).size).toBe(26);
  });

  it.each([
    [0, '30 of 58'],
    [1, '2 of 13'],
    [2, '1 of 6'],
  ])('cover, for callers of tier %i, %s', (tier, expected) => {
    const ofTier = ({ from }: { from: number }) =>
      graph.entities[from].tier === tier;
    expect(share(calls.filter(ofTier))).toBe(expected);
  });

  it('miss these calls of Netflix', () => {
    const missing = gaps
      .filter(({ from }) => graph.entities[from].ref.includes(':netflix/'))
      .map(({ from, to }) => `${nameOf(from)} -> ${nameOf(to)}`);
    expect(missing.sort()).toEqual([
      'chaos-monkey -> spinnaker',
      'fit -> zuul-2',
      'playback-api -> subscriber-service',
      'signup-service -> subscriber-service',
      'studio-graph-gateway -> production-dgs',
      'zuul-2 -> eureka',
      'zuul-2 -> netflix-api',
      'zuul-2 -> playback-api',
      'zuul-2 -> signup-service',
    ]);
  });

  it('are 37 in the catalog, each before a callee that its name leads to', () => {
    const declared = graph.entities.flatMap(({ calls: own = [] }) =>
      own
        .filter(({ breaker }) => breaker !== undefined)
        .map(({ to, breaker }) => ({
          to,
          found: dependencyOf(own, breaker?.name ?? shortName(to)),
        })),
    );
    expect(declared).toHaveLength(37);
    for (const { to, found } of declared) expect(found).toBe(to);
  });

  it('keep failing recommendations on the home page of Netflix', () => {
    const { services } = blastRadius(graph, {
      from: 'component:netflix/home-page',
      to: 'component:netflix/recommendation-service',
    });
    expect(
      services.map(
        ({ ref, distance, effect, effectWithoutFallback }) =>
          `${distance} ${shortName(ref)} ${effect}, ${effectWithoutFallback}`,
      ),
    ).toEqual([
      '0 home-page degraded, fails',
      // netflix-api has a home page of its own in its cache.
      '1 netflix-api contained, degraded',
      '2 zuul-2 contained, contained',
      '3 fit contained, contained',
    ]);
  });

  it.each([
    ['netflix/home-page', 3],
    ['uber/disco', 10],
    ['spotify/playback-orchestrator', 3],
    ['uber/edge-gateway', 0],
  ])('of %s have %i services above them', (name, expected) => {
    expect(upstreamOf(graph, idOf(name)).size - 1).toBe(expected);
  });

  it('do not change that edge-gateway stands on 30 services, which leave it 99.70 %', () => {
    const most = mostCriticalDependencies(graph);
    expect(nameOf(most?.service ?? NONE)).toBe('edge-gateway');
    expect(most?.dependencies).toHaveLength(30);
    expect(
      availabilityProduct(0.9999, most?.dependencies.length ?? NaN)?.toFixed(4),
    ).toBe('0.9970');
  });
});
