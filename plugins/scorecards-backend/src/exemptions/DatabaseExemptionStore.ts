import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { createHash } from 'node:crypto';
import type {
  ExemptionDecision,
  ExemptionStore,
  StoredExemption,
} from './ExemptionStore';

const TABLE = 'exemptions';
/** Older ones stay on record and are not listed. */
const MOST_LISTED = 5_000;

type Row = {
  id: string;
  entity_ref: string;
  check_key: string;
  reason: string;
  state: StoredExemption['state'];
  requested_by: string;
  requested_at: number | string;
  ends_on: string;
  decided_by: string | null;
  decided_at: number | string | null;
  decision: string | null;
  open_key: string | null;
};

const moment = (value: number | string | null) =>
  value === null ? null : Number(value);

const toExemption = (row: Row): StoredExemption => ({
  id: row.id,
  entityRef: row.entity_ref,
  check: row.check_key,
  reason: row.reason,
  state: row.state,
  requestedBy: row.requested_by,
  requestedAt: Number(row.requested_at),
  endsOn: row.ends_on,
  decidedBy: row.decided_by,
  decidedAt: moment(row.decided_at),
  decision: row.decision,
});

/** The same for whatever is asked for the same entity and check. */
const openKey = ({
  entityRef,
  check,
}: Pick<StoredExemption, 'check' | 'entityRef'>) =>
  createHash('sha256')
    .update(JSON.stringify([entityRef, check]))
    .digest('hex');

const toRow = (exemption: StoredExemption): Row => ({
  id: exemption.id,
  entity_ref: exemption.entityRef,
  check_key: exemption.check,
  reason: exemption.reason,
  state: exemption.state,
  requested_by: exemption.requestedBy,
  requested_at: exemption.requestedAt,
  ends_on: exemption.endsOn,
  decided_by: exemption.decidedBy,
  decided_at: exemption.decidedAt,
  decision: exemption.decision,
  open_key: openKey(exemption),
});

const taken = () =>
  new ConflictError(
    'There is an exemption for this entity and check already, or somebody has asked for one. Load the page again to see it.',
  );

/** Keeps exemptions in the database of the plugin; no row is ever deleted. */
export class DatabaseExemptionStore implements ExemptionStore {
  constructor(private readonly database: Database) {}

  async open(today: string): Promise<StoredExemption[]> {
    const rows = await this.database<Row>(TABLE)
      .whereNotNull('open_key')
      .where('ends_on', '>=', today)
      .orderBy(['requested_at', 'id']);
    return rows.map(toExemption);
  }

  async find(id: string): Promise<StoredExemption | undefined> {
    const row = await this.database<Row>(TABLE).where({ id }).first();
    return row && toExemption(row);
  }

  async list({ entityRef }: { entityRef?: string } = {}): Promise<
    StoredExemption[]
  > {
    const query = this.database<Row>(TABLE)
      .orderBy([
        { column: 'requested_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(MOST_LISTED);
    if (entityRef !== undefined) query.where({ entity_ref: entityRef });
    const rows: Row[] = await query;
    return rows.map(toExemption);
  }

  async add(exemption: StoredExemption, today: string): Promise<void> {
    try {
      await this.database.transaction(async transaction => {
        // One that has ended by itself makes room.
        await transaction<Row>(TABLE)
          .where({ open_key: openKey(exemption) })
          .where('ends_on', '<', today)
          .update({ open_key: null });
        await transaction<Row>(TABLE).insert(toRow(exemption));
      });
    } catch (error) {
      throw isDatabaseConflictError(error) ? taken() : error;
    }
  }

  async decide(
    { id, state }: Pick<StoredExemption, 'id' | 'state'>,
    decision: ExemptionDecision,
  ): Promise<StoredExemption> {
    const isApproval = decision.state === 'approved';
    const changed = await this.database<Row>(TABLE)
      .where({ id, state })
      .update({
        state: decision.state,
        decided_by: decision.by,
        decided_at: decision.at,
        decision: decision.reason,
        ...(isApproval ? {} : { open_key: null }),
      });
    const exemption = await this.find(id);
    if (changed === 0 || !exemption)
      throw new ConflictError(
        'Somebody has decided about this exemption meanwhile. Load the page again to see it.',
      );
    return exemption;
  }
}
