import { figure } from '../../../migration/words';
import { headcount, isOrganization } from '../../../ownership';
import type { Check, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { teamsOfOrganizations } from '../derived/ofOrganizations';
import { plural } from '../derived/words';
import { stated } from './stated';
import { teamsByFunction } from './teamsByFunction';

const FEWEST_PRODUCT_TEAMS = 3;
const LEAST_SHARE = 0.1;
const MOST_SHARE = 0.35;

/** The people of some teams; unknown = of one of them nobody says. */
function peopleIn({ world: { graph } }: Facts, teams: readonly number[]) {
  const people = teams.map(team => headcount(graph, team));
  return {
    sum: people.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    unknown: people.filter(each => each === undefined).length,
  };
}

/** READY-14: of the engineers that are stated, else of the people in all teams. */
export const fundsItsPlatform: Check = {
  id: 'READY-14',
  track: 'readiness',
  level: 'silver',
  title: 'spends a tenth to a third of its people on the platform',
  why: 'Without a platform every team builds its own. With too large a one the platform becomes the product.',
  source: 'chapter S0; the band of 10 to 35 % is a choice of this project',
  remediation:
    'Staff a platform team from the product teams that have built the same thing twice, or give people back to the products.',
  appliesTo: 'organizations with three product teams or more',
  looksAt: isOrganization,
  judge: facts => {
    const { graph } = facts.world;
    const { product, platform, isStated } = teamsByFunction(facts);
    if (!isStated)
      return noData(
        'nobody states what its teams are for: set banyan/function on each team',
      );
    const teams = facts.world.once(teamsOfOrganizations).get(facts.id) ?? [];
    const evidence = teams.flatMap(team =>
      about(
        graph,
        team,
        `${graph.entities[team].function ?? 'no stated'} team, ${headcount(graph, team) ?? 'nobody knows how many'} people`,
      ),
    );
    if (product.length < FEWEST_PRODUCT_TEAMS)
      return notApplicable(
        `${plural(product.length, 'product team')}, it is about ${FEWEST_PRODUCT_TEAMS} or more`,
        { evidence },
      );
    if (platform.length === 0)
      return fail(`${product.length} product teams, and no platform team`, {
        evidence,
      });
    const { engineers } = stated(facts);
    const own = peopleIn(facts, platform);
    const all =
      engineers === null
        ? peopleIn(facts, teams)
        : { sum: engineers, unknown: 0 };
    if (own.unknown + all.unknown > 0 || all.sum === 0)
      return noData(
        'nobody states how many people its teams have: set banyan/headcount on each team',
        { evidence },
      );
    const share = own.sum / all.sum;
    const message = `${own.sum} of ${all.sum} people are in ${plural(platform.length, 'platform team')} (${figure(100 * share)} %, 10 to 35 % expected)`;
    return share >= LEAST_SHARE && share <= MOST_SHARE
      ? pass(message, { evidence })
      : fail(message, { evidence });
  },
};
