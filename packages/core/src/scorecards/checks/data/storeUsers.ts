import { neighbours, NONE } from '../../../graph';
import type { CheckEvidence, Facts } from '../../check';
import { about, aboutEach } from '../derived/evidence';
import { plural } from '../derived/words';

/** Everything that uses the store at hand, history included: a shared table outlives its code. */
export const usersOf = ({ world: { graph }, id }: Facts): number[] => [
  ...neighbours(graph.users, id),
];

/** Who uses the store at hand, and who owns these. */
export function usersEvidence(facts: Facts): CheckEvidence[] {
  const { graph, ownership } = facts.world;
  const users = usersOf(facts);
  const teams = new Set(users.map(user => ownership.owner[user]));
  const count = (team: number) =>
    users.filter(user => ownership.owner[user] === team).length;
  return [
    ...aboutEach(graph, users, user =>
      ownership.owner[user] === NONE
        ? 'uses it, owned by nobody known'
        : 'uses it',
    ),
    ...[...teams].flatMap(team =>
      about(graph, team, `owns ${plural(count(team), 'user')} of it`),
    ),
  ];
}
