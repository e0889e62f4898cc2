import { guildOwns } from '../../../ownership/findings/overlayOwns';
import type { Check } from '../../check';
import { isGroupOf } from '../derived/subjects';
import { ownsNothingAndCrosses } from './overlayReach';

/** OWN-11 */
export const guildCrossesTribes: Check = {
  id: 'OWN-11',
  track: 'ownership',
  level: 'bronze',
  title: 'crosses tribes, and is voluntary',
  why: 'A guild carries what one tribe has learnt to the others; that needs people from several, and no duties.',
  source: 'chapter S0',
  remediation:
    'Invite people of other tribes, and hand what the guild owns to a team.',
  appliesTo: 'guilds',
  looksAt: isGroupOf('guild'),
  judge: ownsNothingAndCrosses(guildOwns),
};
