import type { Acceptances } from './useAcceptances';

const OWNERS =
  'Only an owner of what it is about, a group above the owner, or a portal admin may accept it.';

/** Why these cannot be accepted now, in words; undefined = they can be. @public */
export function acceptBlock(
  { days, error, mayAccept }: Acceptances,
  subjects: readonly string[],
): string | undefined {
  if (error)
    return `Whether you may accept findings could not be read: ${error.message}`;
  if (!days) return 'Whether you may accept findings is being read.';
  return subjects.length > 0 && !subjects.some(mayAccept) ? OWNERS : undefined;
}
