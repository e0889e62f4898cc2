import type { ServiceDefinition } from '../kit';
import { disco } from './disco';
import { etaGateway } from './etaGateway';
import { fareGateway } from './fareGateway';
import { geoIndexService } from './geoIndexService';
import { locationIngest } from './locationIngest';
import { matchingGateway } from './matchingGateway';
import { offerPush } from './offerPush';
import { rideRequest } from './rideRequest';
import { supply } from './supply';
import { surge } from './surge';

/** Dispatch, from the request of a ride to the driver who takes it. @public */
export const uber: readonly ServiceDefinition[] = [
  disco,
  etaGateway,
  fareGateway,
  geoIndexService,
  locationIngest,
  matchingGateway,
  offerPush,
  rideRequest,
  supply,
  surge,
];
