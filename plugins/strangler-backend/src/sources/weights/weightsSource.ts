import {
  placeOf,
  type TrafficSource,
} from '@banyan/backstage-plugin-banyan-node';
import { intendedByCapability } from './intendedByCapability';
import { weightedRules } from './weightedRules';

/** Routes of Kubernetes as they are configured: what is meant to go where, and no traffic. */
export const weightsSource: TrafficSource = {
  type: 'weights',
  async read(target, context) {
    const { url } = target;
    const response = await context.fetch(url, {
      accept: 'application/yaml, application/json, text/plain, */*;q=0.1',
    });
    const rules = weightedRules(await response.text(), placeOf(url));
    return intendedByCapability(rules, target);
  },
};
