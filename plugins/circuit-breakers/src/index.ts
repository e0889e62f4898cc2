/**
 * Circuit breakers: which are open, who feels it, and which calls have none.
 *
 * @packageDocumentation
 */

export {
  CircuitBreakersPage,
  EntityBreakersCard,
  EntityTeamBreakersCard,
  legacyCircuitBreakersPlugin as circuitBreakersPlugin,
} from './legacy';
export { circuitBreakersPlugin as default } from './plugin';
