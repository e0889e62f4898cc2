import type { ArchitectureCall } from './model';

const WAYS = {
  critical: 'critical',
  fallback: 'with fallback',
  async: 'async',
};

/** How a call is made, in words. */
export const wayOf = ({ call }: ArchitectureCall): string => WAYS[call.style];

const howMany = (same: boolean) => (same ? 'one' : 'two');

/** What is known of a call's two ends, in words. */
export function verdictOf({
  agrees,
  sameUnit,
  sameDomain,
}: ArchitectureCall): string {
  if (agrees === undefined) return 'unknown: an end has no unit or domain';
  const ends = `${howMany(sameUnit)} ${sameUnit ? 'unit' : 'units'}, ${howMany(sameDomain)} ${sameDomain ? 'domain' : 'domains'}`;
  return `${agrees ? 'agrees' : 'disagrees'}: ${ends}`;
}

/** A call in one sentence, for those who do not see the picture. */
export const callLabel = (one: ArchitectureCall): string =>
  `${one.number ? `${one.number}: ` : ''}${one.from.title} calls ${one.to.title}, ${wayOf(one)}, ${verdictOf(one)}`;
