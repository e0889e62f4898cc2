import {
  type Alternative,
  type BaselineFigure,
  INCOMPATIBLE_STACK,
  PAINS,
  type ReadinessAnswers,
  type ReadinessLeg,
  STAGES_OF_LIFE,
} from '@banyan/core';
import { DateTime } from 'luxon';
import type { FieldId } from '../fields';
import type { Texts } from './Texts';

type NumberId = BaselineFigure | Alternative | FieldId;

const YES: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** A figure of the form; null = not answered. */
export const numberOf = (texts: Texts, id: NumberId): number | null => {
  const text = texts[id];
  return text === undefined ? null : Number(text);
};

const painsOf = (text: string | undefined) =>
  text === undefined
    ? null
    : PAINS.filter(pain => text.split(',').includes(pain));

const exceptionOf = (text: string | undefined) =>
  text === INCOMPATIBLE_STACK || text === 'other' ? text : null;

const dayAt = (text: string | undefined) =>
  text === undefined
    ? null
    : DateTime.fromISO(text, { zone: 'utc' }).toMillis();

/** The form as the calculator takes it. */
export function answersOf(texts: Texts): ReadinessAnswers {
  const yes = (id: ReadinessLeg | FieldId) => YES[texts[id] ?? ''] ?? null;
  const number = (id: NumberId) => numberOf(texts, id);
  return {
    engineers: number('engineers'),
    stage: STAGES_OF_LIFE.find(stage => stage === texts.stage) ?? null,
    exception: exceptionOf(texts.exception),
    pains: painsOf(texts.pains),
    baseline: {
      deploysPerWeek: number('deploysPerWeek'),
      deployFailurePct: number('deployFailurePct'),
      mergeConflictsPerWeek: number('mergeConflictsPerWeek'),
      crossTeamHoursPerFeature: number('crossTeamHoursPerFeature'),
    },
    baselineAt: dayAt(texts.baselineAt),
    legs: {
      cicd: yes('cicd'),
      observability: yes('observability'),
      platformTeam: yes('platformTeam'),
      onCallCulture: yes('onCallCulture'),
    },
    boundariesClear: yes('boundariesClear'),
    latencyCritical: yes('latencyCritical'),
    hotPathInProcess: yes('hotPathInProcess'),
    alternatives: {
      modularMonolith: number('modularMonolith'),
      packages: number('packages'),
      teamTopology: number('teamTopology'),
    },
    pilotServices: number('pilotServices'),
    pilotDomains: number('pilotDomains'),
    haltRule: yes('haltRule'),
    pilotHeld: yes('pilotHeld'),
  };
}
