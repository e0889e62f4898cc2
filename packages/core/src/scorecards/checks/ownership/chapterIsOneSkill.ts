import { chapterOwns } from '../../../ownership/findings/overlayOwns';
import type { Check } from '../../check';
import { isGroupOf } from '../derived/subjects';
import { ownsNothingAndCrosses } from './overlayReach';

/** OWN-10 */
export const chapterIsOneSkill: Check = {
  id: 'OWN-10',
  track: 'ownership',
  level: 'bronze',
  title: 'is one skill across squads',
  why: 'A chapter helps people of one craft in several squads; one that sits in a single squad or runs services is a team by another name.',
  source: 'chapter S0',
  remediation:
    'Move what the chapter owns to a squad, and let people of at least two squads of the tribe be in it.',
  appliesTo: 'chapters',
  looksAt: isGroupOf('chapter'),
  judge: ownsNothingAndCrosses(chapterOwns),
};
