/**
 * The reference fleet: four live systems with real breakers, gateways and faults.
 *
 * @packageDocumentation
 */
export { startFleet, type Fleet, type FleetSettings } from './startFleet';
