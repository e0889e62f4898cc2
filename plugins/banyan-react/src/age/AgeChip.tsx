import { useEffect, useState } from 'react';
import { StatusMark } from '../status';
import { ageText } from './ageText';
import styles from './AgeChip.module.css';

const TICK_MS = 10_000;

function useNow() {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How old the shown snapshot is; `stale` = its source has not answered for longer than allowed. @public */
export const AgeChip = ({
  builtAt,
  stale,
}: {
  builtAt: string;
  stale: boolean;
}) => {
  const age = ageText(builtAt, useNow());
  const snapshot = age ? `snapshot ${age} old` : 'snapshot of unknown age';
  return (
    <span className={styles.chip} data-stale={stale} title={builtAt}>
      <StatusMark status={stale || !age ? 'unknown' : 'pass'} />
      {stale ? `stale: ${snapshot}` : snapshot}
    </span>
  );
};
