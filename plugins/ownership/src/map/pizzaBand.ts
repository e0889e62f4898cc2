/** The size of a team that two pizzas feed, and the sizes that are only a little off. */
export const BAND = { from: 6, to: 10, slack: 2 };

/** How a team's size compares with the band; undefined = its size is unknown. */
export function pizzaVerdict(
  people: number | undefined,
): 'pass' | 'warn' | 'fail' | 'unknown' {
  if (people === undefined) return 'unknown';
  if (people >= BAND.from && people <= BAND.to) return 'pass';
  return people >= BAND.from - BAND.slack && people <= BAND.to + BAND.slack
    ? 'warn'
    : 'fail';
}
