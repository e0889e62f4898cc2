import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { type Database, grouped } from '@banyan/backstage-plugin-banyan-node';
import { dayOf } from '../days/days';
import type { Exemptions } from '../exemptions/Exemptions';
import { changeTable, toChange } from '../store/resultRows';
import { type RunRow, runTable } from '../store/runRows';
import type { ViewKeeper } from '../store/ViewKeeper';
import type { Worlds } from '../worlds/Worlds';
import { type LevelMove, levelMoves } from './levelMoves';
import { levelPayload } from './levelPayload';

type Options = {
  database: Database;
  exemptions: Pick<Exemptions, 'holding'>;
  logger: LoggerService;
  /** Undefined = nobody is told. */
  notifications: NotificationService | undefined;
  now: () => number;
  views: Pick<ViewKeeper, 'view'>;
  worlds: Pick<Worlds, 'world'>;
};

/** Older ones are no news. */
const NEWS_MS = 60 * 60_000;

/** Tells owners of levels that were reached or lost in a run, once. */
export class LevelNotices {
  constructor(private readonly options: Options) {}

  /** To be done again and again; of several replicas one tells of a run. */
  async tell(): Promise<void> {
    const { database, now } = this.options;
    const untold = await runTable(database)
      .where({ state: 'done', is_told: false })
      .where('finished_at', '>', now() - NEWS_MS)
      .orderBy('done_no');
    for (const run of untold) {
      const taken = await runTable(database)
        .where({ seq: run.seq, is_told: false })
        .update({ is_told: true });
      if (taken === 1 && run.changed) await this.#tellOf(run);
    }
  }

  async #tellOf(run: RunRow): Promise<void> {
    if (!this.options.notifications) return;
    const moves = grouped(await this.#moves(run), ({ owner }) => owner);
    for (const [owner, its] of moves)
      if (owner !== null) await this.#send(its, { owner, runId: run.id });
  }

  async #moves(run: RunRow): Promise<LevelMove[]> {
    const { database, exemptions, now, views, worlds } = this.options;
    const rows = await changeTable(database).where('run_seq', run.seq);
    const holding = await exemptions.holding();
    return levelMoves(
      grouped(rows.map(toChange), ({ entityRef }) => entityRef),
      {
        world: await worlds.world(),
        view: await views.view({ fresh: true }),
        isExempt: (ref, check) => holding.get(ref)?.has(check) ?? false,
        today: dayOf(now()),
      },
    );
  }

  async #send(
    moves: readonly LevelMove[],
    of: { owner: string; runId: string },
  ): Promise<void> {
    const { logger, notifications } = this.options;
    try {
      await notifications?.send({
        recipients: { type: 'entity', entityRef: of.owner },
        payload: levelPayload(moves, of),
      });
    } catch (error) {
      logger.warn(
        `${of.owner} cannot be told of its levels: ${toError(error).message}`,
      );
    }
  }
}
