import type { ChecksResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  AnswerLine,
  csv,
  downloadText,
  EmptyState,
  ExportMenu,
  plural,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { useChecks, useReport } from '../data';
import { DryRunButton } from '../dryRun/DryRunButton';
import { trackTitle } from '../page';
import { CHECK_CSV } from './checkCsv';
import { CheckFilters, checkFilter } from './CheckFilters';
import { byTrack, checkRows, filteredChecks } from './checkRows';
import { CHECK_RULES } from './checkRules';
import { CheckTable } from './CheckTable';
import styles from './Checks.module.css';

const Content = ({
  answer,
  scope,
}: {
  answer: ChecksResponse;
  scope: string | undefined;
}) => {
  const url = useUrlState();
  // The figures may be missing: the definitions stand without them.
  const { value: report } = useReport({ scope, rows: 'team' });
  const rows = useMemo(
    () => checkRows(answer.items, report?.checks ?? []),
    [answer.items, report?.checks],
  );
  const shown = filteredChecks(rows, checkFilter(url));
  const failing = rows.filter(({ counted }) => counted?.failing).length;
  const used = rows.filter(({ scorecards }) => scorecards.length > 0).length;
  if (rows.length === 0) {
    return (
      <EmptyState title="There is no check">
        Checks come with Banyan and with the Scorecard files of the catalog.
        None is known, so the backend did not load its own: its log says why.
      </EmptyState>
    );
  }
  return (
    <>
      <AnswerLine
        facts={[
          `${used} of ${rows.length} count in a scorecard`,
          `${new Set(rows.map(({ track }) => track)).size} tracks`,
        ]}
        rules={CHECK_RULES}
      >
        {report
          ? `${failing} of ${plural(rows.length, 'check')} fail in some team`
          : plural(rows.length, 'check')}
      </AnswerLine>
      <CheckFilters rows={rows} url={url} />
      {shown.length === 0 && <p>No check is like that.</p>}
      {byTrack(shown).map(group => (
        <section key={group.track} className={styles.track}>
          <h3>
            {trackTitle(group.track)}{' '}
            <span className={styles.quiet}>{group.rows.length}</span>
          </h3>
          <CheckTable rows={group.rows} label={trackTitle(group.track)} />
        </section>
      ))}
      <div className={styles.tools}>
        <ExportMenu
          choices={[
            {
              label: 'CSV',
              run: () => downloadText('checks', 'csv', csv(CHECK_CSV, shown)),
            },
            {
              label: 'JSON',
              run: () =>
                downloadText('checks', 'json', JSON.stringify(shown, null, 2)),
            },
          ]}
        />
      </div>
    </>
  );
};

/** All checks by track: what they ask for, where they count, how many fail. */
export const CheckList = ({ scope }: { scope: string | undefined }) => (
  <>
    <div className={styles.tools}>
      <DryRunButton scope={scope} />
    </div>
    <Answered answer={useChecks()} what="the checks">
      {value => <Content answer={value} scope={scope} />}
    </Answered>
  </>
);
