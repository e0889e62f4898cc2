import {
  disagreements,
  mirrorScore,
  type MirrorScore,
  purity,
  type Purity,
} from '../../../alignment';
import type { CheckEvidence, Facts } from '../../check';
import { about, aboutEach } from '../derived/evidence';
import { structureAtHand } from './structureParts';

/** So much is listed; a company has thousands. */
const MOST_LISTED = 100;

/** The first of a list, and how many more there are. */
const listed = (evidence: readonly CheckEvidence[]): CheckEvidence[] =>
  evidence.length <= MOST_LISTED
    ? [...evidence]
    : [
        ...evidence.slice(0, MOST_LISTED),
        { text: `and ${evidence.length - MOST_LISTED} more` },
      ];

/** How far the domain or company at hand and its organisation agree. */
export type ScopedAlignment = {
  mirror: MirrorScore;
  purity: Purity;
  evidence: CheckEvidence[];
};

/** Mirror score and purity of what belongs to the entity at hand, with what goes against them. */
export function scopedAlignment(facts: Facts): ScopedAlignment {
  const structure = structureAtHand(facts);
  const { graph } = facts.world;
  const { components } = structure;
  const titleOf = (at: number) => graph.entities[components[at]].title;
  const found = purity(structure);
  const calls = disagreements(structure).flatMap(({ from, to, kind }) => {
    const how =
      kind === 'same-unit-other-domain'
        ? 'same unit, other domain'
        : 'other unit, same domain';
    return [
      ...about(
        graph,
        components[from],
        `${titleOf(from)} calls ${titleOf(to)}: ${how}`,
      ),
      ...about(graph, components[to], `called by ${titleOf(from)}`),
    ];
  });
  const strangers = found.domains.flatMap(each =>
    aboutEach(
      graph,
      each.strangers.map(at => components[at]),
      `in ${graph.entities[structure.domains[each.domain]].title}, owned by another unit`,
    ),
  );
  const impure = found.domains
    .filter(each => each.strangers.length > 0)
    .flatMap(each =>
      about(
        graph,
        structure.domains[each.domain],
        `purity ${(each.value ?? 0).toFixed(2)}: ${each.n} of ${each.m}`,
      ),
    );
  return {
    mirror: mirrorScore(structure),
    purity: found,
    evidence: [...listed(calls), ...listed(impure), ...listed(strangers)],
  };
}
