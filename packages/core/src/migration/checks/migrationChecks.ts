import type { MigrationCheck } from '../facts';
import { believableDuration } from './believableDuration';
import { hasFacade } from './hasFacade';
import { legacyRetired } from './legacyRetired';
import { notABigBang } from './notABigBang';
import { observableFirst } from './observableFirst';
import { paceFits } from './paceFits';
import { parityBeforeMajority } from './parityBeforeMajority';
import { platformFirst } from './platformFirst';
import { regressionsExplained } from './regressionsExplained';
import { startedSmall } from './startedSmall';
import { stillMoving } from './stillMoving';
import { stopRule } from './stopRule';

/** The rules that a migration should keep: MIG-01 to MIG-11 and OBS-03. @public */
export const migrationChecks: readonly MigrationCheck[] = [
  notABigBang,
  hasFacade,
  startedSmall,
  stillMoving,
  regressionsExplained,
  parityBeforeMajority,
  stopRule,
  believableDuration,
  legacyRetired,
  paceFits,
  platformFirst,
  observableFirst,
];
