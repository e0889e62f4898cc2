import { ConflictError, NotAllowedError } from '@backstage/errors';
import { findCapability, findMigration, type Sight } from '../answers/Callers';
import type { Steering, Strangler } from '../Strangler';

/** Has a gateway send another share to the new side, on behalf of somebody who may. */
export async function steer(
  strangler: Pick<Strangler, 'maySteer' | 'steer'>,
  sight: Sight,
  wanted: Steering,
): Promise<Steering> {
  const { migrationRef } = wanted;
  const seen = findMigration(sight, migrationRef);
  const { owner, title } = seen.plan.migration;
  const capability = findCapability(seen, wanted.capability);
  if (!sight.rights.maySteer({ ref: migrationRef, owner }))
    throw new NotAllowedError(
      `Only a member of the group that owns ${title}, or a portal admin, may move its traffic. Ask one of them.`,
    );
  if (!(await strangler.maySteer(migrationRef, capability)))
    throw new ConflictError(
      `Nobody can move the traffic of ${capability} from here: no configured source of it takes orders`,
    );
  const order = { ...wanted, capability };
  await strangler.steer(order);
  return order;
}
