import type {
  AlignmentResponse,
  ComponentAlignment,
  Deviation,
  DeviationKind,
} from '@banyan/backstage-plugin-banyan-common';
import type { Topology } from '@banyan/backstage-plugin-banyan-react';
import { componentGaps } from './gaps';
import type { Tie, Verdict } from './matrix';
import { type OpenTie, TieCollector } from './tieCollector';

const ABOUT_CALLS: ReadonlySet<DeviationKind> = new Set([
  'same-unit-other-domain',
  'other-unit-same-domain',
  'upward-call',
  'gateway-bypass',
]);

/** The verdict of calls that are at odds; undefined = they are not. */
export function atOdds(deviations: readonly Deviation[]): Verdict | undefined {
  if (deviations.length === 0) return undefined;
  return deviations.every(({ accepted }) => accepted)
    ? 'accepted'
    : 'disagrees';
}

function placement(
  from?: ComponentAlignment,
  to?: ComponentAlignment,
): Verdict {
  if (!from?.unit || !from.domain || !to?.unit || !to.domain) return 'unknown';
  const isSameUnit = from.unit === to.unit;
  if (isSameUnit !== (from.domain === to.domain)) return 'unknown';
  return isSameUnit ? 'inside' : 'across';
}

/** What ties the components of an alignment: calls, with what is at odds about them, and shared stores. */
export function componentTies(
  alignment: AlignmentResponse,
  topology: Topology,
): Tie[] {
  const { components, disagreements, deviations, measures } = alignment;
  const byRef = new Map(components.map(each => [each.ref, each]));
  const ties = new TieCollector();
  for (const call of topology.calls) {
    if (call.from === call.to) continue;
    const [from, to] = [topology.nodes[call.from], topology.nodes[call.to]];
    if (byRef.has(from.ref) && byRef.has(to.ref))
      ties.between(from.ref, to.ref).calls.push(call);
  }
  for (const each of [...disagreements, ...deviations]) {
    if (!ABOUT_CALLS.has(each.kind)) continue;
    if (byRef.has(each.from) && byRef.has(each.to))
      ties.between(each.from, each.to).deviations.push(each);
  }
  for (const { a, b, gap } of componentGaps(alignment, topology)) {
    ties.between(a, b).gaps.push(gap);
    ties.between(b, a).gaps.push(gap);
  }
  return ties.closed(({ from, to, ...tie }: OpenTie) => {
    const odds = atOdds(tie.deviations);
    if (odds) return odds;
    if (tie.calls.length === 0) return 'tied';
    return measures.mirror.m > 0
      ? placement(byRef.get(from), byRef.get(to))
      : 'unknown';
  });
}
