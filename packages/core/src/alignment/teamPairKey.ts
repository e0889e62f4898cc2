/** Numbers pairs of teams, so that a Map finds what it knows of one whichever comes first. */
export const teamPairKey =
  (teams: number) =>
  (one: number, other: number): number =>
    Math.min(one, other) * teams + Math.max(one, other);
