/** Services an engineer: so many are fine, so many at the very most. @public */
export const SERVICES_PER_ENGINEER = { few: 0.5, most: 1 } as const;

/**
 * Whether so many engineers can carry so many services: up to 0.5 each pass, up to 1 is a
 * warning. Null without engineers. Source: DOM-07, "50-person company decomposing into 50
 * services" (chapter S0).
 *
 * @public
 */
export function servicesRated(
  services: number,
  engineers: number,
): { share: number; verdict: 'pass' | 'warn' | 'fail' } | null {
  if (engineers <= 0) return null;
  const share = services / engineers;
  if (share <= SERVICES_PER_ENGINEER.few) return { share, verdict: 'pass' };
  const verdict = share <= SERVICES_PER_ENGINEER.most ? 'warn' : 'fail';
  return { share, verdict };
}
