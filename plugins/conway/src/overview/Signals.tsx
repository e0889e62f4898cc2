import type { MonolithSignal } from '@banyan/backstage-plugin-banyan-common';
import {
  EvidenceList,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { SIGNAL_WORDS } from './signalWords';
import styles from './Overview.module.css';

const SHOWN = 6;

/** The signs of a distributed monolith, each with what it rests on. */
export const Signals = ({
  signals,
}: {
  signals: readonly MonolithSignal[];
}) => (
  <ul className={styles.signals}>
    {signals.map(({ signal, verdict, n, m, evidence }) => {
      const { title, missing } = SIGNAL_WORDS[signal] ?? {
        title: signal,
        missing: '',
      };
      return (
        <li key={signal}>
          <StatusText status={verdict}>{title}</StatusText>
          <span className={styles.of}>
            {n === null ? `unknown: ${missing}` : `${n} of ${m}`}
          </span>
          <EvidenceList evidence={evidence} limit={SHOWN} />
        </li>
      );
    })}
  </ul>
);
