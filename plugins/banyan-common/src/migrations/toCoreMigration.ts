import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type Capability,
  type HaltRule,
  type Migration,
  type Retirement,
  RETIREMENT_STEPS,
  type RetirementStep,
  type StageEvent,
} from '@banyan/core';
import type { MigrationSpec } from '../kinds';
import { SpecReader } from './SpecReader';

type Stated = MigrationSpec['capabilities'][number];
type Path = readonly (string | number)[];

function historyOf(
  read: SpecReader,
  { history = [], data }: Stated,
  path: Path,
): StageEvent[] {
  const events = history
    .map((event, index): StageEvent => ({
      stated: event.at,
      at: read.period(event.at, [...path, 'history', index, 'at']).from,
      stage: event.stage,
      percent: event.percent ?? null,
      data: event.data ?? null,
      evidence: event.evidence ?? null,
      note: event.note ?? null,
      incident: event.incident ?? null,
      origin: 'catalog',
      by: null,
    }))
    .sort((a, b) => a.at - b.at);
  // What is stated of the data without a date is true of the last step, not of those before.
  const last = events.at(-1);
  if (last) last.data ??= data ?? null;
  return events;
}

function retirementOf(
  read: SpecReader,
  { retirement = {} }: Stated,
  path: Path,
): Retirement {
  const done = (step: RetirementStep) => {
    const stated = retirement[step];
    return stated === 'not-applicable'
      ? stated
      : read.start(stated, [...path, 'retirement', step]);
  };
  const [route, code, tables] = RETIREMENT_STEPS.map(done);
  return { route, code, tables };
}

const capabilityOf = (
  read: SpecReader,
  stated: Stated,
  path: Path,
): Capability => ({
  name: stated.name,
  formerly: stated.formerly ?? [],
  title: stated.title ?? null,
  tier: stated.tier ?? null,
  weight: stated.weight ?? 1,
  isWeighed: stated.weight !== undefined,
  to: read.ref(stated.to, 'component'),
  routes: stated.routes ?? [],
  dependsOn: stated.dependsOn ?? [],
  blockedBy: stated.blockedBy ?? null,
  rollbackDays: stated.rollbackDays ?? null,
  retirement: retirementOf(read, stated, path),
  history: historyOf(read, stated, path),
});

const haltOf = (halt: NonNullable<MigrationSpec['halt']>): HaltRule => ({
  metric: halt.metric,
  baseline: halt.baseline ?? null,
  multiplier: halt.multiplier ?? null,
  above: halt.above ?? null,
  below: halt.below ?? null,
  unit: halt.unit ?? null,
  measure: halt.measure ?? null,
});

/**
 * The migration that a catalog entity tells of: references in full, histories in order of time.
 * A date or a percentage that cannot be read throws a sentence that names its path.
 *
 * @public
 */
export function toCoreMigration(entity: Entity): Migration {
  const read = new SpecReader(entity);
  const { spec } = read;
  return {
    ref: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    owner: read.ref(spec.owner, 'group'),
    legacy: read.ref(spec.legacy, 'component'),
    facade: read.ref(spec.facade, 'component'),
    startedAt: read.period(spec.started, ['started']).from,
    targetAt: spec.target ? read.period(spec.target, ['target']).to : null,
    observabilityReadyAt: read.start(spec.observabilityReadyOn, [
      'observabilityReadyOn',
    ]),
    halt: spec.halt ? haltOf(spec.halt) : null,
    capabilities: spec.capabilities.map((stated, index) =>
      capabilityOf(read, stated, ['capabilities', index]),
    ),
    stays: spec.stays ?? [],
  };
}
