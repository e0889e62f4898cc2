import type { Check } from '../../check';
import { claimsOnlyCommitted } from './claimsOnlyCommitted';
import { consistencyIsStated } from './consistencyIsStated';
import { isReplicated } from './isReplicated';
import { noBackDoorReads } from './noBackDoorReads';
import { oneServicePerStore } from './oneServicePerStore';
import { oneTeamPerStore } from './oneTeamPerStore';
import { ownerUsesStore } from './ownerUsesStore';
import { sagaStepCanBeUndone } from './sagaStepCanBeUndone';

/** The checks of the track Data. */
export const dataChecks: readonly Check[] = [
  oneTeamPerStore,
  oneServicePerStore,
  ownerUsesStore,
  noBackDoorReads,
  sagaStepCanBeUndone,
  claimsOnlyCommitted,
  isReplicated,
  consistencyIsStated,
];
