import { NotAllowedError } from '@backstage/errors';
import type { Caller } from '../answers/Caller';

const isGroup = (ref: string) => ref.startsWith('group:');

/** Who did something, as far as the caller may know: themselves, a group that they see, anybody when they see everything. */
export function shownBy(
  { me, sight: { seen, seesAll } }: Pick<Caller, 'me' | 'sight'>,
  by: string | null,
): string | null {
  if (by === null || by === me || seesAll) return by;
  return isGroup(by) && seen.sees(by) ? by : null;
}

/** The user who asks; fails for another backend. */
export function userOf({ me }: Pick<Caller, 'me'>): string {
  if (me !== null) return me;
  throw new NotAllowedError(
    'This is for people who are signed in, so that it is known who decided.',
  );
}
