import type { Check } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { whenLive } from '../derived/subjects';
import { percent, plural } from '../derived/words';
import { componentsOf, homeUnits, ownersEvidence } from './systemOwners';

const AT_HOME = 0.8;
const HALF = 0.5;
const FEWEST = 2;

/** CON-01 */
export const hasHomeUnit: Check = {
  id: 'CON-01',
  track: 'conway',
  level: 'bronze',
  title: 'has a home unit',
  why: 'A system spread over units grows seams where the units meet, not where the work has them.',
  source: 'chapter S1',
  remediation:
    'Hand the components of strangers to a team of the home unit, or move them to a system of their own.',
  appliesTo: 'systems with two live components or more',
  looksAt: ({ kind }) => kind === 'system',
  judge: whenLive(facts => {
    const { length } = componentsOf(facts);
    if (length < FEWEST) {
      return notApplicable(
        `${plural(length, 'live component')}, judged from ${FEWEST} on`,
      );
    }
    const evidence = ownersEvidence(facts);
    const home = facts.world.once(homeUnits).get(facts.id);
    if (!home || home.value === null || home.unknown > 0) {
      const unknown = plural(home?.unknown ?? length, 'component');
      return noData(
        `${unknown} of ${length} in no known unit: set spec.owner`,
        {
          evidence,
        },
      );
    }
    const { value, n, m } = home;
    const message = `one unit owns ${n} of ${m} components, ${percent(value)}; ${percent(AT_HOME)} expected`;
    if (value >= AT_HOME) return pass(message, { evidence });
    return (value >= HALF ? warn : fail)(message, { evidence });
  }),
};
