import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import {
  csv,
  downloadText,
  entityTitle,
  ExportMenu,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { SearchField, Select, Switch } from '@backstage/ui';
import { COUNTS_WORDS, DEVIATION_WORDS } from '../data/deviationWords';
import { DEVIATION_CSV } from './deviationCsv';
import { deviationFilterOf } from './deviationFilter';
import styles from './Deviations.module.css';

const ALL = 'all';

type Option = { id: string; label: string };

const Choice = ({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value?: string;
  onChange: (value: string | undefined) => void;
}) => (
  <Select
    size="small"
    className={styles.select}
    aria-label={label}
    options={[{ id: ALL, label: `${label}: all` }, ...options]}
    value={value ?? ALL}
    onChange={key =>
      onChange(key === ALL || key === null ? undefined : String(key))
    }
  />
);

const distinct = (values: readonly (string | undefined)[]) =>
  [...new Set(values.flatMap(value => value ?? []))].sort();

/** Narrows the work list; every choice lives in the address. */
export const DeviationFilters = ({
  all,
  rows,
  url,
}: {
  all: readonly Deviation[];
  rows: readonly Deviation[];
  url: UrlState;
}) => {
  const { text, kind, counts, team, accepted } = deviationFilterOf(url);
  const kinds = Object.entries(DEVIATION_WORDS)
    .filter(([id]) => all.some(each => each.kind === id))
    .map(([id, { title }]) => ({ id, label: title }));
  const measures = distinct(all.flatMap(each => each.counts)).map(id => ({
    id,
    label: COUNTS_WORDS[id] ?? id,
  }));
  const teams = distinct(all.flatMap(each => [each.fromTeam, each.toTeam])).map(
    id => ({ id, label: entityTitle(id) }),
  );
  const howMany = all.filter(each => each.accepted).length;
  return (
    <div className={styles.tools}>
      <SearchField
        size="small"
        className={styles.search}
        aria-label="Find a component, team or reason"
        placeholder="Find"
        value={text}
        onChange={q => url.set({ q })}
      />
      <Choice
        label="Kind"
        options={kinds}
        value={kind}
        onChange={next => url.set({ kind: next })}
      />
      <Choice
        label="Counts in"
        options={measures}
        value={counts}
        onChange={next => url.set({ counts: next })}
      />
      <Choice
        label="Team"
        options={teams}
        value={team}
        onChange={next => url.set({ team: next })}
      />
      <Switch
        label={`Accepted (${howMany})`}
        isSelected={accepted}
        onChange={next => url.set({ accepted: next ? 'true' : undefined })}
      />
      <span className={styles.count} role="status">
        {rows.length} of {all.length} shown
      </span>
      <ExportMenu
        choices={[
          {
            label: 'CSV, as filtered',
            run: () =>
              downloadText('disagreements', 'csv', csv(DEVIATION_CSV, rows)),
          },
          {
            label: 'JSON, as filtered',
            run: () =>
              downloadText(
                'disagreements',
                'json',
                JSON.stringify(rows, null, 2),
              ),
          },
        ]}
      />
    </div>
  );
};
