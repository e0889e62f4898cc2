import type { CatalogEntity } from '../../graph';
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

/** What is wrong with one entity. */
export type Fault = Omit<Finding, 'check' | 'entity'>;

/**
 * What a check says of an entity: nothing is wrong, it cannot be told, it is not for this
 * check to say, or what is wrong.
 */
export type Judgement = 'fine' | 'unknown' | 'n/a' | Fault;

/** One sort of finding: what it asks for, of which entities, and how they are judged. */
export type FindingRule = {
  check: string;
  /** What it asks for, in words. */
  title: string;
  looksAt: (entity: CatalogEntity) => boolean;
  judge: (
    map: OwnershipMap,
    options: FindingOptions,
  ) => (id: number, entity: CatalogEntity) => Judgement;
};

/** "1 team", "3 teams". */
export const plural = (count: number, noun: string) =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
