import type { CoverageResponse } from '../breakers';
import type { MigrationsResponse } from '../migrations';
import type { EntityResponse } from '../scorecards';
import type { AlignmentResponse, OwnershipResponse } from '../topology';
import type { Told } from './cell';

/** What the backends say of one group; all of the same scope. @public */
export type ColumnAnswers = {
  alignment: Told<AlignmentResponse>;
  ownership: Told<OwnershipResponse>;
  coverage: Told<CoverageResponse>;
  migrations: Told<MigrationsResponse>;
  /** The scorecards of the group, rolled up. */
  scorecards: Told<EntityResponse>;
};
