import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { DEVIATION_WORDS } from '../data/deviationWords';
import type { Violation } from './layersModel';
import styles from './Layers.module.css';

/** The broken rules under the numbers that they have in the picture. */
export const ViolationList = ({
  violations,
  pinned,
}: {
  violations: readonly Violation[];
  pinned?: string;
}) => (
  <ol aria-label="Broken rules" className={styles.list}>
    {violations.map(({ number, deviation, from, to }) => (
      <li
        key={number}
        value={number}
        data-dim={
          (pinned !== undefined && pinned !== from && pinned !== to) ||
          undefined
        }
      >
        <StatusText status={deviation.accepted ? 'exempt' : deviation.verdict}>
          {DEVIATION_WORDS[deviation.kind].title}
        </StatusText>{' '}
        <EntityLink entityRef={deviation.from} /> →{' '}
        <EntityLink entityRef={deviation.to} />: <bdi>{deviation.reason}.</bdi>
      </li>
    ))}
  </ol>
);
