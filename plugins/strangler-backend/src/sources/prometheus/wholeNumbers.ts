import type { TrafficReading } from '@banyan/backstage-plugin-banyan-node';
import type { SideTraffic } from '@banyan/core';

/** What a counter rose by is estimated between two samples: requests are whole all the same. */
export function wholeNumbers(reading: TrafficReading): TrafficReading {
  const { legacy, new: taking, parallelRun } = reading;
  return {
    ...reading,
    ...(legacy && { legacy: wholeSide(legacy) }),
    ...(taking && { new: wholeSide(taking) }),
    ...(parallelRun && {
      parallelRun: {
        matched: Math.round(parallelRun.matched),
        mismatched: Math.round(parallelRun.mismatched),
        ignored: Math.round(parallelRun.ignored),
      },
    }),
  };
}

function wholeSide({ requests, errors, latency }: SideTraffic): SideTraffic {
  return {
    requests: Math.round(requests),
    errors: errors === null ? null : Math.round(errors),
    latency:
      latency &&
      latency.map(({ atMostMs, count }) => ({
        atMostMs,
        count: Math.round(count),
      })),
  };
}
