import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { type Check, ruleCheck } from '@banyan/core';
import {
  type ScorecardCheck,
  type ScorecardSpec,
  scorecardSpecSchema,
} from '../kinds';
import { problemText, schemaProblems } from '../validation/problem';
import type { CompiledScorecard, ScorecardEntry } from './compiled';

/** A year, month or day as its first day. */
const firstDay = (stated: string) => `${stated}-01-01`.slice(0, 10);

/** What both a check of Banyan and a rule take from the entry. */
const countsAs = ({
  level,
  weight = 1,
  filter,
  from,
  message,
  remediation,
  link,
}: ScorecardCheck): Omit<ScorecardEntry, 'key' | 'check'> => ({
  level,
  weight,
  filter: filter ?? null,
  from: from === undefined ? null : firstDay(from),
  ...(message === undefined ? {} : { message }),
  ...(remediation === undefined ? {} : { remediation }),
  ...(link === undefined ? {} : { link }),
});

/** The key of a rule of a scorecard. */
const ruleKey = (entity: Entity, id: string) =>
  `${stringifyEntityRef(entity)}#${id}`;

function entryOf(
  entity: Entity,
  stated: ScorecardCheck,
  builtIn: readonly Check[],
): ScorecardEntry | undefined {
  const { id = '', rule, title = id, why, message, remediation } = stated;
  if (rule !== undefined) {
    const key = ruleKey(entity, id);
    const check = ruleCheck({
      ...{ key, id, title, why, message, remediation, rule },
      looksAt: () => true,
    });
    return { key, ...countsAs(stated), check };
  }
  const check = builtIn.find(each => each.id === id);
  return check && { key: id, ...countsAs(stated), check };
}

/** The entries that can be used; the others are problems. */
function entriesOf(
  entity: Entity,
  { checks }: ScorecardSpec,
  builtIn: readonly Check[],
) {
  const entries = new Map<string, ScorecardEntry>();
  const problems: string[] = [];
  for (const [index, stated] of checks.entries()) {
    const at = `spec.checks[${index}].id`;
    const entry = entryOf(entity, stated, builtIn);
    if (!entry) {
      problems.push(`${at}: Banyan has no check ${stated.id}`);
    } else if (entries.has(entry.key)) {
      problems.push(`${at}: ${stated.id} stands in it twice; the first counts`);
    } else {
      entries.set(entry.key, entry);
    }
  }
  return { checks: [...entries.values()], problems };
}

const ownerOf = (entity: Entity, { owner }: ScorecardSpec) =>
  stringifyEntityRef(
    parseEntityRef(owner, {
      defaultKind: 'group',
      defaultNamespace: entity.metadata.namespace,
    }),
  );

/**
 * What a Scorecard of the catalog asks for. What cannot be used of it, such as a check that
 * Banyan does not know, is left out and named as a problem. A rule looks at every entity: its
 * filters say to which it applies, see {@link appliesTo}.
 *
 * @public
 */
export function scorecardOf(
  entity: Entity,
  builtIn: readonly Check[],
): CompiledScorecard {
  const { title, name, description = null } = entity.metadata;
  const named = {
    ref: stringifyEntityRef(entity),
    title: title ?? name,
    description,
  };
  const spec = scorecardSpecSchema.safeParse(entity.spec);
  if (!spec.success) {
    return {
      ...named,
      owner: null,
      draft: false,
      levels: [],
      filter: null,
      checks: [],
      problems: schemaProblems(scorecardSpecSchema, entity.spec, ['spec']).map(
        problemText,
      ),
    };
  }
  const { draft = false, levels, filter = null } = spec.data;
  return {
    ...named,
    owner: ownerOf(entity, spec.data),
    draft,
    levels,
    filter,
    ...entriesOf(entity, spec.data, builtIn),
  };
}
