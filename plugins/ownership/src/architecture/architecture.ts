import type { OwnershipView } from '../data/ownershipView';
import { belonging } from './belonging';
import { blocks } from './blocks';
import { comparedCalls } from './comparedCalls';
import type { Architecture, ArchitectureCall, Grouping } from './model';
import { organisation } from './organisation';
import { owned } from './owned';

function callsFrom(calls: readonly ArchitectureCall[]) {
  const found = new Map<string, ArchitectureCall[]>();
  for (const call of calls) {
    const before = found.get(call.from.ref);
    if (before) before.push(call);
    else found.set(call.from.ref, [call]);
  }
  return found;
}

/** The organisation in the order of the architecture, and what each call says of the two. */
export function architecture(
  view: OwnershipView,
  grouping: Grouping = 'domains',
): Architecture {
  const around = belonging(view);
  const calls = comparedCalls(view, around);
  const disagreeing = new Set(
    calls
      .filter(({ agrees }) => agrees === false)
      .flatMap(({ from, to }) => [from.ref, to.ref]),
  );
  const right = blocks(view, calls, { ...around, grouping, disagreeing });
  const owns = owned(view, right, around);
  return {
    ...around,
    grouping,
    units: organisation(view, owns),
    blocks: right,
    owns,
    calls,
    callsFrom: callsFrom(calls),
    disagreeing,
  };
}
