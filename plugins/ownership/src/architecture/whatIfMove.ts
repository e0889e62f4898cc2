import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import { agrees } from './comparedCalls';
import type { Architecture, ArchitectureCall } from './model';

/** A component that would go to another team or domain. */
export type Move = { component: TopologyNode; target: TopologyNode };

/** How many more calls agree after a move than before. */
function gainOf(
  { calls, domainOf }: Architecture,
  { component, target }: Move,
): number {
  const unitOf = (node: TopologyNode) =>
    node === component && target.kind === 'group' ? target.unit : node.unit;
  const inDomain = (node: TopologyNode) =>
    node === component && target.kind === 'domain' ? target : domainOf(node);
  return calls
    .filter(({ from, to }) => from === component || to === component)
    .reduce((gain, { from, to, agrees: before }) => {
      const after = agrees(
        [unitOf(from), unitOf(to)],
        [inDomain(from), inDomain(to)],
      );
      return gain + Number(after === true) - Number(before === true);
    }, 0);
}

/**
 * The move of one end that would make a call agree: to the other end's domain if one unit works
 * across two domains, to its team if one domain is shared by two units. Of both ends the one that
 * makes more calls agree; the callee if that is equal. Undefined = the call does not disagree.
 */
export function whatIfMove(
  model: Architecture,
  { from, to, agrees: agreed, sameUnit }: ArchitectureCall,
): Move | undefined {
  if (agreed !== false) return undefined;
  const placeOf = sameUnit ? model.domainOf : model.teamOf;
  const [callers, callees] = [placeOf(from), placeOf(to)];
  if (!callers || !callees) return undefined;
  const calleeMoves = { component: to, target: callers };
  const callerMoves = { component: from, target: callees };
  return gainOf(model, callerMoves) > gainOf(model, calleeMoves)
    ? callerMoves
    : calleeMoves;
}
