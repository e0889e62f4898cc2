import { SearchField, Switch } from '@backstage/ui';
import { Picker, type UrlState } from '@banyan/backstage-plugin-banyan-react';
import { levelTitle } from '../ladder';
import { trackTitle } from '../page';
import type { CheckFilter, CheckRow } from './checkRows';
import styles from './Checks.module.css';

/** What the address says of the filter. */
export const checkFilter = ({ get }: Pick<UrlState, 'get'>): CheckFilter => ({
  words: get('q') ?? '',
  track: get('track'),
  level: get('level'),
  isFailing: get('verdict') === 'failing',
});

/** Search and filters of the list of checks. */
export const CheckFilters = ({
  rows,
  url,
}: {
  rows: readonly CheckRow[];
  url: UrlState;
}) => {
  const filter = checkFilter(url);
  const tracks = [...new Set(rows.map(({ track }) => track))];
  const levels = [
    ...new Set(
      rows.flatMap(({ level, scorecards }) => [
        ...(level ? [String(level)] : []),
        ...scorecards.map(place => place.level),
      ]),
    ),
  ];
  return (
    <div className={styles.tools}>
      <SearchField
        className={styles.picker}
        aria-label="Find a check"
        placeholder="Find a check"
        size="small"
        value={filter.words}
        onChange={q => url.set({ q })}
      />
      <Picker
        className={styles.picker}
        label="Track"
        all="All tracks"
        options={tracks.map(track => ({
          id: track ?? 'own',
          label: trackTitle(track),
        }))}
        value={filter.track}
        onChange={track => url.set({ track })}
      />
      <Picker
        className={styles.picker}
        label="Level"
        all="All levels"
        options={levels.map(level => ({ id: level, label: levelTitle(level) }))}
        value={filter.level}
        onChange={level => url.set({ level })}
      />
      <Switch
        label="Only what fails"
        isSelected={filter.isFailing}
        onChange={isOn => url.set({ verdict: isOn ? 'failing' : undefined })}
      />
    </div>
  );
};
