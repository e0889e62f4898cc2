import { z } from 'zod';
import { entityRef, oneOf, text } from './kinds/fields';

const digits = (unit: string, min = 0, max = Infinity) => {
  const range = Number.isFinite(max)
    ? `from ${min} to ${max}`
    : `of ${min} or more`;
  const expected = `a quoted whole number of ${unit} ${range}, such as "${Math.max(min, Math.min(8, max))}"`;
  const isInRange = (value: string) =>
    /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
  return z.string({ error: expected }).refine(isInRange, { error: expected });
};

const share = () => {
  const expected = 'a quoted share from 0 to 1, such as "0.2"';
  return z
    .string({ error: expected })
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/, { error: expected });
};

const experiment = () => {
  const expected =
    'a quoted day and passed or failed, such as "2026-10-01 passed"';
  return z
    .string({ error: expected })
    .regex(/^\d{4}-\d{2}-\d{2} (passed|failed)$/, { error: expected });
};

const json = (fields: string) => {
  const expected = `a JSON object with ${fields}`;
  return z.string({ error: expected }).refine(
    value => {
      try {
        const parsed: unknown = JSON.parse(value);
        return (
          typeof parsed === 'object' &&
          parsed !== null &&
          !Array.isArray(parsed)
        );
      } catch {
        return false;
      }
    },
    { error: expected },
  );
};

const ADDRESS = /^(https?:\/\/[^\s,]+|[a-z][a-z0-9-]*:\/(?!\/)[^\s,]*)$/i;

const addresses = (path: string) => {
  const expected = `addresses separated by commas, such as "https://shop.acme.io/${path}" or "shop:/${path}"`;
  return z
    .string({ error: expected })
    .refine(
      value => value.split(',').every(each => ADDRESS.test(each.trim())),
      { error: expected },
    );
};

/** The layers of an architecture, from the outside in; calls go that way only. @public */
export const LAYERS = [
  'edge',
  'presentation',
  'product',
  'business',
  'infrastructure',
] as const;

/** One annotation of the vocabulary. @public */
export type VocabularyEntry = {
  /** The kinds that may carry it; absent = every kind. */
  kinds?: readonly string[];
  schema: z.ZodType<string>;
  meaning: string;
};

const GROUP = ['Group'] as const;
const COMPONENT = ['Component'] as const;

const breakersOf = (path: string, producer: string): VocabularyEntry => ({
  kinds: COMPONENT,
  schema: addresses(path),
  meaning: `where ${producer} tells of its breakers`,
});

/**
 * Every `banyan/...` annotation, the kinds that carry it and what its value must be.
 * `catalog/README.md` is the same table for people.
 *
 * @public
 */
