import { Select } from '@backstage/ui';
import { ROW_KINDS } from '@banyan/backstage-plugin-banyan-common';
import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useScorecards } from '../data';
import { ROW_WORDS } from '../page';
import { overviewQuery } from './overviewQuery';
import styles from './Overview.module.css';

const ALL = 'all';

/** Of what the report is, and what its rows are. */
export const OverviewTools = ({ scope }: { scope: string | undefined }) => {
  const url = useUrlState();
  const { scorecard, rows } = overviewQuery(url, scope);
  const { value } = useScorecards(scope);
  const known = (value?.items ?? []).map(({ ref, title, draft }) => ({
    id: ref,
    label: draft ? `${title} (draft)` : title,
  }));
  const isMissing =
    scorecard !== undefined && !known.some(({ id }) => id === scorecard);
  return (
    <div className={styles.tools}>
      <Select
        className={styles.picker}
        label="Scorecard"
        size="small"
        options={[
          { id: ALL, label: 'All together' },
          ...(isMissing ? [{ id: scorecard, label: scorecard }] : []),
          ...known,
        ]}
        value={scorecard ?? ALL}
        onChange={key =>
          url.set({
            scorecard: key === null || key === ALL ? undefined : String(key),
          })
        }
      />
      <Select
        className={styles.picker}
        label="Rows"
        size="small"
        options={ROW_KINDS.map(kind => ({
          id: kind,
          label: ROW_WORDS[kind].many,
        }))}
        value={rows}
        onChange={key =>
          url.set({
            rows: key === 'team' || key === null ? undefined : String(key),
            folded: undefined,
          })
        }
      />
    </div>
  );
};
