import {
  type BreakerSource,
  placeOf,
  type SourceReading,
  textOf,
} from '@banyan/backstage-plugin-banyan-node';
import { createParser } from 'eventsource-parser';
import { hystrixReading } from './hystrixReading';

const LARGEST_EVENT = 1_000_000;

/**
 * hystrix.stream of one instance and turbine.stream of a cluster: numbers several times a second,
 * for as long as the connection lasts.
 */
export const hystrixSource: BreakerSource = {
  type: 'hystrix',
  async *listen(target, context) {
    const response = await context.fetch(target.url, {
      accept: 'text/event-stream',
    });
    const service =
      textOf(target.options.service) ??
      // Turbine names the cluster that it adds up in the address.
      new URL(target.url).searchParams.get('cluster') ??
      undefined;
    const events: string[] = [];
    let isTooLarge = false;
    const parser = createParser({
      maxBufferSize: LARGEST_EVENT,
      onEvent: ({ data }) => events.push(data),
      onError: ({ type }) => {
        isTooLarge ||= type === 'max-buffer-size-exceeded';
      },
    });
    for await (const piece of response.pieces()) {
      parser.feed(piece);
      if (isTooLarge) {
        throw new Error(
          `${placeOf(target.url)} sends what is no stream of events: is the path right?`,
        );
      }
      const readings = newest(events.splice(0).flatMap(hystrixReading));
      if (readings.length) {
        yield readings.map(reading => ({
          ...reading,
          ...(service && { service }),
        }));
      }
    }
  },
};

/** Of each breaker only the last: a stream that was held up sends the past too. */
function newest(readings: SourceReading[]): SourceReading[] {
  return [...new Map(readings.map(each => [each.name, each])).values()];
}
