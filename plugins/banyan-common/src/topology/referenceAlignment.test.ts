import type { Entity } from '@backstage/catalog-model';
import {
  buildGraph,
  congruence,
  crossTeamShare,
  crossUnitShare,
  disagreements,
  effectiveOwners,
  homeUnit,
  mirrorScore,
  type Move,
  ownershipMap,
  purity,
  scopeOf,
  type Structure,
  structureOf,
  suggestions,
  teamLoad,
  withMoves,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCatalogFile } from '../validation';
import { toCoreEntity } from './toCoreEntity';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');
const TODAY = { today: '2026-01-01' };

const graph = buildGraph(
  globSync('*/**/*.yaml', { cwd: COMPANIES })
    .filter(name => !name.includes('/apis/'))
    .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
    .flatMap(text => parseCatalogFile(text).documents)
    .flatMap(({ value }) => toCoreEntity(value as unknown as Entity) ?? []),
);

function alignmentOf(company: string, root = `group:${company}/${company}`) {
  const map = ownershipMap(graph, { inherit: 'fallback', history: false });
  return structureOf(map, scopeOf(map, graph.ids.get(root)));
}

const nameOf = (id: number) => graph.entities[id].ref.split('/')[1];

const disagreeing = (structure: Structure) =>
  disagreements(structure).map(({ from, to, kind }) =>
    [
      nameOf(structure.components[from]),
      '->',
      nameOf(structure.components[to]),
      kind,
    ].join(' '),
  );

const of = ({ n, m }: { n: number; m: number }) => `${n}/${m}`;

function gapsOf(structure: Structure) {
  const { components, stores, teams } = structure;
  return congruence(structure, TODAY).gaps.map(({ a, b, ties }) =>
    [
      `${nameOf(teams[a])} + ${nameOf(teams[b])}:`,
      ...ties.map(tie =>
        tie.kind === 'store'
          ? nameOf(stores[tie.store])
          : `${nameOf(components[tie.from])} -> ${nameOf(components[tie.to])}`,
      ),
    ].join(' '),
  );
}

const suggested = (structure: Structure) =>
  suggestions(structure, { limit: 100 }).suggestions.map(
    ({ move, mirror, purity: pure, together, breaks }) =>
      [
        move.what.split('/')[1],
        '->',
        move.to.split('/')[1],
        of(mirror),
        of(pure),
        together,
        `breaks ${breaks.length}`,
      ].join(' '),
  );

describe('the reference companies', () => {
  // checks.md B2 and D1, D2; Amazon and Spotify by hand from their units and domains.
  it.each([
    ['netflix', '25/29', [12, 13], '30/35', '24/29', '15/29'],
    ['uber', '48/51', [26, 22], '44/44', '34/51', '22/51'],
    ['amazon', '19/19', [11, 8], '26/26', '18/19', '8/19'],
    ['spotify', '21/21', [10, 11], '30/31', '19/21', '11/21'],
  ])(
    '%s: mirror score %s, of it %j inside and across, purity %s, calls across teams %s, across units %s',
    (company, mirror, split, pure, acrossTeams, acrossUnits) => {
      const structure = alignmentOf(company);
      const { inside, across, unknown, ...score } = mirrorScore(structure);
      expect(of(score)).toBe(mirror);
      expect([inside, across, unknown]).toEqual([...split, 0]);
      expect(of(purity(structure))).toBe(pure);
      expect(of(crossTeamShare(structure))).toBe(acrossTeams);
      expect(of(crossUnitShare(structure))).toBe(acrossUnits);
    },
  );

  it.each([
    [
      'netflix',
      [
        'chaos-monkey -> spinnaker other-unit-same-domain',
        'home-page -> subscriber-service same-unit-other-domain',
        'signup-service -> subscriber-service other-unit-same-domain',
        'zuul-2 -> playback-api same-unit-other-domain',
      ],
    ],
    [
      'uber',
      [
        'driver-presentation -> rides-gateway same-unit-other-domain',
        'rider-presentation -> rides-gateway same-unit-other-domain',
        'turn-guidance -> eta-gateway same-unit-other-domain',
      ],
    ],
    ['amazon', []],
    ['spotify', []],
  ])('%s disagrees in exactly these calls', (company, expected) => {
    expect(disagreeing(alignmentOf(company))).toEqual(expected);
  });

  it('lists the disagreements of a unit in its scope too', () => {
    expect(disagreeing(alignmentOf('uber', 'group:uber/maps'))).toEqual([
      'turn-guidance -> eta-gateway same-unit-other-domain',
    ]);
  });

  it.each([
    [
      'netflix',
      [
        'membership 4/5 subscriber-service',
        'platform 6/10 atlas chaos-monkey fit request-tracing',
      ],
    ],
    ['uber', []],
    ['amazon', []],
    ['spotify', ['music-experience 9/10 model-training']],
  ])('%s has these strangers in its domains', (company, expected) => {
    const structure = alignmentOf(company);
    const impure = purity(structure)
      .domains.filter(({ n, m }) => n < m)
      .map(each =>
        [
          nameOf(structure.domains[each.domain]),
          of(each),
          ...each.strangers.map(at => nameOf(structure.components[at])),
        ].join(' '),
      );
    expect(impure).toEqual(expected);
  });

  it('is at home in one unit with nearly every system', () => {
    const spread = ['netflix', 'uber', 'amazon', 'spotify'].flatMap(company => {
      const structure = alignmentOf(company);
      return homeUnit(structure)
        .filter(({ n, m }) => n < m)
        .map(each => `${nameOf(structure.systems[each.system])} ${of(each)}`);
    });
    expect(spread).toEqual(['recommendations 2/3']);
  });

  it.each([
    ['netflix', 'personalized-home', 3.6],
    ['uber', 'dispatch', 64 / 26],
    ['amazon', 'warehouse-flow', 4],
    ['spotify', 'recommendations', 1.8],
  ])('%s has in %s %d effective owner teams', (company, system, expected) => {
    const structure = alignmentOf(company);
    const owners = effectiveOwners(structure).find(
      each => nameOf(structure.systems[each.system]) === system,
    );
    expect(owners?.value).toBeCloseTo(expected);
  });

  it.each([
    [
      'netflix',
      '21/22',
      9,
      12,
      ['api-platform + member-identity: evcache-session'],
    ],
    ['uber', '31/32', 9, 22, ['receipts + ride-request: schemaless-trips']],
    ['amazon', '19/19', 11, 8, []],
    ['spotify', '19/19', 8, 11, []],
  ])(
    '%s: congruence %s, %i pairs by unit and %i by contract only',
    (company, share, unit, contract, gaps) => {
      const structure = alignmentOf(company);
      const { split, unknown, ...found } = congruence(structure, TODAY);
      expect(of(found)).toBe(share);
      expect(split).toEqual({ unit, contract, members: 0, interaction: 0 });
      expect(unknown).toBe(0);
      expect(gapsOf(structure)).toEqual(gaps);
    },
  );

  it('sees a gap from the scope of either side', () => {
    for (const unit of ['money', 'mobility-program']) {
      expect(gapsOf(alignmentOf('uber', `group:uber/${unit}`))).toEqual([
        'receipts + ride-request: schemaless-trips',
      ]);
    }
  });

  it.each([
    ['netflix', '18/19', 'playback-services 4'],
    ['uber', '18/19', 'matching 4'],
    ['amazon', '20/20', undefined],
    ['spotify', '19/19', undefined],
  ])('%s: %s teams own one to three services', (company, share, most) => {
    const structure = alignmentOf(company);
    const { teams, ...load } = teamLoad(structure);
    expect(of(load)).toBe(share);
    expect(
      teams
        .filter(({ services }) => services > 3)
        .map(each => `${nameOf(structure.teams[each.team])} ${each.services}`)
        .at(0),
    ).toBe(most);
  });
});

