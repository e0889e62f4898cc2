import {
  FEWEST_ENGINEERS,
  MANY_ENGINEERS,
  type ReadinessVerdict,
  type TeamsFor,
} from '@banyan/core';

/** What a verdict is called: on the ladder, in a sentence, and when it is given. */
export const VERDICT_WORDS: Readonly<
  Record<ReadinessVerdict, { title: string; answer: string; when: string }>
> = {
  'stay-monolith': {
    title: 'stay monolith',
    answer: 'one program',
    when: `under ${FEWEST_ENGINEERS} engineers, or a startup`,
  },
  'modular-monolith': {
    title: 'modular monolith',
    answer: 'a modular monolith',
    when: 'boundaries unclear, no named pain, or a hard latency limit',
  },
  'not-yet': {
    title: 'not yet',
    answer: 'not yet',
    when: 'something that has to stand first is missing',
  },
  pilot: {
    title: 'pilot one service',
    answer: 'a pilot of one service',
    when: 'one service on one clean domain',
  },
  expand: {
    title: 'expand with stop rule',
    answer: 'an expansion with a rule to stop',
    when: 'after a pilot that held against its halt rule',
  },
};

/** How the engineers are cut into teams. */
export const SHAPE_WORDS: Readonly<
  Record<TeamsFor['shape'], { title: string; when: string }>
> = {
  'one-team': {
    title: '1 team',
    when: `under ${FEWEST_ENGINEERS} engineers everybody can talk to everybody`,
  },
  hybrid: {
    title: '2–3 + 1',
    when: `hybrid at ${FEWEST_ENGINEERS}–${MANY_ENGINEERS - 1}: product teams and a platform team`,
  },
  'two-pizza': {
    title: 'two-pizza teams',
    when: `from ${MANY_ENGINEERS} engineers on every team can be complete`,
  },
};
