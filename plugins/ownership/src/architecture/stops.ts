import type { Architecture, ArchitectureCall } from './model';
import {
  callsOut,
  type Drawn,
  isFolded,
  listedCalls,
  type Places,
} from './places';

/** The columns that the arrow keys walk between, from left to right. */
export const COLUMNS = ['teams', 'blocks', 'components', 'calls'] as const;

/** Something in the picture that has the focus in its turn. */
export type Stop = { id: string; column: (typeof COLUMNS)[number]; y: number };

/** The calls that are drawn as arcs. */
export const drawnCalls = (
  { calls }: Architecture,
  { isNarrow, onlyDisagreements }: Drawn,
): ArchitectureCall[] =>
  isNarrow
    ? []
    : calls.filter(({ agrees }) => !onlyDisagreements || agrees === false);

/** The mark that says how many calls a component makes. */
export const outId = (component: string): string => `calls of ${component}`;

/** Everything that the keyboard reaches, from top to bottom. */
export function stops(
  model: Architecture,
  { rows, blocks }: Places,
  drawn: Drawn,
): Stop[] {
  const rowOf = (id: string) => rows.get(id) ?? 0;
  const stop = (column: Stop['column'], id: string, y = rowOf(id)): Stop => ({
    id,
    column,
    y,
  });
  const teams = model.units.flatMap(unit => unit.teams);
  const components = model.blocks
    .filter(block => !isFolded(block, drawn))
    .flatMap(block => block.components);
  const callers = components.filter(
    ({ ref }) => drawn.isNarrow && callsOut(model, ref, drawn).length > 0,
  );
  const listed = components.flatMap(({ ref }) =>
    listedCalls(model, ref, drawn),
  );
  return [
    ...teams.map(({ ref }) => stop('teams', ref)),
    ...model.blocks.map(({ id }, at) => stop('blocks', id, blocks[at].y)),
    ...components.map(({ ref }) => stop('components', ref)),
    ...callers.map(({ ref }) => stop('calls', outId(ref), rowOf(ref))),
    ...listed.map(({ id }) => stop('calls', id)),
    ...drawnCalls(model, drawn).map(({ id, from, to }) =>
      stop('calls', id, (rowOf(from.ref) + rowOf(to.ref)) / 2),
    ),
  ].toSorted((a, b) => a.y - b.y);
}
