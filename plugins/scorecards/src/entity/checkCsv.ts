import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import { VERDICT_WORDS } from '../ladder';
import { momentText } from '../page';
import type { CheckRow } from './checkRows';

/** The list of checks as a file. */
export const checkCsv: readonly CsvColumn<CheckRow>[] = [
  { label: 'check', value: ({ key }) => key },
  { label: 'title', value: ({ title }) => title },
  { label: 'track', value: ({ track }) => track ?? undefined },
  { label: 'level', value: ({ level }) => level },
  { label: 'entity', value: ({ result }) => result.entityRef },
  { label: 'verdict', value: ({ result }) => VERDICT_WORDS[result.verdict] },
  { label: 'message', value: ({ result }) => result.message },
  {
    label: 'evidence',
    value: ({ result }) =>
      result.evidence.map(({ text }) => text).join('; ') || undefined,
  },
  {
    label: 'remediation',
    value: ({ result }) => result.remediation ?? undefined,
  },
  {
    label: 'since',
    value: ({ result }) =>
      result.since === null ? undefined : momentText(result.since),
  },
  {
    label: 'exempt until',
    value: ({ result }) => result.exemption?.endsOn,
  },
];
