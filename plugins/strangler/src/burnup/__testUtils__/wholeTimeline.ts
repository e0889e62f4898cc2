import type { TimelineResponse } from '@banyan/backstage-plugin-banyan-common';
import { aTimeline, startOf } from '../../__testUtils__/migrations';

const POINTS: readonly [string, number, number, number][] = [
  ['2009-03', 0, 30, 0],
  ['2009-12', 30, 80, 33.3],
  ['2010-10', 42.5, 80, 33.3],
  ['2010-11', 70, 80, 33.3],
  ['2011-07', 80, 80, 66.7],
  ['2014-06', 80, 100, 66.7],
  ['2016-01', 100, 100, 100],
];

/** The course of the migration of the tests to its end, with what a replay to 2010-12 does not know yet. */
export const wholeTimeline = (
  told: Partial<TimelineResponse> = {},
): TimelineResponse =>
  aTimeline({
    points: POINTS.map(([month, done, scope, count]) => ({
      at: startOf(month),
      progress: { weight: done, count, traffic: null, data: null },
      done,
      scope,
    })),
    stalls: [
      {
        from: startOf('2011-07'),
        to: startOf('2016-01'),
        months: 54,
        open: ['billing'],
      },
    ],
    marks: [
      {
        at: startOf('2009-12'),
        kind: 'finished',
        capability: 'encoding-farm',
        label: 'Encoding farm: all on the new side',
        incident: null,
      },
      {
        at: startOf('2009-12'),
        kind: 'scope',
        capability: 'web-pages',
        label: '+50 Web pages',
        incident: null,
      },
      {
        at: startOf('2010-10'),
        kind: 'regression',
        capability: 'web-pages',
        label: 'Web pages: back from 30 % to 25 %',
        incident: 'INC-7',
      },
      {
        at: startOf('2011-07'),
        kind: 'finished',
        capability: 'web-pages',
        label: 'Web pages: all on the new side',
        incident: null,
      },
    ],
    ...told,
  });
