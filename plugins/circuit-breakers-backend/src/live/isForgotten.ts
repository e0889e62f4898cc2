import type { BreakerReading } from '@banyan/core';
import type { BreakerRecord } from './BreakerRecord';
import type { SourceRecord } from './SourceRecord';

const DAY_MS = 24 * 60 * 60 * 1_000;
const TEN_MINUTES_MS = 10 * 60 * 1_000;

type Context = {
  record: BreakerRecord;
  sources: ReadonlyMap<string, SourceRecord>;
  now: number;
};

/**
 * Whether an instance is gone for good: its source is well and tells of others, as it does when
 * one was replaced by another; else after a day without a word.
 */
export function isForgotten(
  { source: id, instance, observedAt }: BreakerReading,
  { record, sources, now }: Context,
): boolean {
  const age = now - observedAt;
  if (age <= TEN_MINUTES_MS) return false;
  if (age > DAY_MS) return true;
  const source = sources.get(id);
  if (source?.health(now) !== 'ok') return false;
  const silentMs = Math.max(TEN_MINUTES_MS, 10 * source.intervalMs);
  return (
    age > silentMs &&
    [...record.instances].some(
      ([other, { reading }]) =>
        other !== instance &&
        reading.source === id &&
        now - reading.observedAt < TEN_MINUTES_MS,
    )
  );
}
