import type {
  CapabilityItem,
  ObservedShare,
  Parity,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Capability,
  type CapabilityState,
  observedShare,
  oneDecimal,
  parityOf,
  type SideFigures,
  stateAt,
} from '@banyan/core';
import type { RecentTraffic } from '../store/StranglerStore';
import type { GraphView } from './GraphView';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Of rates below one percent, three digits tell more than one decimal. */
const DIGITS = 3;

/** What a capability is shown with. */
export type CapabilityContext = {
  view: GraphView;
  at: number;
  traffic: RecentTraffic | undefined;
  /** What the gateway is set to now; null = nobody tells. */
  configured: number | null;
  mayRecord: boolean;
  maySteer: boolean;
  /** Who did something, as far as the caller may know. */
  shownBy: (by: string | null) => string | null;
};

function shareItem(traffic: RecentTraffic | undefined): ObservedShare | null {
  const seen = traffic && observedShare(traffic);
  if (!traffic || !seen) return null;
  const { from, to, source, simulated } = traffic;
  return {
    percent: oneDecimal(seen.percent),
    low: oneDecimal(seen.low),
    high: oneDecimal(seen.high),
    requests: seen.requests,
    ...{ from, to, source, simulated },
  };
}

/** A rate in percent, exact enough for small ones. */
export const roundedRate = (rate: number | null): number | null =>
  rate !== null && rate < 1
    ? Number(rate.toPrecision(DIGITS))
    : oneDecimal(rate);

/** One side in figures, as they are told. */
export const roundedSide = (side: SideFigures | null): SideFigures | null =>
  side && {
    requests: side.requests,
    errorRate: roundedRate(side.errorRate),
    p50: oneDecimal(side.p50),
    p99: oneDecimal(side.p99),
  };

function parityItem(traffic: RecentTraffic | undefined): Parity | null {
  if (!traffic) return null;
  const parity = parityOf(traffic);
  const { parallelRun } = parity;
  return {
    ...parity,
    new: roundedSide(parity.new),
    legacy: roundedSide(parity.legacy),
    parallelRun: parallelRun && {
      ...parallelRun,
      mismatchRate: roundedRate(parallelRun.mismatchRate),
    },
  };
}

/** The last step can be taken back for some days, as long as there is one. */
function rollbackUntil(
  { rollbackDays }: Capability,
  { event, percent, stage }: CapabilityState,
): number | null {
  const isStep = percent !== null && percent > 0 && stage !== 'retired';
  return rollbackDays === null || !event || !isStep
    ? null
    : event.at + rollbackDays * DAY_MS;
}

/** What the gateway is set to counts, else what was stated last. */
const intention = (
  { percent, event }: CapabilityState,
  configured: number | null,
): Pick<CapabilityItem, 'intended' | 'intendedFrom'> => {
  const stated = percent === null ? null : (event?.origin ?? null);
  return configured === null || configured === percent
    ? { intended: oneDecimal(percent), intendedFrom: stated }
    : { intended: oneDecimal(configured), intendedFrom: 'gateway' };
};

/** A capability as it stands at a moment. */
export function capabilityItem(
  capability: Capability,
  context: CapabilityContext,
): CapabilityItem {
  const { view, at, traffic, configured, shownBy } = context;
  const { mayRecord, maySteer } = context;
  const state = stateAt(capability, at);
  const share = shareItem(traffic);
  return {
    name: capability.name,
    title: capability.title,
    tier: capability.tier,
    weight: capability.weight,
    isWeighed: capability.isWeighed,
    to: capability.to,
    owner: view.ownerOf(capability.to),
    routes: [...capability.routes],
    dependsOn: [...capability.dependsOn],
    blockedBy: capability.blockedBy,
    rollbackDays: capability.rollbackDays,
    retirement: capability.retirement,
    history: capability.history.map(event => ({
      ...event,
      by: shownBy(event.by),
    })),
    stage: state.stage,
    since: state.since,
    ...intention(state, configured),
    observed: share?.percent ?? null,
    observedShare: share,
    data: state.data,
    parity: parityItem(traffic),
    rollbackUntil: rollbackUntil(capability, state),
    mayRecord,
    maySteer,
  };
}
