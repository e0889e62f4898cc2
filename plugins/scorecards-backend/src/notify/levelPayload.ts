import { parseEntityRef } from '@backstage/catalog-model';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { LevelMove } from './levelMoves';

type Payload = NotificationSendOptions['payload'];

const MOST_NAMES = 5;
const NO_LEVEL = 'no level yet';

const moveOf = ({ from, title, to }: LevelMove) =>
  `${title}: ${from ?? NO_LEVEL} to ${to ?? NO_LEVEL}`;

function titleOf(moves: readonly LevelMove[]): string {
  const [first, ...others] = moves;
  if (others.length === 0)
    return first.isUp
      ? `${first.title} reached ${first.to}`
      : `${first.title} is at ${first.to ?? NO_LEVEL}, was at ${first.from}`;
  const up = moves.filter(({ isUp }) => isUp).length;
  const parts = [
    ...(up > 0 ? [`${up} reached a level`] : []),
    ...(up < moves.length ? [`${moves.length - up} lost one`] : []),
  ];
  return `Of what you own ${parts.join(', ')}`;
}

function linkOf(moves: readonly LevelMove[], owner: string): string {
  const ref = moves.length === 1 ? moves[0].entityRef : owner;
  const { kind, name, namespace } = parseEntityRef(ref);
  return kind === 'migration'
    ? `/scorecards?scope=${encodeURIComponent(owner)}`
    : `/catalog/${namespace}/${kind}/${name}/scorecards`;
}

/** What the owner of entities reads that reached a level, or lost one. */
export function levelPayload(
  moves: readonly LevelMove[],
  { owner, runId }: { owner: string; runId: string },
): Payload {
  const named = moves.slice(0, MOST_NAMES).map(moveOf);
  const left = moves.length - named.length;
  return {
    title: titleOf(moves),
    description: [...named, ...(left > 0 ? [`and ${left} more`] : [])].join(
      '; ',
    ),
    link: linkOf(moves, owner),
    severity: moves.every(({ isUp }) => isUp) ? 'low' : 'normal',
    topic: 'scorecards',
    scope: `scorecards:levels:${runId}`,
  };
}
