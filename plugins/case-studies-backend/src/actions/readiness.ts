import {
  type ReadinessFacts,
  readinessFactsOf,
  readinessOutcome,
  servicesRated,
  teamsFor,
  whatWouldChange,
} from '@banyan/core';
import type { Organisation } from '../organisations';
import type { AnswersInput } from './answersInput';
import { answersOf } from './answersOf';
import { readinessSentence } from './readinessSentence';

type Asked = { organisation: Organisation | null; given: AnswersInput };

/** The annotations that were read, so that nobody takes them for what the caller said. */
const statedBy = ({ annotations }: Organisation) => {
  const before = JSON.stringify(readinessFactsOf({}));
  return Object.keys(annotations)
    .filter(name => name.startsWith('banyan/'))
    .filter(name => {
      const facts: ReadinessFacts = readinessFactsOf({
        [name]: annotations[name],
      });
      return JSON.stringify(facts) !== before;
    })
    .toSorted();
};

/** Whether an organisation should adopt microservices, how far, and what would change the answer. */
export function readiness({ organisation, given }: Asked, now: number) {
  const facts = readinessFactsOf(organisation?.annotations);
  const answers = answersOf(facts, given, now);
  const { engineers } = answers;
  const outcome = readinessOutcome(answers, now);
  const teams = engineers === null ? null : teamsFor(engineers);
  const { services } = given;
  return {
    sentence: readinessSentence({
      ...{ title: organisation?.title ?? null, outcome, engineers, teams },
    }),
    organisation: organisation?.ref ?? null,
    readFrom: organisation ? statedBy(organisation) : [],
    verdict: outcome.verdict,
    decidedBy: outcome.decidedBy,
    fix: outcome.fix,
    steps: outcome.steps.map(({ check, found, source, state, title, why }) => ({
      ...{ check, title, state, found, why, source },
    })),
    teams,
    servicesRated:
      services === undefined || engineers === null
        ? null
        : servicesRated(services, engineers),
    changes: whatWouldChange(answers, now).map(
      ({ id, outcome: then, title }) => ({
        ...{ id, title, verdict: then.verdict, decidedBy: then.decidedBy },
        fix: then.fix,
      }),
    ),
  };
}
