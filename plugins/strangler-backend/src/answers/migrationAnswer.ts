import {
  ANNOTATION_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Migration } from '@banyan/core';
import type { Answers } from './Answers';
import type { Case } from './Assessor';
import { findMigration, type Sight } from './Callers';
import { capabilityItem } from './capabilityItem';
import type { Moment } from './LiveFigures';
import { shownBy } from './shownBy';
import { sourceIds, sourcesAnswer } from './sourcesAnswer';
import { configuredPercent, trafficOf } from './trafficOf';

const URL_LOCATION = /^url:(https?:.*)$/;

/** The address of the file that an entity was read from; what lies on a disk of the portal is not for others. */
function sourceUrl({ metadata: { annotations = {} } }: Entity): string | null {
  const view = annotations[ANNOTATION_VIEW_URL];
  if (view !== undefined && URL_LOCATION.test(`url:${view}`)) return view;
  const location = annotations[ANNOTATION_LOCATION] ?? '';
  return URL_LOCATION.exec(location)?.[1] ?? null;
}

/** The first and the last moment that the history tells of. */
function spanOf(migration: Migration, now: number) {
  const times = migration.capabilities.flatMap(({ history }) =>
    history.map(({ at }) => at),
  );
  const past = times.filter(at => at <= now);
  return {
    from: Math.min(migration.startedAt, ...past),
    to: Math.max(migration.startedAt, ...past),
  };
}

async function capabilities(
  answers: Answers,
  sight: Sight,
  { seen, live, view, at }: Case,
): Promise<CapabilityItem[]> {
  const { plan, migration } = seen;
  const { owner } = plan.migration;
  const resource = { ref: plan.ref, owner };
  const mayRecord = sight.rights.mayRecord(resource);
  const isAllowed = sight.rights.maySteer(resource);
  const traffic = trafficOf(live.traffic);
  const who = shownBy(sight);
  return Promise.all(
    migration.capabilities.map(async each =>
      capabilityItem(each, {
        ...{ view, at, mayRecord, shownBy: who },
        traffic: traffic.get(each.name),
        configured: configuredPercent(live.traffic, each.name),
        maySteer:
          isAllowed && (await answers.strangler.maySteer(plan.ref, each.name)),
      }),
    ),
  );
}

/** One migration with everything that is known of it. */
export async function migrationAnswer(
  answers: Answers,
  sight: Sight,
  { ref, ...moment }: Moment & { ref: string },
): Promise<MigrationResponse> {
  const seen = findMigration(sight, ref);
  const { all, sources } = await answers.summaries(sight, [seen], moment);
  const [{ summary, one }] = all;
  const { plan, migration } = seen;
  const { owner } = plan.migration;
  const { now, at } = moment;
  return {
    ...summary,
    ...{ now, at, isReplay: at < now },
    observabilityReadyAt: migration.observabilityReadyAt,
    halt: answers.assessor.halt(one),
    capabilities: await capabilities(answers, sight, one),
    sources: sourcesAnswer(sources, sourceIds(seen, one.live), sight.seesAll),
    ...spanOf(migration, now),
    mayRecord: sight.rights.mayRecord({ ref, owner }),
    sourceUrl: sourceUrl(plan.entity),
  };
}
