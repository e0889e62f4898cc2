import type { Check, Judgement } from '../../check';
import { fail, noData, pass, warn } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { isGroupOf } from '../derived/subjects';
import { percent } from '../derived/words';
import { overlaysByRef } from './overlayReach';

const VERDICTS = { pass, warn, fail };

/** OWN-13 */
export const guildIsAlive: Check = {
  id: 'OWN-13',
  track: 'ownership',
  level: 'gold',
  title: 'is alive',
  why: 'In most guilds few take part; below one in five it is a mailing list that nobody reads.',
  source: 'chapter S0, P12',
  remediation:
    'Merge it with a guild that is active, or close it; a dormant guild only hides that nobody looks after its topic.',
  appliesTo: 'guilds',
  looksAt: isGroupOf('guild'),
  judge: ({ world, entity }): Judgement => {
    const overlay = world.once(overlaysByRef).get(entity.ref);
    const { activeShare: share, activity = 'unknown' } = overlay ?? {};
    if (share === undefined || activity === 'unknown') {
      return noData(
        'nobody knows how many of its members take part: set banyan/active-share',
        { patch: annotationPatch({ 'active-share': "'0.2'" }) },
      );
    }
    const message = `${percent(share)} of the members take part, 20 % expected`;
    return VERDICTS[activity](message);
  },
};