describe('moves in the reference companies', () => {
  const netflix = alignmentOf('netflix');
  const toUnit = (team: string, unit: string): Move => ({
    kind: 'team-to-unit',
    what: `group:netflix/${team}`,
    to: `group:netflix/${unit}`,
  });

  it('gives Netflix the plan of the wireframe', () => {
    const plan = [
      toUnit('member-identity', 'commerce-engineering'),
      toUnit('chaos', 'platform-engineering'),
      toUnit('playback-services', 'content-delivery'),
    ];
    const figures = [1, 2, 3].map(count => {
      const moved = withMoves(netflix, plan.slice(0, count));
      if (!moved.ok) throw new Error(moved.message);
      const { split } = congruence(moved.structure, TODAY);
      return [
        of(mirrorScore(moved.structure)),
        of(purity(moved.structure)),
        split.unit,
        ...disagreeing(moved.structure),
      ].join(' ');
    });
    expect(figures).toEqual([
      '27/29 31/35 9 chaos-monkey -> spinnaker other-unit-same-domain zuul-2 -> playback-api same-unit-other-domain',
      '28/29 33/35 10 zuul-2 -> playback-api same-unit-other-domain',
      '28/29 29/35 10 playback-api -> steering-service same-unit-other-domain',
    ]);
  });

  // NOTES-conway.md, conway-what-if.
  it('finds what Netflix has in the wrong place', () => {
    const { tried, raising, honest } = suggestions(netflix);
    expect({ tried, raising, honest }).toEqual({
      tried: 589,
      raising: 30,
      honest: 16,
    });
    expect(suggested(netflix).slice(0, 8)).toEqual([
      'member-identity -> commerce-engineering 27/29 31/35 9 breaks 0',
      'subscriber -> discovery 27/29 31/35 9 breaks 0',
      'chaos -> platform-engineering 26/29 32/35 10 breaks 0',
      'chaos-monkey -> realtime-data 26/29 31/35 10 breaks 0',
      'chaos-monkey -> runtime-platform 26/29 31/35 10 breaks 0',
      'chaos-monkey -> container-platform 26/29 31/35 9 breaks 0',
      'chaos-monkey -> delivery-engineering 26/29 31/35 9 breaks 0',
      'playback-start -> edge 26/29 30/35 9 breaks 0',
    ]);
  });

  it('would draw the domains of Uber where its programmes are', () => {
    expect(suggested(alignmentOf('uber'))).toEqual([
      'ride-lifecycle -> apps 50/51 44/44 9 breaks 0',
      'driver-app -> rides 49/51 44/44 9 breaks 0',
      'eta -> navigation 49/51 44/44 9 breaks 0',
      'rider-app -> rides 49/51 44/44 9 breaks 0',
      'turn-by-turn -> eta-routing 49/51 44/44 9 breaks 0',
    ]);
  });

  it.each(['amazon', 'spotify'])('has nothing to suggest to %s', company => {
    expect(suggestions(alignmentOf(company))).toMatchObject({
      raising: 0,
      suggestions: [],
    });
  });

  it('never promises what the move does not keep, on all of them at once', () => {
    const map = ownershipMap(graph, { inherit: 'fallback', history: false });
    const all = structureOf(map, scopeOf(map));
    const broken = suggestions(all, { limit: 100 }).suggestions.filter(each => {
      const moved = withMoves(all, [each.move]);
      return (
        !moved.ok ||
        of(mirrorScore(moved.structure)) !== of(each.mirror) ||
        of(purity(moved.structure)) !== of(each.purity)
      );
    });
    expect(broken).toEqual([]);
  });
});
