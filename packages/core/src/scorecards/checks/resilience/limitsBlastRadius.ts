import { neighbours, NONE } from '../../../graph';
import { figure } from '../../../migration/words';
import { isDataStore } from '../../../ownership';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotated, annotationPatch, counted } from '../derived/annotated';
import { callsFrom } from '../derived/calls';
import { about } from '../derived/evidence';
import { isTierZeroService } from '../derived/isVitalService';
import { plural } from '../derived/words';
import { celledOrganizations } from './celledOrganizations';

const LEAST_CELLS = 4;

/** Stores with fewer copies than there are cells, and those of which nobody says. */
function storesOf({ id, world: { graph, live } }: Facts, cells: number) {
  const shared: CheckEvidence[] = [];
  const unknown: CheckEvidence[] = [];
  for (const store of neighbours(graph.uses, id)) {
    const entity = graph.entities[store];
    if (!live[store] || !isDataStore(entity)) continue;
    const copies = counted(entity, 'cells');
    if (copies === undefined)
      unknown.push(...about(graph, store, 'nobody states its cells'));
    else if (copies < cells)
      shared.push(...about(graph, store, `${copies} for ${cells} cells`));
  }
  return { shared, unknown };
}

/** Calls to what is divided by another key, so that one cell reaches all of the others. */
const crossings = (facts: Facts, key: string): CheckEvidence[] =>
  callsFrom(facts).flatMap(({ to }) => {
    const { graph, live } = facts.world;
    const other = annotated(graph.entities[to], 'cell-key');
    return live[to] && other !== undefined && other !== key
      ? about(graph, to, `divided by ${other}, not by ${key}`)
      : [];
  });

/** RES-08 */
export const limitsBlastRadius: Check = {
  id: 'RES-08',
  track: 'resilience',
  level: 'gold',
  title: 'runs in cells, so that one fault reaches a quarter at most',
  why: 'Copies that share nothing fail alone: a poisoned request stops one of them, and the customers of the others notice nothing.',
  source: 'chapter S1',
  remediation:
    'Divide it by customer into four cells or more, give each a store of its own, and let a thin router choose the cell.',
  appliesTo:
    'services and gateways of tier 0 in an organization that uses cells',
  looksAt: isTierZeroService,
  judge: facts => {
    const { entity, id, world } = facts;
    const { owner, tree } = world.ownership;
    const organization =
      owner[id] === NONE ? NONE : tree.organization[owner[id]];
    const example = world.once(celledOrganizations).get(organization);
    if (example === undefined)
      return notApplicable('its organization uses no cells');
    const others =
      example === id ? [] : about(world.graph, example, 'is in cells');
    const cells = counted(entity, 'cells');
    const key = annotated(entity, 'cell-key');
    if (cells === undefined || key === undefined) {
      const missing = [
        ...(cells === undefined ? ['banyan/cells'] : []),
        ...(key === undefined ? ['banyan/cell-key'] : []),
      ].join(' and ');
      return noData(`nobody states how it is divided: set ${missing}`, {
        evidence: others,
        patch: annotationPatch({ cells: `'4'`, 'cell-key': 'customer-id' }),
      });
    }
    const { shared, unknown } = storesOf(facts, cells);
    const crossing = crossings(facts, key);
    const blast = `${cells} cells, so that one fault reaches ${figure(100 / cells)} %`;
    const broken = [
      ...(cells < LEAST_CELLS ? [`${LEAST_CELLS} expected`] : []),
      ...(shared.length > 0
        ? [`${plural(shared.length, 'store')} shared by cells`]
        : []),
      ...(crossing.length > 0
        ? [`${plural(crossing.length, 'call')} across cells`]
        : []),
    ];
    const evidence = [...shared, ...crossing, ...unknown];
    if (broken.length > 0)
      return fail([blast, ...broken].join('; '), { evidence });
    return unknown.length > 0
      ? noData(
          `${blast}; whether each cell has a store of its own is not stated for ${unknown.length}: set banyan/cells on the store`,
          { evidence },
        )
      : pass(blast, { evidence });
  },
};
