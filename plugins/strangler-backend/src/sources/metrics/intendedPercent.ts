import { grouped } from '@banyan/backstage-plugin-banyan-node';
import { percentOrUnknown } from './percentOrUnknown';
import { told, type Told } from './sideTraffic';

type Sides = Readonly<Record<'legacy' | 'new', readonly Told[]>>;

/** How far two shares that ought to complete each other may be from it: they are whole numbers. */
const ROUNDED = 1;

/**
 * What a gateway is configured to send to the new side; undefined = it does not say, or says
 * two things at once, as replicas do while a change is rolled out.
 */
export function intendedPercent(sides: Sides): number | undefined {
  return statedPercent(sides) ?? weighedPercent(sides);
}

function statedPercent({ legacy, new: taking }: Sides): number | undefined {
  const share = percentOrUnknown(theOne(told(taking, 'percent')));
  const rest = told(legacy, 'percent');
  if (share === undefined || rest.length === 0) return share;
  const other = percentOrUnknown(theOne(rest));
  return other !== undefined && Math.abs(share + other - 100) <= ROUNDED
    ? share
    : undefined;
}

function weighedPercent({ legacy, new: taking }: Sides): number | undefined {
  const both = [...told(legacy, 'weight'), ...told(taking, 'weight')];
  const groups = both.map(({ metric, labels }) => labels[metric.group ?? '']);
  if (new Set(groups).size > 1) return undefined;
  const weight = pointsOf(told(taking, 'weight'));
  const rest = pointsOf(told(legacy, 'weight'));
  return weight === undefined || rest === undefined || weight + rest === 0
    ? undefined
    : (weight / (weight + rest)) * 100;
}

const isPoints = (points: number | undefined) =>
  points !== undefined && Number.isFinite(points) && points >= 0;

const identity = ({ metric: { by = [] }, labels }: Told) =>
  JSON.stringify(by.map(label => labels[label]));

/** The points of all servers of a side. */
function pointsOf(series: readonly Told[]): number | undefined {
  const servers = [...grouped(series, identity).values()].map(theOne);
  const isKnown = servers.length > 0 && servers.every(isPoints);
  return isKnown
    ? servers.reduce<number>((sum, points) => sum + (points ?? 0), 0)
    : undefined;
}

/** The value that all series have. */
function theOne(series: readonly Told[]): number | undefined {
  const values = new Set(series.map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}
