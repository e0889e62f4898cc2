import type { BreakerResponse } from '@banyan/backstage-plugin-banyan-common';
import { memo } from 'react';
import { clockText, countText, percentText, StateMark, STATES } from '../state';
import styles from './Detail.module.css';

type Instance = BreakerResponse['instances'][number];

/** More than this are not read one by one. */
const SHOWN = 60;

const byState = (a: Instance, b: Instance) =>
  STATES[a.state].rank - STATES[b.state].rank ||
  a.instance.localeCompare(b.instance, 'en', { numeric: true });

const Row = ({ of }: { of: Instance }) => (
  <tr>
    <th scope="row">{of.instance}</th>
    <td>
      <StateMark state={of.state} /> {STATES[of.state].word}
    </td>
    <td className={styles.figure}>{percentText(of.errorRate)}</td>
    <td className={styles.figure}>{countText(of.calls)}</td>
    <td className={styles.figure}>{clockText(of.observedAt)}</td>
  </tr>
);

/** Each running instance with its state, those in trouble first. */
export const InstancesCard = memo(
  ({ instances }: { instances: readonly Instance[] }) => {
    const open = instances.filter(({ state }) => state === 'open').length;
    const more = instances.length - SHOWN;
    return (
      <section aria-label="Instances" className={styles.card}>
        <h3 className={styles.title}>
          Instances
          <span className={styles.quiet}>
            {open} of {instances.length} open
          </span>
        </h3>
        {instances.length === 0 ? (
          <p className={styles.quiet}>No instance has been read.</p>
        ) : (
          <table className={styles.narrow}>
            <thead>
              <tr>
                {['Instance', 'State', 'Errors', 'Tried', 'Read'].map(head => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {instances
                .toSorted(byState)
                .slice(0, SHOWN)
                .map(each => (
                  <Row key={each.instance} of={each} />
                ))}
            </tbody>
          </table>
        )}
        {more > 0 && <p className={styles.quiet}>and {more} more</p>}
      </section>
    );
  },
);
