import type { Entity } from '@backstage/catalog-model';
import { toCoreEntity } from '@banyan/backstage-plugin-banyan-common';
import { buildGraph, ownershipMap, scopeOf } from '@banyan/core';
import { NONE_IN_FORCE } from '../acceptances/inForce';
import { alignmentAnswer } from './alignmentAnswer';

const TODAY = '2026-11-22';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'acme' },
  spec: { ...spec },
});

const ORGANIZATION = entity('Group', 'acme', { type: 'organization' });
const unit = (name: string) =>
  entity('Group', name, { type: 'tribe', parent: 'acme' });
const team = (name: string, parent: string) =>
  entity('Group', name, { type: 'squad', parent });
const service = (name: string, owner: string, ...callees: string[]) =>
  entity('Component', name, {
    type: 'service',
    lifecycle: 'production',
    owner,
    calls: callees.map(to => ({ to, mode: 'sync' })),
  });

function answer(...entities: Entity[]) {
  const graph = buildGraph(
    [ORGANIZATION, ...entities].flatMap(each => toCoreEntity(each) ?? []),
  );
  const map = ownershipMap(graph, { inherit: 'fallback', history: false });
  const root = graph.ids.get('group:acme/acme');
  return alignmentAnswer(
    { map, scope: scopeOf(map, root), root },
    TODAY,
    NONE_IN_FORCE,
  );
}

type Answer = ReturnType<typeof answer>;

/** Every measure without a value stands among the unknown ones, and no other. */
function expectHonest({ measures, unknown }: Answer) {
  const nulls = Object.entries(measures)
    .filter(([, { value }]) => value === null)
    .map(([name]) => name);
  expect(unknown.map(({ measure }) => measure).sort()).toEqual(nulls.sort());
}

describe('the alignment of an odd scope', () => {
  it('is unknown throughout where there is nothing', () => {
    const found = answer();
    expectHonest(found);
    expect(Object.values(found.measures).map(({ value }) => value)).toEqual(
      Object.values(found.measures).map(() => null),
    );
    expect(found.disagreements).toEqual([]);
  });

  it('of one team that calls itself has nothing to compare', () => {
    const found = answer(
      unit('u'),
      team('t', 'u'),
      service('a', 't', 'component:b'),
      service('b', 't'),
    );
    expectHonest(found);
    expect(found.measures.mirror.value).toBeNull();
    expect(found.measures.congruence.value).toBeNull();
    expect(found.measures.crossTeam).toMatchObject({ value: 0, n: 0, m: 1 });
  });

  it('without a call is not congruent, but unknown', () => {
    const found = answer(
      unit('u'),
      unit('v'),
      team('t', 'u'),
      team('s', 'v'),
      service('a', 't'),
      service('b', 's'),
    );
    expectHonest(found);
    for (const name of [
      'mirror',
      'congruence',
      'modularity',
      'propagationCost',
      'coreSize',
      'syncChain',
    ] as const) {
      expect(found.measures[name].value).toBeNull();
    }
    expect(found.measures.teamLoad).toMatchObject({ n: 2, m: 2 });
  });

  it('owned by one team alone loads that team and no other', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const found = answer(
      unit('u'),
      team('t', 'u'),
      team('idle', 'u'),
      ...names.map((name, place) =>
        service(name, 't', `component:${names[(place + 1) % names.length]}`),
      ),
    );
    expectHonest(found);
    expect(found.measures.teamLoad).toMatchObject({ value: 0, n: 0, m: 1 });
    expect(found.measures.coreSize).toMatchObject({ n: 5, m: 5, teams: 1 });
  });

  it('counts what nobody owns as unknown', () => {
    const found = answer(
      unit('u'),
      team('t', 'u'),
      service('a', 't', 'component:b'),
      service('b', 'nobody'),
    );
    expectHonest(found);
    expect(found.measures.crossTeam).toMatchObject({ m: 0, unknown: 1 });
    expect(found.components.find(({ title }) => title === 'b')?.team).toBe(
      undefined,
    );
  });

  it('of a thousand teams with one service each adds up', () => {
    const places = Array.from({ length: 1000 }, (_, place) => place);
    const found = answer(
      ...Array.from({ length: 20 }, (_, place) => unit(`u${place}`)),
      ...places.map(place => team(`t${place}`, `u${place % 20}`)),
      ...places.map(place =>
        service(
          `s${place}`,
          `t${place}`,
          `component:s${(place * 7 + 1) % 1000}`,
        ),
      ),
    );
    expectHonest(found);
    expect(found.teams).toHaveLength(1000);
    expect(found.measures.teamLoad).toMatchObject({ value: 1, m: 1000 });
    expect(found.measures.crossTeam.value).toBe(1);
    expect(found.pairs.length).toBe(found.measures.congruence.m);
  });
});
