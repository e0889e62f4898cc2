import { neighbours } from '../../../graph';
import { headcount, isTeam } from '../../../ownership';
import { twoPizzaTeam } from '../../../ownership/findings/twoPizzaTeam';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { saidBy } from '../derived/said';

const says = saidBy(twoPizzaTeam, ({ ownership }) => ownership);

/** What the figure rests on: the word of the group, or the people who say that they are in it. */
const sources = ({ entity, world: { graph }, id }: Facts): CheckEvidence[] =>
  entity.headcount === undefined
    ? aboutEach(graph, neighbours(graph.members, id), 'member')
    : [{ text: `banyan/headcount states ${entity.headcount}` }];

/** OWN-03 */
export const hasTwoPizzaSize: Check = {
  id: 'OWN-03',
  track: 'ownership',
  level: 'silver',
  title: 'has two-pizza size',
  why: 'Below six people nobody can be on call in turns; above ten more time goes into agreeing than into building.',
  source: 'chapter S1, chapter S0',
  remediation:
    'Split a large team along a service boundary; merge a small one with a neighbour, or hire for it.',
  appliesTo: 'teams, squads and two-pizza teams',
  looksAt: isTeam,
  judge: facts => {
    const said = says(facts);
    if (said === 'n/a') return notApplicable('nobody is in it');
    if (said === 'unknown') {
      return noData(
        'nobody knows how many people are in it: set banyan/headcount, or register its members',
      );
    }
    const people = headcount(facts.world.graph, facts.id) ?? 0;
    const message = `${people === 1 ? '1 person' : `${people} people`}, 6 to 10 expected`;
    const evidence = sources(facts);
    if (said === 'fine') return pass(message, { evidence });
    return (said.verdict === 'warn' ? warn : fail)(message, { evidence });
  },
};
