import {
  below,
  jsonAnswer,
  type TrafficSource,
} from '@banyan/backstage-plugin-banyan-node';
import { messageOf } from '../metrics/messageOf';
import { fleetReadings } from './fleetReadings';

/** The hub of the reference fleet, whose gateways tell what they route and can be steered. */
export const fleetSource: TrafficSource = {
  type: 'fleet',
  async read(target, context) {
    const url = routesOf(target.url);
    const { json } = await jsonAnswer(url, context);
    return fleetReadings(json, { ...target, url });
  },
  async steer({ url, facade, title }, { capability, percent }, context) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new Error(`${percent} is no share: give 0 to 100 percent`);
    }
    if (!facade) {
      throw new Error(
        `${title} cannot be steered: the migration names no facade, so nobody knows which gateway to tell`,
      );
    }
    try {
      await context.fetch(routesOf(url), {
        method: 'PUT',
        body: { gateway: facade, capability, percent },
        accept: 'application/json',
      });
    } catch (error) {
      if (!/ answers 404\b/.test(messageOf(error))) throw error;
      throw new Error(`${facade} routes no "${capability}" at ${title}`);
    }
  },
};

function routesOf(url: string): string {
  return /\/routes\/?$/.test(new URL(url).pathname)
    ? url
    : below(url, 'routes');
}
