import type { Call } from '../graph';

const shortName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/**
 * Which callee the breaker `name` of a component stands before: that of the declared call whose
 * breaker has the name, else the callee of this short name. Undefined when none or several fit;
 * names with decorations (`orders-breaker`) are not guessed.
 *
 * @public
 */
export function dependencyOf(
  calls: readonly Call[],
  name: string,
): string | undefined {
  const only = (fitting: Call[]) => {
    const callees = new Set(fitting.map(({ to }) => to));
    return callees.size === 1 ? fitting[0].to : undefined;
  };
  const declared = calls.filter(({ breaker }) => breaker?.name === name);
  if (declared.length > 0) return only(declared);
  return only(calls.filter(({ to }) => shortName(to) === name));
}
