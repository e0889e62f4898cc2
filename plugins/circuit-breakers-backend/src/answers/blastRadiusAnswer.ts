import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';
import type { GraphView } from './GraphView';
import type { VisibleBreaker } from './visibleBreakers';

/** Who feels it when the callee of a breaker fails, as far as the caller may see. */
export function blastRadiusAnswer(
  view: GraphView,
  { id, entityRef, dependencyRef }: VisibleBreaker,
): BlastRadiusResponse {
  return { id, ...view.radius(entityRef, dependencyRef) };
}
