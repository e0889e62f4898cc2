import {
  countOf,
  type Fields,
  fieldsOf,
  placeOf,
  told,
  type TrafficReading,
  type TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import type { Histogram, ParallelRun, SideTraffic } from '@banyan/core';
import { percentOrUnknown } from '../metrics/percentOrUnknown';
import { rising } from '../metrics/rising';
import type { Side } from '../templates';

/** What the list of all routes says of the capabilities of one migration. */
export function fleetReadings(
  json: unknown,
  { url, facade, capabilities }: TrafficTarget,
): TrafficReading[] {
  const routes = fieldsOf(json)?.routes;
  if (!Array.isArray(routes)) {
    throw new Error(
      `${placeOf(url)} does not list routes as the hub of the reference fleet does: give its address`,
    );
  }
  return capabilities.flatMap(({ name }) => {
    const [route, another] = routes.flatMap(each => {
      const fields = fieldsOf(each);
      const isMeant =
        fields?.capability === name && (!facade || fields.gateway === facade);
      return fields && isMeant ? [fields] : [];
    });
    if (another) {
      throw new Error(
        `${placeOf(url)} lists two routes of "${name}"${facade ? ` at ${facade}` : ': name the facade of the migration'}`,
      );
    }
    const reading = route && readingOf(route);
    return reading ? [{ capability: name, ...reading }] : [];
  });
}

function readingOf(route: Fields): Partial<TrafficReading> | undefined {
  return told({
    new: sideOf(route, 'new'),
    legacy: sideOf(route, 'legacy'),
    intendedPercent: percentOrUnknown(route.percent),
    parallelRun: parallelRunOf(fieldsOf(route.parallelRun)),
  });
}

function sideOf(route: Fields, side: Side): SideTraffic | undefined {
  const of = (field: string) => fieldsOf(route[field])?.[side];
  const requests = countOf(of('requests'));
  if (requests === undefined) return undefined;
  const errors = countOf(of('errors'));
  return {
    requests,
    errors: errors === undefined || errors > requests ? null : errors,
    latency: latencyOf(of('latency')) ?? null,
  };
}

function latencyOf(buckets: unknown): Histogram | undefined {
  if (!Array.isArray(buckets)) return undefined;
  return rising(
    buckets.map(each => ({
      atMostMs:
        fieldsOf(each)?.atMostMs === null
          ? Infinity
          : countOf(fieldsOf(each)?.atMostMs),
      count: countOf(fieldsOf(each)?.count),
    })),
  );
}

function parallelRunOf(run: Fields | undefined): ParallelRun | undefined {
  const [matched, mismatched, ignored] = [
    countOf(run?.matched),
    countOf(run?.mismatched),
    countOf(run?.ignored),
  ];
  return matched === undefined ||
    mismatched === undefined ||
    ignored === undefined
    ? undefined
    : { matched, mismatched, ignored };
}
