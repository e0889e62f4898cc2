import type {
  BlastRadiusResponse,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  type Status,
} from '@banyan/backstage-plugin-banyan-react';
import { calleeOf } from '../state';

type Service = BlastRadiusResponse['services'][number];
type Effect = Service['effect'];

/** A service of the picture. */
export type FeelsBox = {
  ref: string | undefined;
  title: string;
  column: number;
  /** From the middle: -1, 0, 1 or between. */
  row: number;
  status: Status;
  words: string;
};

/** Who feels it, in columns: furthest upstream at the left, the callee at the right. */
export type FeelsModel = {
  columns: number;
  boxes: readonly FeelsBox[];
  /** Calls between boxes, by their places. */
  calls: readonly { from: number; to: number }[];
  /** Left of this column nothing changes; undefined = nowhere, or there is nothing upstream. */
  containedBefore: number | undefined;
  /** Services upstream that are not drawn. */
  more: number;
  affected: number;
  upstream: number;
};

const UPSTREAM_COLUMNS = 2;
const ROWS = 3;

const EFFECTS: Readonly<Record<Effect, { status: Status; words: string }>> = {
  fails: { status: 'fail', words: 'fails' },
  degraded: { status: 'warn', words: 'degraded, no error' },
  contained: { status: 'pass', words: 'no change' },
};

/** What an effect is called, with its mark. */
export const effectOf = (effect: Effect) => EFFECTS[effect];

const isTroubled = ({ state }: BreakerItem) =>
  state !== 'closed' && state !== 'forced-closed' && state !== 'disabled';

const weight = { fails: 0, degraded: 1, contained: 2 };

const byEffect = (a: Service, b: Service) =>
  weight[a.effect] - weight[b.effect] || (a.ref < b.ref ? -1 : 1);

function boxOf(service: Service, column: number, row: number): FeelsBox {
  const { ref, effect } = service;
  return { ref, title: entityTitle(ref), column, row, ...EFFECTS[effect] };
}

function calleeBox(item: BreakerItem, column: number): FeelsBox {
  const troubled = isTroubled(item);
  const state: Pick<FeelsBox, 'status' | 'words'> = troubled
    ? { status: 'fail', words: 'cause' }
    : { status: 'n/a', words: 'called' };
  return {
    ref: item.dependencyRef ?? undefined,
    title: calleeOf(item),
    column,
    row: 0,
    ...(item.state === 'unknown'
      ? { status: 'unknown', words: 'not known' }
      : state),
  };
}

function placed(services: readonly Service[], furthest: number): FeelsBox[] {
  return services.map((service, place) =>
    boxOf(
      service,
      furthest - service.distance,
      place - (services.length - 1) / 2,
    ),
  );
}

/** The picture of who feels it, or would feel it, when the callee of a breaker fails. */
export function feelsModel(
  item: BreakerItem,
  { services, edges }: BlastRadiusResponse,
): FeelsModel {
  const upstream = services.filter(({ distance }) => distance > 0);
  const furthest = Math.min(
    UPSTREAM_COLUMNS,
    Math.max(0, ...upstream.map(({ distance }) => distance)),
  );
  const boxes: FeelsBox[] = [];
  for (let distance = furthest; distance >= 0; distance -= 1) {
    const here = services
      .filter(service => service.distance === distance)
      .toSorted(byEffect)
      .slice(0, ROWS);
    boxes.push(...placed(here, furthest));
  }
  const drawn = boxes.length;
  const placeOf = new Map(boxes.map(({ ref }, place) => [ref, place]));
  const calls = edges.flatMap(edge => {
    const from = placeOf.get(edge.from);
    const to = placeOf.get(edge.to);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const reached = services
    .filter(({ effect }) => effect !== 'contained')
    .map(({ distance }) => distance);
  const containedBefore = furthest - Math.max(0, ...reached);
  return {
    columns: furthest + 2,
    boxes: [...boxes, calleeBox(item, furthest + 1)],
    calls,
    containedBefore:
      upstream.length > 0 && containedBefore > 0 ? containedBefore : undefined,
    more: services.length - drawn,
    affected: upstream.filter(({ effect }) => effect === 'fails').length,
    upstream: upstream.length,
  };
}
