import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { isInForce } from '@banyan/core';
import { createHash } from 'node:crypto';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { AcceptanceStore, RecordedAcceptance } from './AcceptanceStore';

const TABLE = 'acceptances';

type Row = {
  id: string;
  check_id: string;
  subject: string;
  other: string | null;
  reason: string;
  expires_on: string | null;
  accepted_by: string;
  accepted_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
  open_key: string | null;
};

const toAcceptance = (row: Row): RecordedAcceptance => ({
  id: row.id,
  check: row.check_id,
  subject: row.subject,
  other: row.other ?? undefined,
  reason: row.reason,
  expiresOn: row.expires_on ?? undefined,
  acceptedBy: row.accepted_by,
  acceptedAt: row.accepted_at,
});

const toRow = (acceptance: RecordedAcceptance): Partial<Row> => ({
  id: acceptance.id,
  check_id: acceptance.check,
  subject: acceptance.subject,
  other: acceptance.other ?? null,
  reason: acceptance.reason,
  expires_on: acceptance.expiresOn ?? null,
  accepted_by: acceptance.acceptedBy,
  accepted_at: acceptance.acceptedAt,
});

const openKey = ({ check, subject, other = '' }: RecordedAcceptance) =>
  createHash('sha256')
    .update(JSON.stringify([check, subject, other]))
    .digest('hex');

const conflict = () =>
  new ConflictError(
    'Somebody accepted this meanwhile. Load the page again to read their reason; withdraw theirs to give another.',
  );

/** Keeps acceptances in the database of the plugin; no row is ever deleted. */
export class DatabaseAcceptanceStore implements AcceptanceStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async open(): Promise<RecordedAcceptance[]> {
    const rows = await this.#database<Row>(TABLE)
      .whereNotNull('open_key')
      .orderBy(['accepted_at', 'id']);
    return rows.map(toAcceptance);
  }

  async add(acceptance: RecordedAcceptance, today: string): Promise<void> {
    const key = { open_key: openKey(acceptance) };
    try {
      await this.#database.transaction(async transaction => {
        const before = await transaction<Row>(TABLE).where(key).first();
        if (before) {
          if (isInForce(toAcceptance(before), today)) throw conflict();
          await transaction<Row>(TABLE).where(key).update({ open_key: null });
        }
        await transaction<Row>(TABLE).insert({ ...toRow(acceptance), ...key });
      });
    } catch (error) {
      throw isDatabaseConflictError(error) ? conflict() : error;
    }
  }

  async withdraw(id: string, by: string, at: string): Promise<boolean> {
    const changed = await this.#database<Row>(TABLE)
      .where({ id })
      .whereNotNull('open_key')
      .update({ withdrawn_by: by, withdrawn_at: at, open_key: null });
    return changed > 0;
  }
}
