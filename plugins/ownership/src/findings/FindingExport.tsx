import {
  csv,
  downloadText,
  ExportMenu,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { FINDING_CSV } from './findingCsv';
import type { FindingRow } from './findingRows';

/** The findings that are shown, as files; the JSON says of which snapshot, and which checks ran. */
export const FindingExport = ({
  view: { info, checked, checks },
  rows,
}: {
  view: OwnershipView;
  rows: readonly FindingRow[];
}) => (
  <ExportMenu
    choices={[
      {
        label: 'CSV',
        run: () => downloadText('findings', 'csv', csv(FINDING_CSV, rows)),
      },
      {
        label: 'JSON',
        run: () =>
          downloadText(
            'findings',
            'json',
            JSON.stringify(
              { ...info, checked, checks, findings: rows },
              null,
              2,
            ),
          ),
      },
    ]}
  />
);
