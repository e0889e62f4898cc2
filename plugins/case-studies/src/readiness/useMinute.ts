import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';

const MINUTE_MS = 60_000;

/** The clock, once a minute, in milliseconds since 1970. */
export function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), MINUTE_MS);
  return now;
}
