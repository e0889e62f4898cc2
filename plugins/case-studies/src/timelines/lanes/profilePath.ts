import { area, curveStepAfter } from 'd3-shape';
import type { MigrationBar } from '../model/migrationBar';

/** The part of a bar that is filled: as high as the share that was moved, from when on. Undefined = nothing is known of it. */
export function profilePath(
  { from, last, profile }: MigrationBar,
  x: (at: number) => number,
  { y, height }: { y: number; height: number },
): string | undefined {
  const points = profile.filter(({ at }) => at >= from && at <= last);
  const end = points.at(-1);
  if (!end) return undefined;
  const draw = area<{ at: number; percent: number }>()
    .x(({ at }) => x(at))
    .y0(y + height)
    .y1(({ percent }) => y + height - (percent / 100) * height)
    .curve(curveStepAfter);
  return draw([...points, { ...end, at: last }]) ?? undefined;
}
