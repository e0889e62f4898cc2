import { DateTime } from 'luxon';
import { BASELINE_DAYS, FEWEST_ENGINEERS, MANY_ENGINEERS } from './limits';
import { LEGS } from './legs';
import type { ReadinessAnswers } from './readinessAnswers';
import {
  ALTERNATIVES,
  BASELINE_FIGURES,
  INCOMPATIBLE_STACK,
  READINESS_LEGS,
} from './readinessFacts';

/** An answer that can turn out otherwise. */
export type Possibility = {
  id: string;
  /** The question that it answers otherwise. */
  check: string;
  /** As an order or an event, with a capital. */
  title: string;
  /** True = what is not known stands as 0 after it: enough for a verdict, and nothing to keep. */
  invents?: boolean;
  /** The answers after it; null = they say so already. */
  change: (answers: ReadinessAnswers, now: number) => ReadinessAnswers | null;
};

const capital = (text: string) =>
  `${text.charAt(0).toLocaleUpperCase('en-US')}${text.slice(1)}`;

/** Every name that has no value gets one: no verdict looks at its size. */
const completed = <Name extends string, Value>(
  values: Readonly<Record<Name, Value | null>>,
  names: readonly Name[],
  value: Value,
): Record<Name, Value | null> =>
  names.reduce((all, name) => ({ ...all, [name]: values[name] ?? value }), {
    ...values,
  });

const legStands = (leg: (typeof READINESS_LEGS)[number]): Possibility => ({
  id: `legs.${leg}`,
  check: 'READY-06',
  title: capital(LEGS[leg].fix),
  change: answers =>
    answers.legs[leg] === true
      ? null
      : { ...answers, legs: { ...answers.legs, [leg]: true } },
});

/** What lets a question be passed. */
export const MENDS: readonly Possibility[] = [
  {
    id: 'engineers',
    check: 'READY-01',
    title: `Grow to ${FEWEST_ENGINEERS} engineers`,
    change: answers => ({ ...answers, engineers: FEWEST_ENGINEERS }),
  },
  {
    id: 'stage',
    check: 'READY-12',
    title: 'Outgrow the startup',
    change: answers => ({ ...answers, stage: 'scaleup' }),
  },
  {
    id: 'boundariesClear',
    check: 'READY-10',
    title: 'Learn the domain until its boundaries are clear',
    change: answers => ({ ...answers, boundariesClear: true }),
  },
  {
    id: 'hotPathInProcess',
    check: 'READY-11',
    title: 'Keep the path that must be fast in one process',
    change: answers => ({
      ...answers,
      latencyCritical: answers.latencyCritical ?? false,
      hotPathInProcess: true,
    }),
  },
  {
    id: 'pains',
    check: 'READY-02',
    title: 'Teams begin to wait for each other',
    change: answers => ({ ...answers, pains: ['coordination'] }),
  },
  {
    id: 'baseline',
    check: 'READY-05',
    title: 'Measure the four figures today',
    invents: true,
    change: (answers, now) => ({
      ...answers,
      baseline: completed(answers.baseline, BASELINE_FIGURES, 0),
      baselineAt: now,
    }),
  },
  ...READINESS_LEGS.map(legStands),
  {
    id: 'alternatives',
    check: 'READY-07',
    title: 'Give points to each alternative',
    invents: true,
    change: answers => ({
      ...answers,
      alternatives: completed(answers.alternatives, ALTERNATIVES, 0),
    }),
  },
  {
    id: 'pilotServices',
    check: 'READY-08',
    title: 'Choose one service along one clean boundary',
    change: answers => ({ ...answers, pilotServices: 1, pilotDomains: 1 }),
  },
  {
    id: 'haltRule',
    check: 'READY-09',
    title: 'Agree on a figure that stops the pilot',
    change: answers => ({ ...answers, haltRule: true }),
  },
  {
    id: 'pilotHeld',
    check: 'MIG-07',
    title: 'Run the pilot, and see it hold',
    change: answers => ({ ...answers, pilotHeld: true }),
  },
];

/** What may happen to an organization that has passed a question. */
export const EVENTS: readonly Possibility[] = [
  {
    id: 'exception',
    check: 'READY-15',
    title: 'A team with an incompatible stack is bought',
    change: answers =>
      answers.exception === null && (answers.engineers ?? 0) < MANY_ENGINEERS
        ? { ...answers, exception: INCOMPATIBLE_STACK }
        : null,
  },
  {
    id: 'boundariesClear',
    check: 'READY-10',
    title: 'The boundaries turn out unclear',
    change: answers =>
      answers.boundariesClear === true
        ? { ...answers, boundariesClear: false }
        : null,
  },
  {
    id: 'latencyCritical',
    check: 'READY-11',
    title: 'A hot path gets a hard latency limit',
    change: answers =>
      answers.latencyCritical === false
        ? { ...answers, latencyCritical: true, hotPathInProcess: false }
        : null,
  },
  {
    id: 'baselineAt',
    check: 'READY-05',
    title: `The baseline grows older than ${BASELINE_DAYS} days`,
    change: (answers, now) =>
      answers.baselineAt === null
        ? null
        : {
            ...answers,
            baselineAt: DateTime.fromMillis(now, { zone: 'utc' })
              .minus({ days: BASELINE_DAYS + 1 })
              .toMillis(),
          },
  },
  {
    id: 'engineers',
    check: 'READY-03/04',
    title: `Grow to ${MANY_ENGINEERS} engineers`,
    change: answers =>
      answers.engineers !== null && answers.engineers < MANY_ENGINEERS
        ? { ...answers, engineers: MANY_ENGINEERS }
        : null,
  },
  {
    id: 'pilotHeld',
    check: 'MIG-07',
    title: 'What goes wrong reaches the limit of the pilot',
    change: answers =>
      answers.pilotHeld === true ? { ...answers, pilotHeld: false } : null,
  },
];
