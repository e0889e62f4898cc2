import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { plural } from '../state';
import type { CallMap } from './callMap';

/** What the map says first, and what that rests on. */
export type MapAnswer = {
  status: 'fail' | 'unknown' | 'pass';
  text: string;
  facts: string[];
};

function verdict(
  items: readonly BreakerItem[],
): Pick<MapAnswer, 'status' | 'text'> {
  const open = items.filter(({ state }) => state === 'open');
  const failing = new Set(open.flatMap(({ upstream }) => upstream.affected));
  if (open.length > 0) {
    const whom = open.length === 1 ? 'it' : 'them';
    const reach =
      failing.size === 0
        ? 'no service upstream fails'
        : plural(
            failing.size,
            'service upstream fails',
            'services upstream fail',
          );
    return {
      status: 'fail',
      text: `${plural(open.length, 'breaker is', 'breakers are')} open; ${reach} with ${whom}`,
    };
  }
  const unknown = items.filter(({ state }) => state === 'unknown').length;
  if (unknown > 0) {
    return {
      status: 'unknown',
      text: `No breaker is open as far as is known; ${plural(unknown, 'is', 'are')} unknown`,
    };
  }
  return { status: 'pass', text: 'No breaker is open' };
}

/** The answer of the map. */
export function mapAnswer(
  items: readonly BreakerItem[],
  { services, calls }: CallMap,
): MapAnswer {
  const of = (kind: string) => calls.filter(each => each.kind === kind).length;
  return {
    ...verdict(items),
    facts: [
      plural(services.length, 'service'),
      `${of('breaker')} calls with a breaker`,
      `${of('bare')} wait for another team without one`,
      `${of('other')} other calls`,
    ],
  };
}
