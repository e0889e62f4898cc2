import type { Sight } from './Caller';

/** An entity as an answer calls it. */
export const named = ({ titleOf }: Pick<Sight, 'titleOf'>, ref: string) => ({
  ref,
  title: titleOf(ref),
});

/** The unit of the owner, for the colour; null = nobody knows. */
export function unitOf(sight: Pick<Sight, 'seen' | 'titleOf'>, ref: string) {
  const unit = sight.seen.node(ref)?.unit;
  return unit === undefined ? null : named(sight, unit);
}
