import type { MeasureLimits } from './measures';

/** Proposed for the comparison: nine of ten are good, three of four are fair. */
export const MOST_OF_THEM: MeasureLimits = { good: 0.9, fair: 0.75 };

/** CON-06 passes from 0.85 on, as Conway's overview has it; where fair ends is proposed. */
export const MIRROR: MeasureLimits = { good: 0.85, fair: 0.75 };

/** Conway's overview passes three quarters of the best that was found, and only warns below. */
export const MODULARITY: MeasureLimits = { good: 0.75, fair: 0 };

/** Conway's overview passes under 20 %, and only warns above; at 100 % everything reaches everything. */
export const PROPAGATION: MeasureLimits = { good: 0.2, fair: 1 };

/** Proposed for the comparison: RES-01 wants all of them, half is fair. */
export const COVERAGE: MeasureLimits = { good: 0.9, fair: 0.5 };

/** A cycle is one too many; Conway's overview warns of one inside a team and fails one of several. */
export const CYCLE: MeasureLimits = { good: 0, fair: 0 };

/** DATA-01 wants none; that one is still fair is proposed. */
export const STORES: MeasureLimits = { good: 0, fair: 1 };

/** OWN-04: so many services are a team's share. */
export const MOST_SERVICES = 3;
