import { CASE_THEMES } from '@banyan/backstage-plugin-banyan-common';
import { ThemeMark } from '../model/ThemeShape';
import { THEME_WORDS } from '../model/themes';
import styles from '../Timelines.module.css';

/** What the marks and bars mean. */
export const ThemeLegend = () => (
  <ul className={styles.legend} aria-label="Legend of the events">
    {CASE_THEMES.map(theme => (
      <li key={theme}>
        <ThemeMark theme={theme} />
        {THEME_WORDS[theme]}
      </li>
    ))}
    <li>
      <svg viewBox="-8 -8 16 16" width="15" height="15" aria-hidden="true">
        <circle r="7" className={styles.cluster} />
        <text y="3.2" textAnchor="middle" className={styles.clusterCount}>
          4
        </text>
      </svg>
      so many events, opens
    </li>
    <li>bar: a migration, filled by what had moved; dashed end: not over</li>
    <li>Ctrl and the wheel zoom, drag moves</li>
  </ul>
);
