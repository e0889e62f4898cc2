import { readinessOutcome } from '@banyan/core';
import { answersOf, type Texts } from '../answers';
import { isEmpty, verdictSentence } from './verdictSentence';

const NOW = Date.UTC(2026, 10, 22);

const READY: Texts = {
  engineers: '38',
  stage: 'scaleup',
  boundariesClear: 'yes',
  latencyCritical: 'no',
  pains: 'coordination',
  deploysPerWeek: '6',
  deployFailurePct: '11',
  mergeConflictsPerWeek: '23',
  crossTeamHoursPerFeature: '9',
  baselineAt: '2026-10-12',
  cicd: 'yes',
  observability: 'yes',
  platformTeam: 'yes',
  onCallCulture: 'yes',
  modularMonolith: '7',
  packages: '4',
  teamTopology: '6',
  pilotServices: '1',
  pilotDomains: '1',
  haltRule: 'yes',
  pilotHeld: 'yes',
};

function sentenceOf(texts: Texts) {
  const answers = answersOf(texts);
  const outcome = readinessOutcome(answers, NOW);
  const { lead, strong, rest } = verdictSentence(answers, outcome, NOW);
  return `${lead}${strong}${rest}`;
}

describe('the answer in one sentence', () => {
  it.each<[string, Texts, string]>([
    [
      'names the one change that is in the way',
      { ...READY, onCallCulture: 'no', pilotServices: undefined },
      'Not yet: staff the on-call rotation first. With that one change the answer becomes a pilot of one service.',
    ],
    [
      'does not call several changes one',
      {
        ...READY,
        cicd: 'no',
        onCallCulture: 'no',
        pilotServices: undefined,
      },
      'Not yet: let a service ship without a human step first. Once “Four readiness legs” is passed the answer becomes a pilot of one service.',
    ],
    [
      'promises nothing where the next question is in the way as well',
      { ...READY, onCallCulture: 'no', packages: undefined },
      'Not yet: staff the on-call rotation first.',
    ],
    [
      'stays with one program in a startup',
      { ...READY, stage: 'startup' },
      'Stay with one program: ship first, cut later. With that one change the answer becomes an expansion with a rule to stop.',
    ],
    [
      'goes on when all is passed',
      READY,
      'Expand, with a rule to stop: cut the next service, with the same rule to stop.',
    ],
    [
      'takes what is not answered for no pass',
      { ...READY, haltRule: undefined },
      'Not yet: say whether there is a rule to stop it. “Reversal rule” is not answered, and that is no pass.',
    ],
    [
      'asks the first question when nothing is answered',
      {},
      'No answer yet: say how many engineers there are. The first question, “At least ten engineers”, is not answered.',
    ],
  ])('%s', (_, texts, expected) => {
    expect(sentenceOf(texts)).toBe(expected);
  });

  it('is not empty once anything is answered that the calculator takes', () => {
    expect(isEmpty(answersOf({}))).toBe(true);
    expect(isEmpty(answersOf({ services: '3' }))).toBe(true);
    expect(isEmpty(answersOf({ pains: 'nothing' }))).toBe(false);
  });
});
