import type { Graph } from '../../graph';
import type { DomainSize } from './domainSizes';
import type { Gateways } from './gateways';
import { declaredHeight, LAYERS } from './layers';

/** @public */
export type DomainGateways = {
  domain: number;
  gateways: readonly number[];
  /** exempt = infrastructure, whose APIs all count as doors; unknown = its company declares no gateway at all. */
  verdict: 'pass' | 'warn' | 'fail' | 'exempt' | 'unknown';
};

/** From so many services on, a domain without one front door is more than a warning. */
const NEEDS_A_DOOR = 3;

/** DOM-02: whether each domain has exactly one gateway. */
export const domainGateways = (
  graph: Graph,
  gateways: Gateways,
  domains: readonly DomainSize[],
): DomainGateways[] =>
  domains.map(({ domain, services }) => {
    const doors = gateways.of(domain);
    const verdict = () => {
      if (doors.length === 1) return 'pass';
      const layer = declaredHeight(graph, domain);
      if (layer === LAYERS.indexOf('infrastructure')) return 'exempt';
      if (!gateways.areDeclaredAround(domain)) return 'unknown';
      return services < NEEDS_A_DOOR ? 'warn' : 'fail';
    };
    return { domain, gateways: doors, verdict: verdict() };
  });
