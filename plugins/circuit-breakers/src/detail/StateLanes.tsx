import type {
  BreakerHistoryResponse,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { plural, StateBand, STATES } from '../state';
import { lanes } from './lanes';
import styles from './History.module.css';

const headOf = ({ state, instances }: BreakerItem) => {
  const { open, total } = instances;
  return state === 'open' && total > 1
    ? `${open} of ${total} open`
    : STATES[state].word;
};

/** The states over time: all instances, then each. */
export const StateLanes = ({
  item,
  history: { spells, from, to },
}: {
  item: BreakerItem;
  history: BreakerHistoryResponse;
}) => {
  const { all, instances, hidden } = lanes(spells, to);
  return (
    <div className={styles.lanes}>
      <strong>{headOf(item)}</strong>
      <StateBand label="All instances" spells={all} from={from} to={to} />
      {instances.map(lane => (
        <div key={lane.instance} className={styles.lane}>
          <span title={lane.instance}>{lane.instance}</span>
          <StateBand
            label={lane.instance}
            spells={lane.spells}
            from={from}
            to={to}
            thin
          />
        </div>
      ))}
      {hidden > 0 && (
        <div className={styles.lane}>
          <span />
          <small>{plural(hidden, 'more instance')} differ less</small>
        </div>
      )}
    </div>
  );
};
