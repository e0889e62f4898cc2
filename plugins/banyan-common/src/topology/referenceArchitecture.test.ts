import type { Entity } from '@backstage/catalog-model';
import {
  buildGraph,
  communities,
  coreSize,
  distributedMonolith,
  domaRules,
  inferredLayers,
  innerCalls,
  longestSyncChain,
  modularity,
  nodeClasses,
  ownershipMap,
  partitionAgreement,
  propagationCost,
  scopeOf,
  sharedStores,
  structureOf,
  visibility,
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
  .flatMap(({ value }) => toCoreEntity(value as unknown as Entity) ?? []);

/** A company with the names of what its figures are made of. */
function architectureOf(company: string, known = entities) {
  const graph = buildGraph(known);
  const map = ownershipMap(graph, { inherit: 'fallback', history: false });
  const root = graph.ids.get(`group:${company}/${company}`);
  const structure = structureOf(map, scopeOf(map, root));
  const calls = innerCalls(structure);
  const nameOf = (id: number) => graph.entities[id].ref.split('/')[1];
  return {
    structure,
    calls,
    core: coreSize(calls).core,
    /** Of an entity number. */
    nameOf,
    /** Of positions among the components. */
    namesOf: (places: readonly number[]) =>
      places.map(at => nameOf(structure.components[at])),
    unit: structure.team.map(team => structure.unit[team]),
  };
}

const rounded = (value: number | null, digits: number) =>
  value === null ? null : Number(value.toFixed(digits));

describe('the architecture of the reference companies', () => {
  // The table in case-compare of NOTES-conway, and its figures of Uber.
  it.each([
    ['netflix', 0.24, 0.55, 7, '105/1225', 0, 5, '1/15'],
    ['uber', 0.4, 0.55, 6, '286/1936', 5, 7, '2/9'],
    ['amazon', 0.36, 0.55, 4, '50/676', 0, 4, '1/16'],
    ['spotify', 0.17, 0.5, 5, '82/961', 0, 4, '1/12'],
  ])(
    '%s: modularity %f of at best %f in %i groups, propagation %s, core %i, chain %i, stores of several teams %s',
    (company, ...expected) => {
      const { structure, calls, core, unit } = architectureOf(company);
      const best = communities(calls);
      const cost = propagationCost(visibility(calls));
      const { stores, acrossTeams } = sharedStores(structure);
      expect([
        rounded(modularity(calls, unit), 2),
        rounded(best.modularity, 2),
        best.count,
        `${cost.n}/${cost.m}`,
        core.length,
        longestSyncChain(structure).value,
        `${acrossTeams.length}/${stores.length}`,
      ]).toEqual(expected);
    },
  );

  it('agrees with the calls of Uber by 0.54 in its units, as drawn in conway-overview', () => {
    const { calls, unit } = architectureOf('uber');
    const best = communities(calls);
    expect(rounded(modularity(calls, unit), 3)).toBe(0.403);
    expect(rounded(best.modularity, 3)).toBe(0.547);
    expect(rounded(partitionAgreement(unit, best.groupOf), 2)).toBe(0.54);
  });

  it('has one cycle of five components and three teams at Uber, with who stands on it', () => {
    const { structure, calls, core, namesOf } = architectureOf('uber');
    expect(namesOf(core)).toEqual([
      'fare-estimator',
      'fare-gateway',
      'ride-request',
      'rider-presentation',
      'rides-gateway',
    ]);
    expect(new Set(core.map(at => structure.team[at])).size).toBe(3);
    const classes = nodeClasses(visibility(calls), core) ?? [];
    const all = [...classes.keys()];
    expect(namesOf(all.filter(at => classes[at] === 'control'))).toEqual([
      'driver-presentation',
      'edge-gateway',
    ]);
    expect(all.filter(at => classes[at] === 'shared')).toHaveLength(18);
  });

  it('waits seven components long at Uber, the cycle counted once', () => {
    const { structure, namesOf } = architectureOf('uber');
    const { steps } = longestSyncChain(structure);
    expect(steps.map(step => namesOf(step).join(' + '))).toEqual([
      'edge-gateway',
      'driver-presentation',
      'fare-estimator + fare-gateway + ride-request + rider-presentation + rides-gateway',
      'matching-gateway',
      'disco',
      'eta-gateway',
      'routing-engine',
    ]);
  });

  it.each([
    ['netflix', 2, ['stores-across-teams fail', 'synchronous-chain warn']],
    [
      'uber',
      3,
      [
        'cycles-across-teams fail',
        'stores-across-teams fail',
        'synchronous-chain fail',
      ],
    ],
    ['amazon', 1, ['stores-across-teams fail']],
    ['spotify', 1, ['stores-across-teams fail']],
  ])(
    'at %s %i of 5 known signals of a distributed monolith fire',
    (company, firing, expected) => {
      const found = distributedMonolith(architectureOf(company).structure);
      const those = (is: (verdict: string) => boolean) =>
        found.signals.filter(({ verdict }) => is(verdict));
      expect([found.firing, found.known, found.score]).toEqual([
        firing,
        5,
        null,
      ]);
      expect(
        those(verdict => verdict === 'fail' || verdict === 'warn').map(
          ({ signal, verdict }) => `${signal} ${verdict}`,
        ),
      ).toEqual(expected);
      expect(
        those(verdict => verdict === 'unknown').map(({ signal }) => signal),
      ).toEqual(['shared-pipelines', 'lockstep-releases']);
    },
  );

  it('breaks the rules of DOMA at Uber where conway-layers says', () => {
    const { structure, nameOf } = architectureOf('uber');
    const rules = domaRules(structure);
    const arrow = ({ from, to }: { from: number; to: number }) =>
      `${nameOf(from)} -> ${nameOf(to)}`;
    expect(rules.domains).toHaveLength(15);
    expect([rules.crossings, rules.clean, rules.unknown]).toEqual([25, 22, 0]);
    expect(rules.upwardCalls.map(arrow)).toEqual([
      'fare-estimator -> rider-presentation',
    ]);
    expect(rules.gatewayBypasses.map(arrow)).toEqual([
      'delivery-dispatch -> disco',
      'ride-request -> surge',
    ]);
    expect(rules.storesAcrossDomains.map(({ store }) => nameOf(store))).toEqual(
      ['schemaless-trips'],
    );
    expect(rules.cycles.map(({ loop }) => loop.map(nameOf))).toEqual([
      ['apps', 'rides', 'fare'],
    ]);
    const gatewaysThat = (verdict: string) =>
      rules.gateways
        .filter(each => each.verdict === verdict)
        .map(({ domain }) => nameOf(domain));
    expect(gatewaysThat('warn')).toEqual(['apps']);
    expect(gatewaysThat('fail')).toEqual([]);
    expect(gatewaysThat('exempt')).toEqual([
      'messaging',
      'observability',
      'runtime',
      'storage',
    ]);
    const sized = rules.sizes
      .filter(({ verdict }) => verdict === 'pass')
      .map(({ domain, services }) => `${nameOf(domain)} ${services}`);
    expect(sized).toEqual(['eats 5', 'matching-platform 8', 'payments 6']);
  });

  it.each([
    ['netflix', 15],
    ['amazon', 8],
    ['spotify', 11],
  ])(
    'finds no bypass at %s, where no gateway and no layer is declared, and knows nothing of %i calls',
    (company, crossings) => {
      const rules = domaRules(architectureOf(company).structure);
      expect([rules.upwardCalls, rules.gatewayBypasses]).toEqual([[], []]);
      expect([rules.crossings, rules.clean, rules.unknown]).toEqual([
        crossings,
        0,
        crossings,
      ]);
      expect(new Set(rules.gateways.map(({ verdict }) => verdict))).toEqual(
        new Set(['unknown']),
      );
    },
  );

  it('would propose layers for Uber that differ from its own by one at most, but for its cycle', () => {
    const { structure, nameOf } = architectureOf('uber');
    const bare = architectureOf(
      'uber',
      entities.map(entity => ({ ...entity, layer: undefined })),
    );
    const declared = inferredLayers(structure);
    const proposed = inferredLayers(bare.structure);
    const heights = [
      'infrastructure',
      'business',
      'product',
      'presentation',
      'edge',
    ];
    const heightOf = (layer = '') => heights.indexOf(layer);
    expect(declared.every(each => each && !each.inferred)).toBe(true);
    expect(
      proposed.flatMap((each, at) =>
        each &&
        Math.abs(heightOf(each.layer) - heightOf(declared[at]?.layer)) > 1
          ? nameOf(structure.domains[at])
          : [],
      ),
    ).toEqual(['fare']);
  });
});
