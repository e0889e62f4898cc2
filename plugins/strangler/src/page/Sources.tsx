import type { TrafficSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import {
  ageText,
  type Status,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import styles from './Page.module.css';

const STATUS: Readonly<Record<TrafficSourceInfo['health'], Status>> = {
  ok: 'pass',
  failing: 'fail',
  waiting: 'unknown',
};

const ageOf = (readAt: number | null, now: number) =>
  readAt === null
    ? 'not read yet'
    : `read ${ageText(new Date(readAt).toISOString(), now)} ago`;

/** Where observed traffic comes from, how each source is, and how old what it says. */
export const Sources = ({
  sources,
  now,
}: {
  sources: readonly TrafficSourceInfo[];
  /** The clock of the backend. */
  now: number;
}) =>
  sources.length === 0 ? (
    <p className={styles.sources}>
      No source of traffic is set up for this: what was observed is unknown.
    </p>
  ) : (
    <ul className={styles.sources} aria-label="Sources of traffic">
      {sources.map(
        ({ id, title, type, health, readAt, problem, simulated }) => (
          <li key={id}>
            <StatusText status={STATUS[health]}>
              {title} ({type}): {health}, {ageOf(readAt, now)}
              {problem && `: ${problem}`}
            </StatusText>
            {simulated && <span className={styles.chip}>simulated</span>}
          </li>
        ),
      )}
    </ul>
  );
