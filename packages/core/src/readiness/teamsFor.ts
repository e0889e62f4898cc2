import { FEWEST_ENGINEERS, MANY_ENGINEERS } from './limits';

const LARGEST_TEAM = 10;
const SMALLEST_TEAM = 6;

/** How engineers make teams. @public */
export type TeamsFor = {
  /** Two-pizza teams of 10 people. */
  fewest: number;
  /** Two-pizza teams of 6 people. */
  most: number;
  /** Hybrid = two or three product teams and one platform team, from 10 to 49 engineers. */
  shape: 'one-team' | 'hybrid' | 'two-pizza';
};

function shapeOf(engineers: number): TeamsFor['shape'] {
  if (engineers < FEWEST_ENGINEERS) return 'one-team';
  return engineers < MANY_ENGINEERS ? 'hybrid' : 'two-pizza';
}

/**
 * How many teams so many engineers make: ceil(n / 10) to floor(n / 6), at least one of each.
 * Source: two-pizza teams of 6 to 10 people; the 20-engineer question of chapter S0.
 *
 * @public
 */
export function teamsFor(engineers: number): TeamsFor {
  const fewest = Math.max(1, Math.ceil(engineers / LARGEST_TEAM));
  return {
    fewest,
    most: Math.max(fewest, Math.floor(engineers / SMALLEST_TEAM)),
    shape: shapeOf(engineers),
  };
}
