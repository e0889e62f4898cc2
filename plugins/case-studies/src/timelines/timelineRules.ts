import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { LaneFacts } from './model/timelinesSentence';
import { isDrawn } from './model/serviceCounts';

/** Where what is on the page comes from. */
export const TIMELINE_RULES = [
  [
    'Main migration',
    'Of each company, the longest of its migrations that is over: from its start until everything had moved for good.',
  ],
  [
    'Swung back',
    'A count of at most a tenth of the highest one before it, both in the words of their sources.',
  ],
  [
    'Events and counts',
    'The case study of each company in the catalog. What is known to the year stands in the middle of that year.',
  ],
  [
    'Bars',
    'The migrations of the same group: as high as the weighted progress at that time. What a migration calls illustrative is made up.',
  ],
] as const;

/** What the sentence of the page rests on. */
export function timelineFacts(lanes: readonly LaneFacts[]): string[] {
  const sum = (count: (lane: LaneFacts) => number) =>
    lanes.reduce((all, lane) => all + count(lane), 0);
  return [
    plural(
      sum(({ bars }) => bars.length),
      'migration',
    ),
    plural(
      sum(({ events }) => events.length),
      'event',
    ),
    `${sum(({ counts }) => counts.filter(isDrawn).length)} of ${plural(
      sum(({ counts }) => counts.length),
      'count',
    )} drawn`,
  ];
}

/** What of it is made up, if anything is. */
export const illustrativeNote = (
  lanes: readonly LaneFacts[],
): string | undefined =>
  lanes.some(({ bars }) => bars.some(({ illustrative }) => illustrative))
    ? 'dates and percentages between documented points are illustrative'
    : undefined;
