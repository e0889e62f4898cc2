import type { OwnershipView } from '../data/ownershipView';
import type { ArchitectureCall, Belonging } from './model';

/** Undefined = a side is unknown, so that nothing can be said. */
export function agrees(
  units: readonly [unknown, unknown],
  domains: readonly [unknown, unknown],
): boolean | undefined {
  if ([...units, ...domains].includes(undefined)) return undefined;
  return (units[0] === units[1]) === (domains[0] === domains[1]);
}

/** The calls of the view, each with whether organisation and architecture say the same of it. */
export function comparedCalls(
  { topology: { calls, nodes } }: OwnershipView,
  { domainOf }: Belonging,
): ArchitectureCall[] {
  let disagreeing = 0;
  return calls.map(call => {
    const [from, to] = [nodes[call.from], nodes[call.to]];
    const domains = [domainOf(from), domainOf(to)] as const;
    const agreed = agrees([from.unit, to.unit], domains);
    if (agreed === false) disagreeing += 1;
    return {
      id: `${from.ref} ${to.ref}`,
      call,
      from,
      to,
      sameUnit: from.unit === to.unit,
      sameDomain: domains[0] === domains[1],
      agrees: agreed,
      number: agreed === false ? disagreeing : undefined,
    };
  });
}
