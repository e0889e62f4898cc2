import { SPARK_MS, type SparkPoint } from './Sparklines';

/** As exact as can be seen. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/** The path of a sparkline that ends now at the right edge; gaps interrupt it, the highest value touches the top. */
export function sparkPath(
  points: readonly SparkPoint[],
  { width, height }: { width: number; height: number },
): string {
  const end = points.at(-1)?.at ?? 0;
  const highest = Math.max(0, ...points.map(({ value }) => value ?? 0));
  if (highest === 0) return '';
  let pen = 'M';
  let path = '';
  for (const { at, value } of points) {
    if (value === null) {
      pen = 'M';
      continue;
    }
    const x = width * (1 - (end - at) / SPARK_MS);
    const y = height * (1 - value / highest);
    path += `${pen}${tenths(x)} ${tenths(y)}`;
    pen = 'L';
  }
  return path;
}