export const VOCABULARY: Readonly<Record<string, VocabularyEntry>> = {
  'banyan/evidence': {
    schema: oneOf(['documented', 'chapter', 'illustrative']),
    meaning: 'how the entity is known',
  },
  'banyan/source': {
    schema: text('source ids separated by commas, such as "N12"'),
    meaning: 'where it is written',
  },
  'banyan/illustrative': {
    schema: text('the names of the made-up facts, separated by commas'),
    meaning: 'facts of a real entity that are made up for illustration',
  },
  'banyan/era': {
    schema: text('an era such as "monolith-2008"').regex(/^[a-z0-9-]+$/, {
      error: 'an era such as "monolith-2008"',
    }),
    meaning: 'the historic snapshot that it belongs to',
  },
  'banyan/verified-on': {
    schema: z.iso.date({ error: 'a quoted day such as "2026-05-31"' }),
    meaning: 'when the owner last confirmed the ownership',
  },

  'banyan/headcount': {
    kinds: GROUP,
    schema: digits('people', 0),
    meaning: 'people in the group itself; without it the members are counted',
  },
  'banyan/function': {
    kinds: GROUP,
    schema: oneOf(['product', 'platform', 'enabling', 'function']),
    meaning:
      'what the group is for; function = a silo by skill such as DBA or QA',
  },
  'banyan/mission': {
    kinds: GROUP,
    schema: text('the mission in one line'),
    meaning: 'why the group exists',
  },
  'banyan/product-owner': {
    kinds: GROUP,
    schema: text('a role or an entity reference'),
    meaning: 'who decides what comes next',
  },
  'banyan/business-metric': {
    kinds: GROUP,
    schema: text('the name of a metric'),
    meaning: 'the figure that the group moves',
  },
  'banyan/known-for': {
    kinds: GROUP,
    schema: text('two to four words'),
    meaning: 'what an organization is known for',
  },
  'banyan/published-services': {
    kinds: GROUP,
    schema: text('a count and its year, such as "700+ (2016)"'),
    meaning: 'how many services the organization says it runs',
  },
  'banyan/active-share': {
    kinds: GROUP,
    schema: share(),
    meaning: 'active members of a guild as a share of all',
  },
  'banyan/engineers': {
    kinds: GROUP,
    schema: digits('engineers', 0),
    meaning: 'engineers in the organization',
  },
  'banyan/stage': {
    kinds: GROUP,
    schema: oneOf(['startup', 'scaleup', 'enterprise']),
    meaning: 'stage of the organization',
  },
  'banyan/readiness': {
    kinds: GROUP,
    schema: json(
      'cicd, observability, platformTeam, onCallCulture, domainBoundariesClear, latencyCritical, hotPathInProcess',
    ),
    meaning: 'what the organization has in place',
  },
  'banyan/baseline': {
    kinds: GROUP,
    schema: json(
      'deploysPerWeek, deployFailurePct, mergeConflictsPerWeek, crossTeamHoursPerFeature, measuredOn',
    ),
    meaning: 'the state before a migration, and the day when it was measured',
  },
  'banyan/pain': {
    kinds: GROUP,
    schema: text(
      'a list of deployment-coupling, hot-path-scaling, coordination',
    ),
    meaning: 'what hurts',
  },
  'banyan/exception': {
    kinds: GROUP,
    schema: text('a reason such as "incompatible-stack"'),
    meaning: 'a recorded reason for a boundary despite the size',
  },
  'banyan/decision': {
    kinds: GROUP,
    schema: json('record, modularMonolith, packages, teamTopology'),
    meaning:
      'where the decision is written, and the points of each alternative',
  },
  'banyan/reorganise': {
    kinds: GROUP,
    schema: oneOf(['true', 'false']),
    meaning: 'whether it will reorganise its teams around services',
  },
  'banyan/pilot': {
    kinds: GROUP,
    schema: entityRef('a migration reference such as "migration:first-step"'),
    meaning: 'the migration with which an organization tries services out',
  },
  'banyan/postmortem': {
    kinds: GROUP,
    schema: oneOf(['blameless', 'none']),
    meaning: 'how it looks back at incidents; also of the groups below it',
  },

  'banyan/oncall': {
    kinds: ['Component', 'Group'],
    schema: text('a rotation id'),
    meaning: 'who is paged',
  },
  'banyan/oncall-size': {
    kinds: ['Component', 'Group'],
    schema: digits('people', 1),
    meaning: 'people in the rotation',
  },
  'banyan/tier': {
    kinds: ['Component', 'API', 'Resource'],
    schema: digits('tiers', 0, 3),
    meaning: '0 = must be up, 3 = may wait',
  },
  'banyan/layer': {
    kinds: ['Domain', 'Component'],
    schema: oneOf(LAYERS),
    meaning: 'layer; calls go downwards only',
  },
  'banyan/gateway-for': {
    kinds: COMPONENT,
    schema: entityRef('a domain reference such as "domain:rides"'),
    meaning: 'the domain that the gateway fronts',
  },
  'banyan/pipeline': {
    kinds: COMPONENT,
    schema: text('a pipeline id'),
    meaning: 'deployment pipeline; the same id twice = a shared pipeline',
  },
  'banyan/approvals': {
    kinds: COMPONENT,
    schema: text('group references separated by commas'),
    meaning: 'who must sign a release off; none = nobody',
  },
  'banyan/co-owners': {
    kinds: COMPONENT,
    schema: text('group references separated by commas'),
    meaning: 'further owners beside spec.owner',
  },
  'banyan/resilience-lib': {
    kinds: COMPONENT,
    schema: text('a library such as "resilience4j"'),
    meaning: 'the library that protects its calls',
  },
  'banyan/breakers-opossum': breakersOf('cart/breakers', 'opossum'),
  'banyan/breakers-prometheus': breakersOf(
    'cart/metrics',
    'an exporter of Prometheus metrics',
  ),
  'banyan/breakers-actuator': breakersOf(
    'cart/actuator',
    'the actuator of Spring Boot (Resilience4j)',
  ),
  'banyan/breakers-hystrix': breakersOf(
    'cart/hystrix.stream',
    'a hystrix.stream or turbine.stream',
  ),
  'banyan/breakers-envoy': breakersOf(
    'cart/envoy',
    'the admin interface of Envoy',
  ),
  'banyan/cells': {
    kinds: ['Component', 'Resource'],
    schema: digits('cells', 1),
    meaning: 'independent copies of the stack, or of the data',
  },
  'banyan/cell-key': {
    kinds: COMPONENT,
    schema: text('the partition key'),
    meaning: 'what decides the cell',
  },
  'banyan/slo': {
    kinds: COMPONENT,
    schema: json('availability, latencyMs, window'),
    meaning: 'the promise to callers',
  },
  'banyan/tracing': {
    kinds: COMPONENT,
    schema: text('"on" or an address'),
    meaning: 'where traces are',
  },
  'banyan/dashboard': {
    kinds: COMPONENT,
    schema: text('"on" or an address'),
    meaning: 'where the dashboard is',
  },
  'banyan/logs': {
    kinds: COMPONENT,
    schema: text('"on" or an address'),
    meaning: 'where logs are',
  },
  'banyan/saga': {
    kinds: ['Component', 'API'],
    schema: text('a saga name'),
    meaning: 'the saga that it takes part in',
  },
  'banyan/compensates': {
    kinds: ['Component', 'API'],
    schema: text('the step that it undoes'),
    meaning: 'the compensation that it offers',
  },
  'banyan/saga-order': {
    kinds: ['Component', 'API'],
    schema: digits('places', 0),
    meaning: 'its place in the saga; what has a lower one is done before',
  },
  'banyan/commits': {
    kinds: ['Component', 'API'],
    schema: text('states separated by commas, such as "received"'),
    meaning: 'the states that its step of the saga makes certain',
  },
  'banyan/claims': {
    kinds: ['Component', 'API'],
    schema: text('states separated by commas, such as "received"'),
    meaning: 'what a notification tells the customer',
  },
  'banyan/idempotent': {
    kinds: COMPONENT,
    schema: oneOf(['true', 'false']),
    meaning: 'whether what it is told may come twice without harm',
  },
  'banyan/scaling-profile': {
    kinds: COMPONENT,
    schema: text('a word such as "steady" or "evening-peak"'),
    meaning: 'what it scales with; the same word = they scale alike',
  },
  'banyan/extensions': {
    kinds: COMPONENT,
    schema: text('names separated by commas'),
    meaning: 'the extension points that other teams may fill',
  },
  'banyan/replicas': {
    kinds: ['Resource'],
    schema: digits('copies', 1),
    meaning: 'copies of the data',
  },
  'banyan/zones': {
    kinds: ['Resource'],
    schema: digits('zones', 1),
    meaning: 'zones that the copies lie in',
  },
  'banyan/consistency': {
    kinds: ['Resource'],
    schema: oneOf(['strong', 'eventual', 'mixed']),
    meaning: 'how soon a reader sees what was written',
  },
  'banyan/shared-within-system': {
    kinds: ['Resource'],
    schema: oneOf(['true', 'false']),
    meaning: 'several components of its system use it on purpose',
  },
  'banyan/rollout': {
    kinds: COMPONENT,
    schema: oneOf(['percentage', 'canary', 'flag', 'all-at-once']),
    meaning: 'how a release reaches users',
  },
  'banyan/chaos': {
    kinds: COMPONENT,
    schema: experiment(),
    meaning: 'the last experiment with failure',
  },
  'banyan/offer-timeout-s': {
    kinds: COMPONENT,
    schema: digits('seconds', 1),
    meaning: 'how long an offer waits for an answer',
  },
  'banyan/max-offers': {
    kinds: COMPONENT,
    schema: digits('offers', 1),
    meaning: 'how many offers are made before it gives up',
  },
  'banyan/trace-view': {
    kinds: ['API', 'Component'],
    schema: text('an address'),
    meaning: 'a saved view of the traces of its requests',
  },
  'banyan/git-path': {
    kinds: COMPONENT,
    schema: text('a path inside the repository'),
    meaning: 'the folder that holds its code',
  },
  'banyan/externalizable': {
    kinds: ['API'],
    schema: json('auth, versioning, rateLimit, docs, deprecationPolicy'),
    meaning: 'which duties of a public API it meets',
  },
  'banyan/migration': {
    kinds: ['System'],
    schema: entityRef('a migration reference'),
    meaning: 'the migration that the system is part of',
  },
};
