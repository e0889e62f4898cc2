import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { isGroupOf } from '../derived/subjects';
import { joined } from '../derived/words';

const NEEDED = { mission: '<one line>', 'product-owner': '<a role>' };

/** OWN-12 */
export const squadHasMission: Check = {
  id: 'OWN-12',
  track: 'ownership',
  level: 'silver',
  title: 'has a mission and a product owner',
  why: 'A squad decides how; without a mission and somebody who orders the work it also has to guess what.',
  source: 'chapter S1',
  remediation:
    'Write the mission in one line with the lead of the tribe (banyan/mission), and name who decides what comes next (banyan/product-owner).',
  appliesTo: 'squads',
  looksAt: isGroupOf('squad'),
  judge: ({ entity }) => {
    const missing = Object.entries(NEEDED).filter(
      ([name]) => annotated(entity, name) === undefined,
    );
    if (missing.length === 0) {
      return pass('mission and product owner are stated', {
        evidence: [{ text: annotated(entity, 'mission') ?? '' }],
      });
    }
    const names = joined(missing.map(([name]) => name.replace('-', ' ')));
    return fail(`${2 - missing.length} of 2 stated; no ${names}`, {
      patch: annotationPatch(Object.fromEntries(missing)),
    });
  },
};
