/** The kinds that Banyan reasons about, in lower case. @public */
export type EntityKind =
  'component' | 'resource' | 'api' | 'system' | 'domain' | 'group' | 'user';

/** How a caller reaches a callee; direct = past its API, unknown = a bare dependency. @public */
export type CallMode = 'sync' | 'async' | 'direct' | 'unknown';

/** The breaker that a call declares; what is absent is not stated. @public */
export type DeclaredBreaker = {
  /** Its name where it runs; absent = the name of the callee. */
  name?: string;
  library?: string;
  isolation?: 'thread' | 'semaphore' | 'concurrency-limit';
  /** Calls in the window before it may open. */
  volumeThreshold?: number;
  /** 0 to 100. */
  errorThresholdPercent?: number;
  windowMs?: number;
  /** How long it stays open before it tries again. */
  sleepWindowMs?: number;
};

/** What a caller gives instead of the answer of a callee. @public */
export type FallbackAnswer = {
  kind: 'static' | 'default' | 'cache' | 'queue' | 'skip' | 'none';
  description?: string;
};

/** One outgoing call of a component. @public */
export type Call = {
  /** Reference of the callee. */
  to: string;
  mode: CallMode;
  critical: boolean;
  /** True when the caller has an answer of its own for when the callee has none. */
  fallback: boolean;
  /** What that answer is, or that there is none; absent = not stated. */
  fallbackAnswer?: FallbackAnswer;
  timeoutMs?: number;
  breaker?: DeclaredBreaker;
};

/** How two teams work together, in the words of the Team API. @public */
export type InteractionMode =
  'collaboration' | 'x-as-a-service' | 'facilitating';

/** What a group says of its work with another. @public */
export type Interaction = {
  /** Reference of the other group. */
  with: string;
  mode: InteractionMode;
  purpose?: string;
  /** The last day that it is meant to last, in ISO form; absent = no end was agreed. */
  until?: string;
};

/**
 * What Banyan needs of a catalog entity. References are full and in lower case
 * (`kind:namespace/name`); what is absent is not known.
 *
 * @public
 */
export type CatalogEntity = {
  ref: string;
  kind: EntityKind;
  title: string;
  type?: string;
  lifecycle?: string;
  /** 0 (must be up) to 3. */
  tier?: number;
  owner?: string;
  /** True when it has an owner that the caller may not see. */
  ownerHidden?: boolean;
  /** Further owners beside `owner`. */
  coOwners?: readonly string[];
  system?: string;
  domain?: string;
  /** The component that it is built into and deployed with. */
  subcomponentOf?: string;
  /** The group above a group, the domain above a domain. */
  parent?: string;
  /** The groups of a user. */
  memberOf?: readonly string[];
  /** The address under which a user commits, in lower case. */
  email?: string;
  calls?: readonly Call[];
  /** Components and resources that it needs; a component named by a call needs no mention. */
  dependsOn?: readonly string[];
  /** The APIs that a component provides, and those that it consumes. */
  provides?: readonly string[];
  consumes?: readonly string[];
  /** The layer of a domain or component; calls go downwards only. */
  layer?: string;
  /** The domain that a component is the gateway of. */
  gatewayFor?: string;
  /** The id of the pipeline that deploys a component. */
  pipeline?: string;
  /** The declared work of a group with other groups. */
  interactions?: readonly Interaction[];
  /** Every annotation whose value is text. */
  annotations?: Readonly<Record<string, string>>;
  /** The historic snapshot that it belongs to. */
  era?: string;
  /** What a group is for: product, platform, enabling or function. */
  function?: string;
  /** People in the group itself, as stated. */
  headcount?: number;
  headcountIllustrative?: boolean;
  /** When the owner last confirmed the ownership, a day in ISO form. */
  verifiedOn?: string;
  tags?: readonly string[];
  /** True when the entity itself is made up for illustration. */
  illustrative?: boolean;
};
