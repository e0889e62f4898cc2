import type { Sample } from '@banyan/backstage-plugin-banyan-node';

/** Every series once; one that is said to have two values is not known. */
export function distinctSamples(samples: readonly Sample[]): Sample[] {
  const series = new Map<string, Sample>();
  for (const sample of samples) {
    const key = JSON.stringify([
      sample.name,
      Object.entries(sample.labels).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    const before = series.get(key);
    const isSame = !before || Object.is(before.value, sample.value);
    series.set(key, isSame ? sample : { ...sample, value: NaN });
  }
  return [...series.values()];
}
