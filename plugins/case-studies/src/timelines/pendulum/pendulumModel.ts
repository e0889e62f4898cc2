import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Axis } from '../placing/axis';
import type { Stop } from '../placing/nextStop';
import { type DrawnCount, drawnValue, isBeside } from '../model/serviceCounts';
import { type PlacedCount, placeCounts } from './countLayout';
import { PENDULUM } from './pendulumFrame';

const TICKS = 4;

/** The line of a company. */
export type CountLine = { ref: string; title: string; path: string };

/** What is drawn of the counts. */
export type PendulumModel = {
  ticks: readonly { y: number; words: string }[];
  lines: readonly CountLine[];
  counts: readonly PlacedCount[];
};

const byMoment = (a: DrawnCount, b: DrawnCount) => a.span.at - b.span.at;

const scaleOf = (points: readonly DrawnCount[]) =>
  scaleLog()
    .domain([
      1,
      Math.max(10, ...points.map(({ count }) => count.most ?? count.count)),
    ])
    .range([PENDULUM.bottom, PENDULUM.top])
    .nice();

/** Counts on a logarithmic scale: a line through those of a company, other accounts beside it. */
export function pendulumModel(
  points: readonly DrawnCount[],
  axis: Axis,
): PendulumModel {
  const scale = scaleOf(points);
  const y = (count: number) => scale(count);
  const words = scale.tickFormat(TICKS, ',');
  const draw = line<DrawnCount>()
    .x(({ span }) => axis.x(span.at))
    .y(({ count }) => y(drawnValue(count)));
  const groups = new Map(points.map(({ group }) => [group.ref, group]));
  return {
    ticks: scale
      .ticks(TICKS)
      .map(tick => ({ y: y(tick), words: words(tick) }))
      .filter(tick => tick.words !== ''),
    lines: [...groups.values()].map(({ ref, title }) => ({
      ...{ ref, title },
      path:
        draw(
          points
            .filter(point => point.group.ref === ref && !isBeside(point))
            .toSorted(byMoment),
        ) ?? '',
    })),
    counts: placeCounts(points.toSorted(byMoment), axis, y),
  };
}

/** Where the keys can go among the counts: a row for each company. */
export function countStops(counts: readonly PlacedCount[]): Stop[] {
  const refs = [...new Set(counts.map(({ point }) => point.group.ref))];
  return counts.map(({ point, x }) => ({
    id: point.id,
    row: refs.indexOf(point.group.ref),
    x,
  }));
}
