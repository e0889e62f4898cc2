import { readinessFactsOf } from '../../../readiness';
import type { Facts } from '../../check';

/** What the organization at hand states of itself. */
export const stated = ({ entity }: Facts) =>
  readinessFactsOf(entity.annotations);

/** From so many engineers on services of many teams are worth a look. */
export const FEWEST_ENGINEERS = 10;

/** From so many engineers on it is judged anew. */
export const MANY_ENGINEERS = 50;
