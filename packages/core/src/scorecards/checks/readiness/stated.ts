import { readinessFactsOf } from '../../../readiness';
import type { Facts } from '../../check';

/** What the organization at hand states of itself. */
export const stated = ({ entity }: Facts) =>
  readinessFactsOf(entity.annotations);
