import {
  EntityLink,
  TierBadge,
  type TopologyNode,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import type { Neighbour, TeamDetails } from './teamDetails';
import styles from './Panel.module.css';

const MANY = 12;
const WORDS = {
  critical: 'critical',
  fallback: 'with fallback',
  async: 'async',
};

const More = ({ count }: { count: number }) =>
  count > MANY ? (
    <li className={styles.muted}>and {count - MANY} more</li>
  ) : null;

/** What a group runs, with calls in and out. */
export const ServiceList = ({ services }: Pick<TeamDetails, 'services'>) => (
  <>
    <h4>
      Components <span>calls in / out</span>
    </h4>
    <ul className={styles.list}>
      {services.slice(0, MANY).map(({ node, callsIn, callsOut }) => (
        <li key={node.ref}>
          <TierBadge tier={node.tier} />
          <EntityLink entityRef={node.ref} title={node.title} />
          <span>
            {callsIn} / {callsOut}
          </span>
        </li>
      ))}
      <More count={services.length} />
      {services.length === 0 && <li className={styles.muted}>none</li>}
    </ul>
  </>
);

/** Where a group keeps its data. */
export const StoreList = ({ stores }: { stores: readonly TopologyNode[] }) => {
  if (stores.length === 0) return null;
  return (
    <>
      <h4>Stores</h4>
      <ul className={styles.list}>
        {stores.slice(0, MANY).map(({ ref, title, type }) => (
          <li key={ref}>
            <EntityLink entityRef={ref} title={title} />
            <span>{type}</span>
          </li>
        ))}
        <More count={stores.length} />
      </ul>
    </>
  );
};

/** Who calls a group, and whom it calls. */
export const NeighbourList = ({
  neighbours,
  colourOf,
}: {
  neighbours: readonly Neighbour[];
  colourOf: UnitColourOf;
}) => {
  if (neighbours.length === 0) return null;
  return (
    <>
      <h4>
        Neighbours <span>calls</span>
      </h4>
      <ul className={styles.list}>
        {neighbours.slice(0, MANY).map(one => (
          <li key={`${one.direction} ${one.ref}`}>
            <i
              role="img"
              aria-label={one.direction === 'in' ? 'is called by' : 'calls'}
            >
              {one.direction === 'in' ? '←' : '→'}
            </i>
            <UnitSwatch colour={colourOf(one.unit)} />
            <EntityLink entityRef={one.ref} title={one.title} />
            <span>
              {one.calls} {WORDS[one.style]}
            </span>
          </li>
        ))}
        <More count={neighbours.length} />
      </ul>
    </>
  );
};
