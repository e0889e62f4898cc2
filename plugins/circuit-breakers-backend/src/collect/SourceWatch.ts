import type { LoggerService } from '@backstage/backend-plugin-api';
import type { BreakerSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import type { Board } from '../live/Board';
import type { Clock } from '../live/Clock';
import type { Recorder } from '../live/Recorder';

const REMINDER_MS = 60 * 60 * 1_000;

type SourceWatchOptions = {
  board: Board;
  clock: Clock;
  recorder: Pick<Recorder, 'event'>;
  logger: LoggerService;
  /** Whether this replica is the one to say so. */
  isOurs: (source: string) => boolean;
};

type Known = { isUnwell: boolean; saidAt: number };

const isUnwell = ({ health }: BreakerSourceInfo) =>
  health === 'failing' || health === 'silent';

const saying = ({ title, type, health, problem }: BreakerSourceInfo) => {
  if (health === 'silent') return `${title} (${type}) is silent`;
  if (health === 'failing')
    return `${title} (${type}) cannot be read: ${problem ?? 'nobody knows why'}`;
  return `${title} (${type}) is well again`;
};

/** Says when a source falls ill or recovers, and then again only rarely. */
export class SourceWatch {
  readonly #options: SourceWatchOptions;
  readonly #known = new Map<string, Known>();

  constructor(options: SourceWatchOptions) {
    this.#options = options;
  }

  look(): void {
    const { board, isOurs } = this.#options;
    const sources = board.sources();
    const ids = new Set(sources.map(({ id }) => id));
    for (const id of this.#known.keys())
      if (!ids.has(id)) this.#known.delete(id);
    for (const source of sources) if (isOurs(source.id)) this.#look(source);
  }

  #look(source: BreakerSourceInfo): void {
    const { clock, logger, recorder } = this.#options;
    const now = clock.now();
    const unwell = isUnwell(source);
    const known = this.#known.get(source.id);
    const hasChanged = (known?.isUnwell ?? false) !== unwell;
    const isDue = unwell && now - (known?.saidAt ?? 0) >= REMINDER_MS;
    if (!hasChanged && !isDue) return;
    this.#known.set(source.id, { isUnwell: unwell, saidAt: now });
    const message = saying(source);
    if (unwell) logger.warn(message);
    else logger.info(message);
    if (hasChanged)
      recorder.event({
        at: now,
        kind: 'source',
        entityRef: source.entityRefs.at(0) ?? null,
        message,
      });
  }
}
