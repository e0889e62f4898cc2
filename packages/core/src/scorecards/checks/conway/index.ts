import type { Check } from '../../check';
import { callsGoThroughApis } from './callsGoThroughApis';
import { featureTouchesFewTeams } from './featureTouchesFewTeams';
import { hasFewOwners } from './hasFewOwners';
import { hasHomeUnit } from './hasHomeUnit';
import { investigationSpan } from './investigationSpan';
import { isCutByCapability } from './isCutByCapability';
import { orgMirrorsArchitecture } from './orgMirrorsArchitecture';
import { worksInOneDomain } from './worksInOneDomain';

/** The checks of the track Conway. */
export const conwayChecks: readonly Check[] = [
  hasHomeUnit,
  hasFewOwners,
  worksInOneDomain,
  isCutByCapability,
  featureTouchesFewTeams,
  orgMirrorsArchitecture,
  investigationSpan,
  callsGoThroughApis,
];
