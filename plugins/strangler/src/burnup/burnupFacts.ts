import type {
  MigrationResponse,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { Measure } from '../data';
import { dayText } from '../page';
import { type BurnupStep, burnupSteps } from './burnupSteps';

/** A step with what happened in it. */
export type BurnupFact = BurnupStep & { what: string; isLater: boolean };

const happenedAt = (marks: TimelineResponse['marks'], at: number) =>
  marks
    .filter(mark => mark.at === at)
    .map(({ label, incident }) =>
      incident ? `${label} (incident ${incident})` : label,
    )
    .join('; ');

/** The steps of a burn-up as a table tells them; later ones only where they are shown. */
export const burnupFacts = (
  timeline: TimelineResponse,
  migration: MigrationResponse,
  { measure, showsLater }: { measure: Measure; showsLater: boolean },
): BurnupFact[] =>
  burnupSteps(timeline, migration, measure)
    .map(step => ({
      ...step,
      what: happenedAt(timeline.marks, step.at),
      isLater: step.at > migration.at,
    }))
    .filter(({ isLater }) => showsLater || !isLater);

/** The steps as an export. */
export const BURNUP_CSV: readonly CsvColumn<BurnupFact>[] = [
  { label: 'from', value: ({ at }) => dayText(at) },
  { label: 'done', value: ({ done }) => done ?? undefined },
  { label: 'scope', value: ({ scope }) => scope ?? undefined },
  {
    label: 'capabilities finished %',
    value: ({ finished }) => finished ?? undefined,
  },
  { label: 'what happened', value: ({ what }) => what },
  { label: 'known at the moment', value: ({ isLater }) => !isLater },
];
