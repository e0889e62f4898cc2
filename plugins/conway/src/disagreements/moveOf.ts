import type { Deviation } from '@banyan/backstage-plugin-banyan-common';

/** A move as the address has it: `kind~what~to`. */
export const moveText = ({
  kind,
  what,
  to,
}: {
  kind: string;
  what: string;
  to: string;
}) => [kind, what, to].join('~');

/**
 * The move to try first against a deviation, as the address has it: the caller to the team of
 * the callee. Undefined where no move of an owner changes anything.
 */
export function moveOf({
  kind,
  from,
  to,
  fromTeam,
  toTeam,
}: Deviation): string | undefined {
  if (kind === 'interaction-overdue' || !fromTeam || !toTeam) return undefined;
  if (fromTeam === toTeam || !from.startsWith('component:')) return undefined;
  const isCall = to.startsWith('component:');
  return isCall
    ? moveText({ kind: 'service-to-team', what: from, to: toTeam })
    : undefined;
}
