import type { CatalogEntity, EntityKind } from '../graph';
import type { FactSets } from './factSets';
import type { World } from './world';

/** The ladder that Banyan's own checks climb, lowest first. @public */
export const LADDER = ['bronze', 'silver', 'gold'] as const;

/** @public */
export type LadderLevel = (typeof LADDER)[number];

/** The themes of the checks, in the order in which they are shown. @public */
export const TRACKS = [
  'ownership',
  'conway',
  'data',
  'resilience',
  'observability',
  'api',
  'deployability',
  'domain',
  'migration',
  'readiness',
] as const;

/** @public */
export type Track = (typeof TRACKS)[number];

/** What a check says by itself; `error` = it failed to judge. @public */
export type JudgedVerdict =
  'pass' | 'warn' | 'fail' | 'not-applicable' | 'no-data' | 'error';

/** What counts: the verdict, or that somebody has exempted it for a time. @public */
export type Verdict = JudgedVerdict | 'exempt';

/** Something that a verdict rests on. @public */
export type CheckEvidence = {
  text: string;
  /** The entity that it is about; an entity that the text names has to be named here. */
  entityRef?: string;
  url?: string;
};

/**
 * What a check says of one entity. The message names no entity and holds figures with their
 * limits ("14 people, 6 to 10 expected"); every entity on which the verdict rests stands in
 * the evidence, so that it can be judged again for whoever may not read that entity.
 *
 * @public
 */
export type Judgement = {
  verdict: JudgedVerdict;
  message: string;
  evidence: readonly CheckEvidence[];
  /** YAML that would mend it, for the entity's own file. */
  patch?: string;
};

/** @public */
export type SubjectKind = EntityKind | 'migration';

/** An entity that is judged; a migration has an owner and no place in the graph. @public */
export type Subject = Omit<CatalogEntity, 'kind'> & { kind: SubjectKind };

/** All that is known when one entity is judged. @public */
export type Facts = {
  entity: Subject;
  /** Its number in the graph; NONE for a migration. */
  id: number;
  world: World;
  /** What collectors have told of the entity; undefined = nothing is known. */
  told: <Name extends keyof FactSets>(name: Name) => FactSets[Name] | undefined;
};

/** One rule that entities should keep; what a scorecard does not state of a rule of its own is null. @public */
export type Check = {
  /** Such as OWN-01. */
  id: string;
  track: Track | null;
  level: LadderLevel | null;
  /** What it asks for, in a few words: `has an owning team`. */
  title: string;
  why: string | null;
  /** Where the rule comes from, such as `chapter S0` or `P12`. */
  source: string | null;
  remediation: string | null;
  /** Of which entities, in words: `services and gateways in production`. */
  appliesTo: string;
  /** Sets of facts without which there is no data, beside the catalog; with what to connect. */
  needs?: readonly { facts: keyof FactSets; connect: string }[];
  /**
   * True when its figures rest on more than the evidence can name, such as a whole company: it
   * is judged again for whoever does not see everything.
   */
  restsOnAll?: boolean;
  /** By the entity alone; an entity that it does not look at has no result at all. */
  looksAt: (entity: Subject) => boolean;
  judge: (facts: Facts) => Judgement;
};
