import type {
  BreakerItem,
  RecentResponse,
} from '@banyan/backstage-plugin-banyan-common';

/** Calls a second at a moment of the backend's clock. */
export type SparkPoint = { at: number; value: number | null };

/** The length of a sparkline. */
export const SPARK_MS = 120_000;

/** The last two minutes of every breaker: what the backend remembers, then what was seen since. */
export class Sparklines {
  private readonly points = new Map<string, SparkPoint[]>();
  private seededAt = 0;

  /** Takes over what the backend remembers; what was seen after that stays. */
  seed({ now, stepMs, series }: RecentResponse): void {
    if (now <= this.seededAt) return;
    this.seededAt = now;
    for (const [id, values] of Object.entries(series)) {
      const remembered = values.map((value, place) => ({
        at: now - (values.length - 1 - place) * stepMs,
        value,
      }));
      const later = this.of(id).filter(({ at }) => at > now);
      this.points.set(id, [...remembered, ...later]);
    }
  }

  /** Adds what was just read; a reading that is known already is not added twice. */
  add(items: readonly BreakerItem[]): void {
    for (const { id, observedAt, callsPerSecond, state } of items) {
      if (observedAt === null) continue;
      const points = this.points.get(id) ?? [];
      if (observedAt <= (points.at(-1)?.at ?? 0)) continue;
      points.push({
        at: observedAt,
        value: state === 'unknown' ? null : callsPerSecond,
      });
      while (points[0].at < observedAt - SPARK_MS) points.shift();
      this.points.set(id, points);
    }
  }

  of(id: string): readonly SparkPoint[] {
    return this.points.get(id) ?? [];
  }
}
