import type { Crossing } from './crossings';
import type { Gateways } from './gateways';

/** A call that walks around the gateways of its target's domain. @public */
export type GatewayBypass = Crossing & { gateways: readonly number[] };

/** DOM-03: the calls into a domain with a gateway that neither go to it nor come from it. */
export const gatewayBypasses = (
  gateways: Gateways,
  crossings: readonly Crossing[],
): GatewayBypass[] =>
  crossings.flatMap(crossing => {
    const doors = gateways.of(crossing.toDomain);
    const isThroughDoor =
      doors.includes(crossing.to) || doors.includes(crossing.from);
    return doors.length === 0 || isThroughDoor
      ? []
      : { ...crossing, gateways: doors };
  });
