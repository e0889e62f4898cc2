import { StateMark, STATES, STATES_IN_ORDER } from '../state';
import styles from './Map.module.css';

const LINES = [
  ['breaker', 'call with a breaker'],
  ['bare', 'waits for another team without a breaker'],
  ['other', 'other call'],
] as const;

/** What the marks and lines of the map mean. */
export const MapLegend = () => (
  <ul className={styles.legend} aria-label="Legend">
    {STATES_IN_ORDER.map(state => (
      <li key={state}>
        <StateMark state={state} />
        {STATES[state].word}
      </li>
    ))}
    {LINES.map(([kind, words]) => (
      <li key={kind}>
        <svg width="26" height="8" aria-hidden="true">
          <path d="M0 4H26" className={styles.call} data-kind={kind} />
        </svg>
        {words}
      </li>
    ))}
    <li>drag to move, Ctrl and the wheel to zoom</li>
  </ul>
);
