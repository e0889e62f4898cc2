import { adjacency } from '../graph';

/** Who met whom outside the club, member by member from 1, later members only (W. W. Zachary, 1977). */
const MEETS: Record<number, number[]> = {
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
};

const pairs = Object.entries(MEETS).flatMap(([member, others]) =>
  others.map(other => [Number(member) - 1, other - 1]),
);

/** Zachary's karate club: 34 members, 78 ties. */
export const karateClub = adjacency(
  34,
  pairs.map(([from]) => from),
  pairs.map(([, to]) => to),
);

/** 1 for those who left with the instructor's opponent when the club split. */
export const officersSide = Array.from({ length: 34 }, (_, member) =>
  [9, 10, 15, 16, 19, 21].includes(member + 1) || member + 1 >= 23 ? 1 : 0,
);
