/**
 * The backend of Banyan's circuit breakers: reads them where they run, remembers what they did.
 *
 * @packageDocumentation
 */

export {
  breakerConditions,
  breakerResourceRef,
  type BreakerResource,
  createBreakerConditionalDecision,
} from './orders/breakerRules';
export { circuitBreakersPlugin as default } from './plugin';
