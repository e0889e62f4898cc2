import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, plural } from '@banyan/backstage-plugin-banyan-react';
import { LevelText } from '../ladder';
import styles from './Cards.module.css';

type Row = ReportResponse['items'][number];

const missingWords = ({ standing, missing }: Row) => {
  if (standing.reached === null) return 'no rated service';
  const figures = `${standing.passed} of ${standing.counting} checks`;
  return missing.length === 0
    ? figures
    : `${figures}; ${plural(missing.length, 'check')} from the next level`;
};

/** Teams with their levels. */
export const TeamRows = ({
  rows,
  levels,
  label,
}: {
  rows: readonly Row[];
  levels: readonly string[];
  label: string;
}) => (
  <ul className={styles.list} aria-label={label}>
    {rows.map(row => (
      <li key={row.ref} className={styles.team}>
        <EntityLink entityRef={row.ref} title={row.title} />
        <LevelText levels={levels} reached={row.standing.reached} />
        <span className={styles.quiet}>{missingWords(row)}</span>
      </li>
    ))}
  </ul>
);
