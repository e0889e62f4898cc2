import type { OwnershipMap } from '../ownershipMap';

/** Something that a finding rests on. @public */
export type Evidence = { ref?: string; note: string };

/** Something about ownership that is worth a look. @public */
export type Finding = {
  /** A check id such as OWN-03 or DATA-01, or a kebab-case word. */
  check: string;
  /** The entity that it is about. */
  entity: string;
  verdict: 'warn' | 'fail';
  message: string;
  remediation: string;
  evidence: Evidence[];
};

/** What findings need to know beside the map. @public */
export type FindingOptions = {
  /** Milliseconds since 1970. */
  now: number;
  /** Days after which a confirmation of ownership counts as old. */
  staleAfterDays: number;
};

/** Looks at everything in the picture for one sort of finding. */
export type FindingRule = (
  map: OwnershipMap,
  options: FindingOptions,
) => Finding[];

/** "1 team", "3 teams". */
export const plural = (count: number, noun: string) =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
