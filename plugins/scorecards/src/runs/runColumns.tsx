import type { Run } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { momentText } from '../page';
import { RunLink } from './RunLink';
import { durationText, RUN_STATES, scopeText, triggerText } from './runWords';

/** The columns of the list of runs. */
export const RUN_COLUMNS: readonly DataColumn<Run>[] = [
  {
    id: 'started',
    label: 'Started (UTC)',
    isRowHeader: true,
    width: 190,
    cell: run => (
      <RunLink id={run.id}>
        {momentText(run.startedAt ?? run.createdAt)}
      </RunLink>
    ),
    sortValue: ({ createdAt }) => createdAt,
  },
  {
    id: 'state',
    label: 'State',
    width: 130,
    cell: ({ state }) => (
      <StatusText status={RUN_STATES[state].status}>
        {RUN_STATES[state].word}
      </StatusText>
    ),
  },
  { id: 'scope', label: 'Of', cell: scopeText },
  { id: 'who', label: 'Started', width: 150, cell: triggerText },
  {
    id: 'took',
    label: 'Took',
    width: 90,
    cell: run => durationText(run, Date.now()) ?? '–',
  },
  {
    id: 'entities',
    label: 'Entities',
    numeric: true,
    width: 120,
    cell: ({ done, total }) =>
      done === total ? String(total) : `${done} of ${total}`,
  },
  {
    id: 'changed',
    label: 'Changed',
    numeric: true,
    width: 90,
    cell: ({ changed }) => changed ?? '–',
  },
  {
    id: 'errors',
    label: 'Errors',
    numeric: true,
    width: 80,
    cell: ({ errors }) => errors.length,
  },
];
