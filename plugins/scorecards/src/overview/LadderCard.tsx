import type {
  ReportResponse,
  ReportRow,
} from '@banyan/backstage-plugin-banyan-common';
import {
  SectionCard,
  type UnitColourOf,
  useThemeMode,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { levelWord } from '../ladder';
import { ROW_WORDS } from '../page';
import { levelColour } from './levelColours';
import { useRowHref } from './useRowHref';
import styles from './Overview.module.css';

/** More squares than these say nothing more. */
const MOST = 240;

const Square = ({
  row,
  report,
  colourOf,
}: {
  row: ReportRow;
  report: ReportResponse;
  colourOf: UnitColourOf;
}) => {
  const hrefOf = useRowHref();
  const mode = useThemeMode();
  const isClose = row.missing.length === 1;
  const missing = report.checks.find(({ key }) => key === row.missing[0]);
  const words = `${row.title}${isClose ? `, one check away: ${missing?.id ?? row.missing[0]}` : ''}`;
  return (
    <Link
      href={hrefOf(row.ref)}
      className={styles.square}
      style={{ background: colourOf(row.unit?.ref)[mode] }}
      aria-label={words}
      title={words}
      standalone
    >
      {isClose && (
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 10V2.5M2.8 5.6 6 2.4l3.2 3.2" />
        </svg>
      )}
    </Link>
  );
};

const Rung = ({
  place,
  report,
  colourOf,
}: {
  /** In the ladder; -1 = before the first level. */
  place: number;
  report: ReportResponse;
  colourOf: UnitColourOf;
}) => {
  const rows = report.items.filter(
    ({ standing }) => standing.reached === place,
  );
  const { levels, counts, distribution } = report;
  const word = levelWord(levels, place);
  const count = distribution[place + 1]?.count ?? rows.length;
  return (
    <li className={styles.rung}>
      <span
        className={styles.rungEdge}
        style={{ background: levelColour(levels[place] ?? null) }}
        aria-hidden
      />
      <span className={styles.rungName}>
        <b>{word}</b>
        <span>
          {count} of {counts.rated}
        </span>
      </span>
      <span className={styles.squares}>
        {rows.slice(0, MOST).map(row => (
          <Square key={row.ref} {...{ row, report, colourOf }} />
        ))}
        {count > Math.min(rows.length, MOST) && (
          <span>and {count - Math.min(rows.length, MOST)} more</span>
        )}
        {count === 0 && <span>no {ROW_WORDS[report.rows].one} yet</span>}
      </span>
    </li>
  );
};

/** Who is on which rung, the highest first. */
export const LadderCard = ({
  report,
  colourOf,
}: {
  report: ReportResponse;
  colourOf: UnitColourOf;
}) => {
  const places = [-1, ...report.levels.keys()].toReversed();
  return (
    <SectionCard
      title="Ladder"
      note={`one square ${ROW_WORDS[report.rows].one === 'entity' ? 'an' : 'a'} ${ROW_WORDS[report.rows].one}; ↑ one check away`}
    >
      <ol className={styles.rungs}>
        {places.map(place => (
          <Rung key={place} {...{ place, report, colourOf }} />
        ))}
      </ol>
    </SectionCard>
  );
};
