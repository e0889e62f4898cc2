import type { Check } from '../../check';
import { answersForMetric } from './answersForMetric';
import { canBeOnCall } from './canBeOnCall';
import { chapterIsOneSkill } from './chapterIsOneSkill';
import { guildCrossesTribes } from './guildCrossesTribes';
import { guildIsAlive } from './guildIsAlive';
import { hasOneOwner } from './hasOneOwner';
import { hasOwningTeam } from './hasOwningTeam';
import { hasTwoPizzaSize } from './hasTwoPizzaSize';
import { isNoIceberg } from './isNoIceberg';
import { ownsAllFour } from './ownsAllFour';
import { ownsFewServices } from './ownsFewServices';
import { squadHasMission } from './squadHasMission';
import { tribeUnderCeiling } from './tribeUnderCeiling';

/** The checks of the track Ownership. */
export const ownershipChecks: readonly Check[] = [
  hasOwningTeam,
  hasOneOwner,
  hasTwoPizzaSize,
  ownsFewServices,
  ownsAllFour,
  canBeOnCall,
  isNoIceberg,
  answersForMetric,
  tribeUnderCeiling,
  chapterIsOneSkill,
  guildCrossesTribes,
  squadHasMission,
  guildIsAlive,
];
