import type { BreakerSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerReading } from '@banyan/core';
import type { RecordedTransition } from '../store/BreakerStore';
import { BreakerBook } from './BreakerBook';
import { ChangeFeed } from './ChangeFeed';
import type { Clock } from './Clock';
import type { LiveBreaker } from './LiveBreakers';
import type { ToldReading } from './plausible';
import type { Recorder } from './Recorder';
import {
  type SourceDescription,
  type SourceHealth,
  SourceRecord,
} from './SourceRecord';
import type { Episode } from './Troubles';

/** All that is known of a source, to go on from elsewhere. */
export type SourceState = SourceHealth & {
  simulated: boolean;
  readings: readonly ToldReading[];
  episodes: Readonly<Record<string, Episode>>;
};

type BoardOptions = {
  clock: Clock;
  recorder: Recorder;
  mostInstances?: number;
};

/** What every source told last, and what follows from it. */
export class Board {
  readonly #clock: Clock;
  readonly #recorder: Recorder;
  readonly #feed: ChangeFeed;
  readonly #sources = new Map<string, SourceRecord>();
  readonly #breakers: BreakerBook;

  constructor(options: BoardOptions) {
    this.#clock = options.clock;
    this.#recorder = options.recorder;
    this.#feed = new ChangeFeed(options.clock);
    this.#breakers = new BreakerBook({
      ...options,
      sources: this.#sources,
      changed: id => this.#feed.changed(id),
    });
  }

  current(): LiveBreaker[] {
    return this.#breakers.current();
  }

  get(id: string): LiveBreaker | undefined {
    return this.#breakers.get(id);
  }

  onChange(listener: (ids: ReadonlySet<string>) => void): () => void {
    return this.#feed.listen(listener);
  }

  source(id: string): SourceRecord | undefined {
    return this.#sources.get(id);
  }

  sources(): BreakerSourceInfo[] {
    const now = this.#clock.now();
    return [...this.#sources.values()].map(source => ({
      id: source.about.id,
      type: source.about.type,
      title: source.about.title,
      health: source.health(now),
      readAt: source.state.readAt ?? null,
      problem: source.state.problem ?? null,
      entityRefs: this.#entityRefsOf(source),
      breakers: source.ids.size,
      simulated: source.about.simulated,
    }));
  }

  /** A source as described now; what it told before stays. */
  describe(about: SourceDescription): void {
    const known = this.#sources.get(about.id);
    if (known) known.about = about;
    this.#sources.set(about.id, known ?? new SourceRecord(about));
    this.#touch(about.id);
  }

  /** Whether this replica reads a source itself from now on. */
  assign(id: string, isOurs: boolean): void {
    const source = this.#sources.get(id);
    if (!source) return;
    source.isOurs = isOurs;
    if (isOurs) this.lag(id, 0);
  }

  /** How much later than the one who reads it we hear of it. */
  lag(id: string, lagMs: number): void {
    const source = this.#sources.get(id);
    if (!source || source.lagMs === lagMs) return;
    source.lagMs = lagMs;
    this.#touch(id);
  }

  /** A source that is gone, and all that it told. */
  remove(id: string): void {
    const source = this.#sources.get(id);
    if (!source) return;
    this.#breakers.forget(source);
    this.#sources.delete(id);
    this.#feed.changed();
  }

  /** What a source told; a note is shown though nothing failed. */
  tell(id: string, readings: readonly BreakerReading[], note?: string): void {
    const source = this.#sources.get(id);
    if (!source) return;
    const wasDown = source.isDown;
    const hasNews =
      source.state.failures > 0 ||
      source.state.readAt === undefined ||
      source.state.problem !== note;
    const readAt = this.#clock.now();
    source.state = { readAt, failures: 0, problem: note };
    const working = { derive: true, count: true };
    const hasNew = this.#breakers.take(source, readings, working);
    if (wasDown) this.#touch(id);
    else if (hasNews) this.#feed.changed();
    this.#recorder.touched(id, hasNews || hasNew);
  }

  fail(id: string, problem: string): void {
    const source = this.#sources.get(id);
    if (!source) return;
    const wasDown = source.isDown;
    const failures = source.state.failures + 1;
    source.state = { ...source.state, failures, problem };
    if (source.isDown === wasDown) this.#feed.changed();
    else this.#touch(id);
    this.#recorder.touched(id, source.isDown !== wasDown);
  }

  /**
   * What another replica, or this one before it was started anew, knew of a source. Derive = work
   * out its changes too: it may have been told to several replicas in turn.
   */
  adopt(id: string, state: SourceState, { derive = false } = {}): void {
    const source = this.#sources.get(id);
    if (!source) return;
    const { readings, episodes, failures, problem, readAt } = state;
    if ((readAt ?? 0) >= (source.state.readAt ?? 0))
      source.state = { readAt, failures, problem };
    this.#breakers.restore(episodes);
    this.#breakers.take(source, readings, { derive, count: false });
    this.#touch(id);
  }

  /** Changes that another replica saw. */
  adoptTransitions(transitions: readonly RecordedTransition[]): void {
    this.#breakers.adopt(transitions);
  }

  /** Changes of before a start. */
  remember(transitions: readonly RecordedTransition[]): void {
    this.#breakers.remember(transitions);
  }

  stateOf(id: string): SourceState | undefined {
    const source = this.#sources.get(id);
    if (!source) return undefined;
    const records = this.#breakers.records(source.ids);
    return {
      ...source.state,
      simulated: source.about.simulated,
      readings: records.flatMap(({ instances }) =>
        [...instances.values()]
          .map(({ reading, toldSince }) => ({ ...reading, toldSince }))
          .filter(reading => reading.source === id),
      ),
      episodes: Object.fromEntries(
        records.flatMap(record =>
          record.troubles.episode
            ? [[record.id, record.troubles.episode] as const]
            : [],
        ),
      ),
    };
  }

  /** Tells of what looks different only because time has passed; to be called again and again. */
  sweep(): void {
    this.#breakers.sweep();
    const now = this.#clock.now();
    for (const source of this.#sources.values())
      if (source.hasTurned(now)) this.#feed.changed();
  }

  #entityRefsOf({ about, ids }: SourceRecord): string[] {
    const refs = this.#breakers
      .records(ids)
      .flatMap(({ instances }) => [...instances.values()].slice(0, 1))
      .map(({ reading }) => reading.entityRef);
    const own = about.entityRef === undefined ? [] : [about.entityRef];
    return [...new Set([...own, ...refs])];
  }

  /** A source looks different, and so do its breakers. */
  #touch(id: string): void {
    for (const each of this.#sources.get(id)?.ids ?? [])
      this.#breakers.changed(each);
    this.#feed.changed();
  }
}
