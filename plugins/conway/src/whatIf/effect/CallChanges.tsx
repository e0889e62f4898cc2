import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  StatusMark,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Box } from '@backstage/ui';
import type { Effect } from './tryPlan';
import styles from '../WhatIf.module.css';

type Calls = WhatIfResponse['resolved'];

const CallList = ({
  calls,
  status,
  places,
}: {
  calls: Calls;
  status: 'pass' | 'fail';
  places: readonly number[];
}) => (
  <ul className={styles.calls}>
    {calls.map(({ from, to, move }) => (
      <li key={`${from} ${to}`}>
        <StatusMark status={status} />
        <span className={styles.ends}>
          <EntityLink entityRef={from} /> → <EntityLink entityRef={to} />
        </span>
        <span className={styles.quiet}>
          {places[move] === undefined
            ? 'all moves'
            : `move ${places[move] + 1}`}
        </span>
      </li>
    ))}
  </ul>
);

/** The calls that cease to go against the grain, beside those that begin to. */
export const CallChanges = ({
  answer,
  places,
}: {
  answer: WhatIfResponse;
  places: Effect['places'];
}) => {
  const { resolved, introduced, before } = answer;
  const open = before.mirror.m - before.mirror.n;
  return (
    <div className={styles.sideBySide}>
      <Box
        as="section"
        bg="neutral"
        aria-labelledby="what-if-resolved"
        className={styles.card}
      >
        <header className={styles.head}>
          <h3 id="what-if-resolved">
            <StatusText status="pass">Resolved</StatusText>
          </h3>
          <span className={styles.quiet}>
            {resolved.length} of {open}
          </span>
        </header>
        {resolved.length === 0 && (
          <p className={styles.note}>No disagreement goes away.</p>
        )}
        <CallList calls={resolved} status="pass" places={places} />
      </Box>
      <Box
        as="section"
        bg="neutral"
        aria-labelledby="what-if-introduced"
        className={styles.card}
      >
        <header className={styles.head}>
          <h3 id="what-if-introduced">
            <StatusText status={introduced.length > 0 ? 'fail' : 'pass'}>
              Introduced
            </StatusText>
          </h3>
          <span className={styles.quiet}>{introduced.length}</span>
        </header>
        {introduced.length === 0 && (
          <p className={styles.note}>No new disagreement.</p>
        )}
        <CallList calls={introduced} status="fail" places={places} />
      </Box>
    </div>
  );
};
