import { buildGraph, NONE } from '../graph';
import { anyCompany, fc } from '../__testUtils__/properties';
import { aggregated } from './aggregated';
import { groupSummaries } from './groupSummaries';
import { groupTree } from './groupTree';
import { ownershipMap } from './ownershipMap';

describe('aggregated', () => {
  it('is the sum over all that have the group above them', () => {
    fc.assert(
      fc.property(anyCompany(), fc.func(fc.nat({ max: 99 })), (company, f) => {
        const graph = buildGraph(company);
        const tree = groupTree(graph);
        const direct = graph.entities.map((_, id) => f(id));
        const sums = new Float64Array(direct.length);
        for (const group of tree.order) {
          for (let at = group; at !== NONE; at = tree.parent[at]) {
            sums[at] += direct[group];
          }
        }
        const result = aggregated(tree, direct);
        for (const group of tree.order) expect(result[group]).toBe(sums[group]);
      }),
    );
  });

  it('counts every owned component once below its roots', () => {
    fc.assert(
      fc.property(anyCompany(), company => {
        const graph = buildGraph(company);
        const map = ownershipMap(graph, { inherit: 'never', history: true });
        const roots = groupSummaries(map).filter(({ parent }) => !parent);
        const total = roots.reduce(
          (sum, { components }) => sum + components.aggregated,
          0,
        );
        const owned = graph.entities.filter(
          ({ kind }, id) => kind === 'component' && map.owner[id] !== NONE,
        );
        expect(total).toBe(owned.length);
      }),
    );
  });
});
