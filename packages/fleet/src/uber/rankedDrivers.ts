/** What is known of a driver who could take the ride. @public */
export type Candidate = {
  driver: string;
  etaSeconds: number;
  /** 1 to 5. */
  rating: number;
  /** Since the last ride. */
  idleMinutes: number;
};

const WEIGHTS = { eta: 0.6, rating: 0.2, fairness: 0.2 };
/** Waiting this long for either is worth half. */
const HALF = { etaSeconds: 300, idleMinutes: 20 };

/**
 * How well a driver suits a ride, 0 to 1: near, well rated, and in turn. The chapter names the
 * three; their weights are illustrative.
 *
 * @public
 */
export function driverScore(candidate: Candidate): number {
  const near = HALF.etaSeconds / (HALF.etaSeconds + candidate.etaSeconds);
  const rated = (candidate.rating - 1) / 4;
  const waited =
    candidate.idleMinutes / (HALF.idleMinutes + candidate.idleMinutes);
  return (
    WEIGHTS.eta * near + WEIGHTS.rating * rated + WEIGHTS.fairness * waited
  );
}

/** The best driver first; equals in the order of their names. @public */
export function rankedDrivers(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map(candidate => ({ candidate, score: driverScore(candidate) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.candidate.driver.localeCompare(b.candidate.driver),
    )
    .map(({ candidate }) => candidate);
}
