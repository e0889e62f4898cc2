import type { Sight } from './Callers';

const isGroup = (ref: string) => ref.startsWith('group:');

/** Who did something, as far as the caller may know: themselves, a group that they see, anybody when they see everything. */
export const shownBy =
  ({ view, me, seesAll }: Sight) =>
  (by: string | null): string | null => {
    if (by === null || by === me || seesAll) return by;
    return isGroup(by) && view.seen.sees(by) ? by : null;
  };
