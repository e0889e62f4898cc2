import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  type ThemedColour,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import styles from './Capabilities.module.css';

/** Who owns what takes a capability over. */
export const Owner = ({
  item: { owner, to },
  colourOf,
}: {
  item: CapabilityItem;
  colourOf: (group: string | null) => ThemedColour;
}) =>
  owner ? (
    <span className={styles.owner}>
      <UnitSwatch colour={colourOf(owner)} />
      <EntityLink entityRef={owner} />
    </span>
  ) : (
    <span className={styles.quiet}>
      {to ? 'nobody owns what takes it over' : 'not decided'}
    </span>
  );
