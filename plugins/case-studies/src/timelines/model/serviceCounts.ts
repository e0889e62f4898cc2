import type { ServiceCount } from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile, ShownGroup } from '../../data';
import { type TimeSpan, timeSpan } from '../time/timeSpan';

/** How many services there were, as one source has it. */
export type CountPoint = {
  id: string;
  group: ShownGroup;
  file: CaseFile;
  count: ServiceCount;
  span: TimeSpan | undefined;
};

/** A count that has a place in the picture. */
export type DrawnCount = CountPoint & { span: TimeSpan };

/** The counts of a group as its case file tells them. */
export const countsOf = (group: ShownGroup): CountPoint[] => {
  const { file } = group;
  return file
    ? (file.spec.serviceCounts ?? []).map((count, place) => ({
        id: `count ${group.ref} ${place}`,
        group,
        file,
        count,
        span: count.date
          ? timeSpan({ date: count.date, until: count.until })
          : undefined,
      }))
    : [];
};

/** Whether it can be drawn: it has a date, and counts what the others count. */
export const isDrawn = (point: CountPoint): point is DrawnCount =>
  point.span !== undefined && point.count.as !== 'told';

/** Whether it is another account beside the line of its company. */
export const isBeside = ({ count }: CountPoint): boolean =>
  count.as === 'beside';

/** A count that the picture has no place for, and why. */
export type NotDrawn = { point: CountPoint; because: string };

const reasonOf = ({ count, span }: CountPoint) => {
  if (!count.date) return 'it has no date';
  return span ? 'it counts something else' : 'there is no such day';
};

/** The counts that are told, but not drawn. */
export const notDrawn = (points: readonly CountPoint[]): NotDrawn[] =>
  points
    .filter(point => !isDrawn(point))
    .map(point => ({ point, because: reasonOf(point) }));

/** The figure as its source has it, otherwise the number or the range. */
export const countWords = ({ label, count, most }: ServiceCount): string => {
  const words = (value: number) => value.toLocaleString('en');
  return label ?? (most ? `${words(count)}-${words(most)}` : words(count));
};

/** The middle of a range on a logarithmic scale; the count itself otherwise. */
export const drawnValue = ({ count, most }: ServiceCount): number =>
  most ? Math.sqrt(count * most) : count;
