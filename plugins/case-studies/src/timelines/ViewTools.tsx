import { Select } from '@backstage/ui';
import {
  CASE_THEMES,
  type CaseTheme,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  useUrlState,
  ZoomButtons,
} from '@banyan/backstage-plugin-banyan-react';
import { THEME_WORDS } from './model/themes';
import { rangeWords } from './time/timeRange';
import type { RangeState } from './time/useRange';
import styles from './Timelines.module.css';

const ALL = 'all';

const VIEWS = [
  ['picture', 'Picture'],
  ['table', 'Table'],
] as const;

const ThemeSelect = ({ theme }: { theme: CaseTheme | undefined }) => {
  const url = useUrlState();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label="Theme"
      options={[
        { id: ALL, label: 'Theme: all' },
        ...CASE_THEMES.map(id => ({ id, label: THEME_WORDS[id] })),
      ]}
      value={theme ?? ALL}
      onChange={key =>
        url.set({ theme: key === ALL ? undefined : String(key ?? '') })
      }
    />
  );
};

/** Which events are shown, which years, and how. */
export const ViewTools = ({
  theme,
  range,
  view,
}: {
  theme: CaseTheme | undefined;
  /** Undefined = there is nothing to zoom. */
  range: RangeState | undefined;
  view: string;
}) => {
  const url = useUrlState();
  return (
    <div className={styles.tools}>
      <ThemeSelect theme={theme} />
      <span className={styles.end}>
        {range && view === 'picture' && (
          <>
            <span className={styles.years} role="status">
              {rangeWords(range.range)}
            </span>
            <ZoomButtons onZoom={range.zoomBy} onFit={range.fit} />
          </>
        )}
        <Choice
          label="View"
          options={VIEWS}
          value={view}
          onChange={id => url.set({ view: id })}
        />
      </span>
    </div>
  );
};
