import type { Check } from '../../check';
import { blocksNobody } from './blocksNobody';
import { deploysOften } from './deploysOften';
import { hasOwnPipeline } from './hasOwnPipeline';
import { isInNoCycle } from './isInNoCycle';
import { isNoDistributedMonolith } from './isNoDistributedMonolith';
import { releasesAlone } from './releasesAlone';
import { seldomFails } from './seldomFails';
import { sharesNoDeployable } from './sharesNoDeployable';

/** The checks of the track Deployability. */
export const deployabilityChecks: readonly Check[] = [
  hasOwnPipeline,
  releasesAlone,
  isNoDistributedMonolith,
  deploysOften,
  blocksNobody,
  seldomFails,
  isInNoCycle,
  sharesNoDeployable,
];
