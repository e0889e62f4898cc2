import type { TrafficResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  mismatchRateOf,
  observedShare,
  oneDecimal,
  sideFigures,
  type SideTraffic,
} from '@banyan/core';
import type { StoredTraffic } from '../store/StranglerStore';
import type { Answers } from './Answers';
import { findCapability, findMigration, type Sight } from './Callers';
import { roundedRate, roundedSide } from './capabilityItem';

type Point = TrafficResponse['points'][number];

type Asked = {
  ref: string;
  capability: string;
  from: number;
  to: number;
  now: number;
};

/** Two readings as they come may lie so far apart before something is missing between them. */
const LONGEST_STEP_MS = 60_000;
const STEPS_APART = 2.5;

const figuresOf = (side: SideTraffic | null) =>
  roundedSide(side && sideFigures(side));

function pointOf(traffic: StoredTraffic, stepMs: number): Point {
  const { from, to, intendedPercent, parallelRun } = traffic;
  return {
    at: stepMs > 0 ? from : to,
    intended: oneDecimal(intendedPercent),
    observed: oneDecimal(observedShare(traffic)?.percent ?? null),
    new: figuresOf(traffic.new),
    legacy: figuresOf(traffic.legacy),
    mismatchRate: roundedRate(parallelRun && mismatchRateOf(parallelRun)),
  };
}

const nothing = (at: number): Point => ({
  at,
  ...{ intended: null, observed: null, new: null, legacy: null },
  mismatchRate: null,
});

/** Says of each time without a reading that nothing was seen: it is not 0. */
function withGaps(points: readonly Point[], stepMs: number): Point[] {
  const longest = STEPS_APART * (stepMs || LONGEST_STEP_MS);
  return points.flatMap((point, index) => {
    const next = points.at(index + 1);
    return next && next.at - point.at > longest
      ? [point, nothing(point.at + (stepMs || LONGEST_STEP_MS))]
      : [point];
  });
}

const requestsOf = (traffic: StoredTraffic) =>
  (traffic.new?.requests ?? 0) + (traffic.legacy?.requests ?? 0);

/** Of several sources the one that saw most: added up they would count the same requests twice. */
function ofOneSource(items: readonly StoredTraffic[]): StoredTraffic[] {
  const seen = new Map<string, number>();
  for (const each of items)
    seen.set(each.source, (seen.get(each.source) ?? 0) + requestsOf(each));
  const [most] = [...seen].toSorted(([, a], [, b]) => b - a);
  return items.filter(({ source }) => source === most?.[0]);
}

/** What a gateway did with one capability, step by step. */
export async function trafficAnswer(
  { strangler }: Answers,
  sight: Sight,
  { ref, capability: name, from, to, now }: Asked,
): Promise<TrafficResponse> {
  const capability = findCapability(findMigration(sight, ref), name);
  const { stepMs, items } = await strangler.store.trafficHistory({
    ...{ migrationRef: ref, capability, from, to, now },
  });
  const points = ofOneSource(items).map(each => pointOf(each, stepMs));
  return { now, from, to, stepMs, points: withGaps(points, stepMs) };
}
