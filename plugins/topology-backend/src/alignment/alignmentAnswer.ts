import type {
  AlignmentResponse,
  Deviation,
  SnapshotInfo,
} from '@banyan/backstage-plugin-banyan-common';
import type { InForce } from '../acceptances/inForce';
import { withAccepted } from '../acceptances/withAccepted';
import type { Scoped } from '../view/View';
import { alignmentOf } from './alignmentOf';
import { componentParts, domainParts, systemParts } from './architectureParts';
import { deviations } from './deviations';
import { measuresAnswer, unknownMeasures } from './measuresAnswer';
import { namesOf } from './names';
import { pairParts, teamParts } from './organisationParts';

/** Deviations, each with what is accepted of it: its kind is the check, its ends the edge. */
const accepted = (all: readonly Deviation[], inForce: InForce): Deviation[] =>
  withAccepted(
    all.map(each => ({
      ...each,
      check: each.kind,
      entity: each.from,
      other: each.to,
    })),
    inForce,
  ).map(({ check, entity, other, ...each }) => each);

/** How the architecture and the organisation of a scope match, with everything that it is made of. */
export function alignmentAnswer(
  scoped: Scoped,
  today: string,
  inForce: InForce,
): Omit<AlignmentResponse, keyof SnapshotInfo> {
  const alignment = alignmentOf(scoped, today);
  const names = namesOf(alignment.structure);
  const measures = measuresAnswer(alignment, names);
  const found = deviations(alignment, names, today);
  const { doma, monolith } = alignment;
  return {
    measures,
    disagreements: accepted(found.disagreements, inForce),
    deviations: accepted(found.deviations, inForce),
    unknown: unknownMeasures(measures, alignment),
    ...pairParts(alignment, names),
    signals: [...monolith.signals],
    doma: {
      crossings: doma.crossings,
      clean: doma.clean,
      unknown: doma.unknown,
      cycles: doma.cycles.map(({ domains, loop }) => ({
        domains: domains.map(names.refOf),
        loop: loop.map(names.refOf),
      })),
    },
    domains: domainParts(alignment, names),
    systems: systemParts(alignment, names),
    teams: teamParts(alignment, names),
    components: componentParts(alignment, names),
  };
}
