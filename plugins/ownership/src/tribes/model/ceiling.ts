/** The most people that a tribe holds together, and how far above is only worth a warning. */
export const CEILING = { people: 100, warn: 150 };

/** OWN-09: how a tribe's people compare with the ceiling; undefined = their number is unknown. */
export function ceilingVerdict(
  people: number | undefined,
): 'pass' | 'warn' | 'fail' | 'unknown' {
  if (people === undefined) return 'unknown';
  if (people <= CEILING.people) return 'pass';
  return people <= CEILING.warn ? 'warn' : 'fail';
}
