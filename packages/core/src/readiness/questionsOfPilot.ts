import { decides, pass, unknown } from './judgements';
import type { ReadinessQuestion } from './readinessAnswers';

/** How the first service is to be cut, and what comes after it. */
export const questionsOfPilot: readonly ReadinessQuestion[] = [
  {
    check: 'READY-08',
    title: 'The pilot is one clean domain',
    why: 'One service along one clean boundary is the smallest step that can be undone.',
    source: 'S0',
    judge({ pilotServices, pilotDomains }) {
      if (pilotServices === null || pilotServices === 0)
        return decides(
          'pilot',
          'none is chosen',
          'choose one service along one clean boundary',
        );
      const found = `${pilotServices} services in ${pilotDomains ?? 'unknown'} domains`;
      if (pilotDomains === null) return unknown('say which domains it touches');
      return pilotServices === 1 && pilotDomains === 1
        ? pass('one service in one domain')
        : decides('not-yet', found, 'shrink the pilot to one service');
    },
  },
  {
    check: 'READY-09',
    title: 'Reversal rule',
    why: 'Somebody has to be able to stop it by a figure that was agreed before.',
    source: 'S0',
    judge({ haltRule }) {
      if (haltRule === null)
        return unknown('say whether there is a rule to stop it');
      return haltRule
        ? pass('there is one')
        : decides(
            'not-yet',
            'there is none',
            'agree on a figure that stops it',
          );
    },
  },
  {
    check: 'MIG-07',
    title: 'The pilot has held',
    why: 'The next service is cut when the first one has held against its rule.',
    source: 'S0',
    judge: ({ pilotHeld }) =>
      pilotHeld === true
        ? pass('it has held')
        : decides(
            'pilot',
            pilotHeld === false ? 'it has not held' : 'it has not run yet',
            'run the pilot, and hold it against its rule',
          ),
  },
];
