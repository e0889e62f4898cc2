import type { Sample } from '@banyan/backstage-plugin-banyan-node';

/** The numbers of one breaker of one instance, under the short names of its family. */
export class Metrics {
  readonly #samples = new Map<string, Sample[]>();

  add(short: string, sample: Sample): void {
    const samples = this.#samples.get(short);
    if (samples) samples.push(sample);
    else this.#samples.set(short, [sample]);
  }

  has(short: string): boolean {
    return this.#samples.has(short);
  }

  all(short: string): readonly Sample[] {
    return this.#samples.get(short) ?? [];
  }

  /** The sum over all series that have these labels; undefined = there is none, or one is no number. */
  sum(
    short: string,
    labels: Readonly<Record<string, string>> = {},
  ): number | undefined {
    const wanted = Object.entries(labels);
    const samples = this.all(short).filter(sample =>
      wanted.every(([label, value]) => sample.labels[label] === value),
    );
    const sum = samples.reduce((total, { value }) => total + value, 0);
    return samples.length && Number.isFinite(sum) && sum >= 0 ? sum : undefined;
  }

  /** When the newest of its samples was taken, by the clock of the producer. */
  get at(): number | undefined {
    const moments = [...this.#samples.values()].flatMap(samples =>
      samples.flatMap(({ at }) => at ?? []),
    );
    return moments.length ? Math.max(...moments) : undefined;
  }
}
