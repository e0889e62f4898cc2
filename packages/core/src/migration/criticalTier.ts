/** Tiers up to this one are critical. */
export const CRITICAL_TIER = 1;
