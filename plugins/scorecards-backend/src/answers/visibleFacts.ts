import type { World } from '@banyan/core';

const REFERENCE = /[a-z][a-z0-9]*:[\w.-]+\/[\w.-]+/gi;
const HIDDEN = Symbol('names something hidden');

type IsHidden = (ref: string) => boolean;

/** Whether a text names something that is hidden. */
export const namesHidden = (text: string, isHidden: IsHidden): boolean =>
  (text.match(REFERENCE) ?? []).some(ref =>
    isHidden(ref.toLocaleLowerCase('en-US')),
  );

/** Drops the items of lists that name something hidden; what else does is hidden as a whole. */
function shown(value: unknown, isHidden: IsHidden): unknown {
  if (typeof value === 'string')
    return namesHidden(value, isHidden) ? HIDDEN : value;
  if (Array.isArray(value))
    return value
      .map(each => shown(each, isHidden))
      .filter(each => each !== HIDDEN);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, each]): [string, unknown] => [name, shown(each, isHidden)],
  );
  return entries.some(([, each]) => each === HIDDEN)
    ? HIDDEN
    : Object.fromEntries(entries);
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A set of facts without what is hidden. Lists lose items; figures that were counted with the
 * hidden are not known; what was judged with the hidden has to be judged again.
 */
function visibleSet<Told extends object>(
  name: string,
  told: Told,
  isHidden: IsHidden,
): Told | undefined {
  const part = shown(told, isHidden);
  if (isSame(part, told)) return told;
  if (part === HIDDEN || name === 'migration') return undefined;
  const counted = name === 'api-traces' ? { ownerTeamsP95: null } : {};
  return Object.assign({}, part, counted) as Told;
}

/** What collectors told, as far as somebody may know it. */
export const visibleFacts =
  ({ told }: Pick<World, 'told'>, isHidden: IsHidden): World['told'] =>
  (ref, name) => {
    const facts = isHidden(ref) ? undefined : told(ref, name);
    return facts && visibleSet(name, facts, isHidden);
  };

/** What rules read, as far as somebody may know it: of the entity, all that its file says. */
export const visibleDocument =
  (
    { document }: Pick<World, 'document'>,
    isHidden: IsHidden,
  ): World['document'] =>
  ref => {
    if (isHidden(ref)) return { entity: undefined, facts: {} };
    const { entity, facts } = document(ref);
    const sets = Object.entries(facts).map(([name, told]) => [
      name,
      visibleSet(name, told, isHidden),
    ]);
    const known = sets.filter(([, told]) => told !== undefined);
    return { entity, facts: Object.fromEntries(known) };
  };
