import {
  below,
  type BreakerSource,
  jsonAnswer,
  placeOf,
  type SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { opossumReadings } from './opossumReadings';
import { ProducerClocks } from './ProducerClocks';

/** Services that answer with the JSON of their opossum breakers, and may take orders. */
export function opossumSource(): BreakerSource {
  const clocks = new ProducerClocks();
  return {
    type: 'opossum',
    orders: ['force-open', 'force-closed', 'disable', 'reset'],
    async read(target, context): Promise<SourceReading[]> {
      const { json, headers } = await jsonAnswer(target.url, context);
      const readings = opossumReadings(
        json,
        clocks.clockOf(target.id, headers, context.now()),
      );
      if (!readings) {
        throw new Error(
          `${placeOf(target.url)} does not answer with opossum breakers: answer with {"breakers": {name: circuit.toJSON()}}`,
        );
      }
      return readings;
    },
    async order(target, { name, order }, context) {
      const response = await context.fetch(below(target.url, name), {
        method: 'POST',
        body: { order },
      });
      await response.text();
    },
  };
}
