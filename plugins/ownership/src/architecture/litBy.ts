import type { Architecture } from './model';

/** What of the picture is lit, by the ids of its parts. */
export type Lit = {
  /** Teams, blocks and components. */
  things: ReadonlySet<string>;
  calls: ReadonlySet<string>;
  owns: ReadonlySet<string>;
};

/**
 * The loop of what is looked at (a team, a block, a component or a call): team, owns, component,
 * call, component, owns, team. Undefined = nothing is looked at.
 */
export function litBy(
  { calls, blocks, owns, teamOf }: Architecture,
  looked: string | undefined,
): Lit | undefined {
  if (!looked) return undefined;
  const components = blocks.flatMap(block =>
    block.components.map(component => ({
      ref: component.ref,
      team: teamOf(component)?.ref,
      block: block.id,
    })),
  );
  const core = new Set(
    components
      .filter(({ ref, team, block }) => [ref, team, block].includes(looked))
      .map(({ ref }) => ref),
  );
  const litCalls = calls.filter(
    ({ id, from, to }) =>
      id === looked || core.has(from.ref) || core.has(to.ref),
  );
  for (const { from, to } of litCalls) core.add(from.ref).add(to.ref);
  const reached = components.filter(({ ref }) => core.has(ref));
  const places = new Set(reached.map(({ team, block }) => `${team} ${block}`));
  return {
    things: new Set([
      looked,
      ...reached.flatMap(({ ref, block }) => [ref, block]),
      ...reached.flatMap(({ team }) => team ?? []),
    ]),
    calls: new Set(litCalls.map(({ id }) => id)),
    owns: new Set(owns.filter(({ id }) => places.has(id)).map(({ id }) => id)),
  };
}
