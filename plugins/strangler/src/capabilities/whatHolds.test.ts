import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import {
  aCapability,
  anEvent,
  anObservedShare,
} from '../__testUtils__/migrations';
import { whatHolds } from './whatHolds';

const data = aCapability({
  name: 'member-data',
  title: 'Member data',
  stage: 'canary',
  intended: 25,
});

const done = { route: 1, code: 1, tables: 'not-applicable' } as const;

const holds = (told: Partial<CapabilityItem>) =>
  whatHolds(
    aCapability({ name: 'a', ...told }),
    new Map([[data.name, data]]),
  ).map(({ status, text }) => `${status}: ${text}`);

describe('what holds a capability', () => {
  it.each<[string, Partial<CapabilityItem>, string[]]>([
    [
      'what is named as a blocker comes first',
      {
        stage: 'canary',
        intended: 80,
        blockedBy: 'oracle-billing',
        dependsOn: ['member-data'],
      },
      [
        'fail: blocked by: oracle-billing',
        'warn: needs Member data, which is at 25 %',
        'n/a: 20 % of its requests are still meant for legacy',
      ],
    ],
    [
      'blocked, with the note of the event',
      {
        stage: 'blocked',
        intended: 10,
        history: [anEvent('2010-01', 'blocked', 10, { note: 'no licence' })],
      },
      [
        'fail: blocked: no licence',
        'n/a: 90 % of its requests are still meant for legacy',
      ],
    ],
    [
      'a capability before it that is not told of',
      { stage: 'shadow', intended: 0, dependsOn: ['gone'] },
      [
        'warn: needs gone, which is not told of',
        'n/a: answers are compared, none of them is served',
      ],
    ],
    [
      'observed apart from intended, and worse than legacy',
      {
        stage: 'canary',
        intended: 30,
        observed: 21.2,
        observedShare: anObservedShare(21.2),
        data: 'shared',
        parity: {
          from: 0,
          to: 1,
          new: null,
          legacy: null,
          verdict: 'worse',
          message: '3 % of the new side fail',
          parallelRun: null,
        },
      },
      [
        'fail: worse than legacy: 3 % of the new side fail',
        'warn: observed 8.8 points below what is intended',
        'n/a: 70 % of its requests are still meant for legacy',
        'fail: its data is still shared with legacy',
      ],
    ],
    [
      'all on new, but legacy still serves some and nothing is deleted',
      {
        stage: 'migrated',
        intended: 100,
        observed: 98.8,
        observedShare: anObservedShare(98.8),
        retirement: { ...done, code: null, tables: null },
      },
      [
        'warn: legacy still serves 1.2 % of its requests',
        'n/a: to retire it: delete the code and drop the tables',
      ],
    ],
    [
      'called retired before it is',
      {
        stage: 'retired',
        intended: 100,
        retirement: { ...done, tables: null },
      },
      ['warn: called retired, but the tables are not dropped'],
    ],
    [
      'nothing, ready to retire',
      { stage: 'migrated', intended: 100, retirement: done },
      ['pass: nothing: ready to retire'],
    ],
    [
      'nothing, retired',
      { stage: 'retired', intended: 100, retirement: done },
      ['pass: nothing: it is retired'],
    ],
    [
      'not in the plan, with its blocker',
      { blockedBy: 'a database link' },
      ['fail: blocked by: a database link', 'unknown: not in the plan yet'],
    ],
    [
      'stays',
      { stage: 'stays', blockedBy: 'x' },
      ['exempt: stays on the legacy side for good'],
    ],
    [
      'a share that nobody knows',
      { stage: 'canary', intended: null },
      ['unknown: the share routed to new is unknown'],
    ],
  ])('%s', (_, told, expected) => {
    expect(holds(told)).toEqual(expected);
  });
});
