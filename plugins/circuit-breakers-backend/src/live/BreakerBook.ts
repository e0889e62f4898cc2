import { type BreakerReading, breakerId } from '@banyan/core';
import type { RecordedTransition } from '../store/BreakerStore';
import { BreakerRecord } from './BreakerRecord';
import type { Clock } from './Clock';
import { isForgotten } from './isForgotten';
import type { LiveBreaker } from './LiveBreakers';
import type { Recorder } from './Recorder';
import type { SourceRecord } from './SourceRecord';
import type { Episode } from './Troubles';
import { type View, viewOf } from './viewOf';

/** Instances at most, so that no producer fills the memory. */
const MOST_INSTANCES = 100_000;

type BreakerBookOptions = {
  clock: Clock;
  recorder: Recorder;
  sources: ReadonlyMap<string, SourceRecord>;
  /** To be called with what looks different from now on. */
  changed: (id: string) => void;
  mostInstances?: number;
};

/** What is worked out of readings: their changes of state, and whether their calls are counted. */
type Working = { derive: boolean; count: boolean };

/** Every breaker that a source tells of. */
export class BreakerBook {
  readonly #options: BreakerBookOptions;
  readonly #records = new Map<string, BreakerRecord>();
  readonly #views = new Map<string, View>();
  #instances = 0;

  constructor(options: BreakerBookOptions) {
    this.#options = options;
  }

  current(): LiveBreaker[] {
    return [...this.#records.keys()].flatMap(id => this.get(id) ?? []);
  }

  get(id: string): LiveBreaker | undefined {
    const { clock, sources } = this.#options;
    const record = this.#records.get(id);
    if (!record) return undefined;
    const known = this.#views.get(id);
    if (known && clock.now() < known.validUntil) return known.breaker;
    const view = viewOf(record, sources, clock);
    if (view) this.#views.set(id, view);
    return view?.breaker;
  }

  records(ids: Iterable<string>): BreakerRecord[] {
    return [...ids].flatMap(id => this.#records.get(id) ?? []);
  }

  /** Takes what a source told; true when there were instances that were not known. */
  take(
    source: SourceRecord,
    readings: readonly BreakerReading[],
    { derive, count }: Working,
  ): boolean {
    const { recorder } = this.#options;
    let hasNew = false;
    for (const reading of readings) {
      const id = breakerId(reading.entityRef, reading.name);
      const record = this.#records.get(id) ?? new BreakerRecord(id);
      if (!this.#mayTell(source, record, reading)) continue;
      const before = record.instances.size;
      const taken = record.take(reading, { derive });
      if (!taken) continue;
      const isNew = record.instances.size > before;
      if (isNew) this.#instances += 1;
      hasNew ||= isNew;
      this.#records.set(id, record);
      source.ids.add(id);
      this.changed(id);
      if (count) recorder.counted(id, taken);
      if (taken.transitions.length === 0) continue;
      const { entityRef, dependencyRef, name } = reading;
      const about = { entityRef, dependencyRef, name };
      recorder.transitions(
        source.about.id,
        taken.transitions.map(each => ({ ...each, ...about })),
      );
    }
    return hasNew;
  }

  /** Episodes of before a start, or that other replicas know. */
  restore(episodes: Readonly<Record<string, Episode>>): void {
    for (const [id, episode] of Object.entries(episodes))
      if (!this.#records.has(id))
        this.#records.set(id, new BreakerRecord(id, episode));
  }

  /** Changes of before a start, which make no episode any more. */
  remember(transitions: readonly RecordedTransition[]): void {
    for (const each of transitions)
      this.#records.get(each.breakerId)?.changes.add(each);
  }

  /** Changes that another replica saw. */
  adopt(transitions: readonly RecordedTransition[]): void {
    for (const each of transitions) {
      const record = this.#records.get(each.breakerId);
      if (record?.change(each)) this.changed(record.id);
    }
  }

  /** Forgets what a source told. */
  forget({ about, ids }: SourceRecord): void {
    for (const id of [...ids])
      this.#forget(id, ({ source }) => source === about.id);
  }

  /** Sees what looks different only because time has passed. */
  sweep(): void {
    const { clock, sources } = this.#options;
    const now = clock.now();
    for (const [id, record] of this.#records) {
      this.#forget(id, reading =>
        isForgotten(reading, { record, sources, now }),
      );
      const view = this.#views.get(id);
      if (view && now >= view.validUntil) this.changed(id);
    }
  }

  changed(id: string): void {
    this.#views.delete(id);
    this.#options.changed(id);
  }

  /** One instance is told by one source, until that falls silent; and there is an end to memory. */
  #mayTell(
    { about }: SourceRecord,
    record: BreakerRecord,
    { instance }: BreakerReading,
  ): boolean {
    const { clock, sources, mostInstances = MOST_INSTANCES } = this.#options;
    const known = record.instances.get(instance)?.reading;
    if (!known) return this.#instances < mostInstances;
    if (known.source === about.id) return true;
    return sources.get(known.source)?.health(clock.now()) !== 'ok';
  }

  #forget(id: string, isGone: (reading: BreakerReading) => boolean): void {
    const record = this.#records.get(id);
    if (!record) return;
    const { clock, sources } = this.#options;
    const gone = [...record.instances.values()]
      .map(({ reading }) => reading)
      .filter(isGone);
    for (const { instance } of gone) record.forget(instance, clock.now());
    this.#instances -= gone.length;
    const left = [...record.instances.values()];
    for (const source of new Set(gone.map(reading => reading.source)))
      if (!left.some(({ reading }) => reading.source === source))
        sources.get(source)?.ids.delete(id);
    if (left.length === 0) this.#records.delete(id);
    if (gone.length > 0) this.changed(id);
  }
}
