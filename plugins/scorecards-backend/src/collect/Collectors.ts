import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  CollectorInfo,
  RunError,
} from '@banyan/backstage-plugin-banyan-common';
import type {
  Database,
  FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import {
  type CollectorState,
  collectorStates,
  writeCollected,
  writeFailure,
} from '../store/factRows';
import { pushedSummaries } from '../store/pushedRows';
import { gather } from './gather';

type Options = {
  collectors: readonly FactCollector[];
  database: Database;
  logger: LoggerService;
  timeoutMs: number;
  now: () => number;
};

type CollectOptions = {
  signal: AbortSignal;
  /** Facts that were brought later are good enough. */
  since: number;
};

function howItGoes(state: CollectorState | undefined): CollectorInfo['state'] {
  if (state?.problem) return 'failing';
  return state && state.entities > 0 ? 'well' : 'silent';
}

/** Has every collector bring its facts; what one does wrong spoils only its own. */
export class Collectors {
  constructor(private readonly options: Options) {}

  /** What went wrong. */
  async collect({ signal, since }: CollectOptions): Promise<RunError[]> {
    const { collectors, database } = this.options;
    const states = await collectorStates(database);
    const due = collectors.filter(
      ({ id }) => (states.get(id)?.collectedAt ?? -Infinity) < since,
    );
    const problems = await Promise.all(
      due.map(each => this.#collectFrom(each, signal)),
    );
    signal.throwIfAborted();
    return problems.flat();
  }

  async infos(): Promise<CollectorInfo[]> {
    const { collectors, database } = this.options;
    const states = await collectorStates(database);
    const configured = collectors.map(({ id, title, sets }): CollectorInfo => {
      const state = states.get(id);
      return {
        ...{ id, title, sets: [...sets] },
        state: howItGoes(state),
        error: state?.problem ?? null,
        entities: state?.entities ?? 0,
        observedAt: state?.observedAt ?? null,
        collectedAt: state?.collectedAt ?? null,
      };
    });
    const pushed = await pushedSummaries(database);
    return [
      ...configured,
      ...pushed.map(({ collector, pushedAt, ...summary }): CollectorInfo => ({
        ...summary,
        ...{ id: collector, title: collector },
        ...{ state: 'pushed', error: null, collectedAt: pushedAt },
      })),
    ];
  }

  async #collectFrom(
    collector: FactCollector,
    signal: AbortSignal,
  ): Promise<RunError[]> {
    const { database, logger, now, timeoutMs } = this.options;
    const { id } = collector;
    const at = now();
    const error = (message: string, entityRef: string | null = null) => ({
      ...{ where: `collector ${id}`, message, entityRef, at },
    });
    try {
      const gathered = await gather(collector, { now: at, signal, timeoutMs });
      const { lines, refused, refusedCount } = gathered;
      await writeCollected(database, id, { lines, now: at });
      const left = refusedCount - refused.length;
      return [
        ...refused.map(({ problem, entityRef }) => error(problem, entityRef)),
        ...(left > 0 ? [error(`${left} more lines were not taken`)] : []),
      ];
    } catch (failure) {
      if (signal.aborted) return [];
      const problem = toError(failure).message;
      logger.warn(`The collector ${id} of scorecards failed: ${problem}`);
      await writeFailure(database, id, { problem, now: at });
      return [error(`${problem}; the facts of before stay in use for a while`)];
    }
  }
}
