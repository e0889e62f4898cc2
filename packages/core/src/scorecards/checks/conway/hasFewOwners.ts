import type { Check } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { componentsOf, ownerCounts, ownersEvidence } from './systemOwners';

const FEW = 3;
const MOST = 4;

/** CON-02 */
export const hasFewOwners: Check = {
  id: 'CON-02',
  track: 'conway',
  level: 'silver',
  title: 'has few effective owner teams',
  why: 'What belongs together should change together; with five owners every change is a meeting.',
  source: 'chapter S1',
  remediation:
    'Gather the system in fewer hands, or cut it in two where the ownership already changes.',
  appliesTo: 'systems',
  looksAt: ({ kind }) => kind === 'system',
  judge: whenLive(facts => {
    const { length } = componentsOf(facts);
    if (length === 0) return notApplicable('no live component is in it');
    const evidence = ownersEvidence(facts);
    const counts = facts.world.once(ownerCounts).get(facts.id);
    if (!counts || counts.value === null || counts.unknown > 0) {
      const unknown = plural(counts?.unknown ?? length, 'component');
      return noData(
        `nobody knows who owns ${unknown} of ${length}: set spec.owner`,
        {
          evidence,
        },
      );
    }
    const { value, owners } = counts;
    const message = `${value.toFixed(1)} effective owner teams (${plural(owners.length, 'team')}), at most ${FEW} expected`;
    if (value <= FEW) return pass(message, { evidence });
    return (value <= MOST ? warn : fail)(message, { evidence });
  }),
};
