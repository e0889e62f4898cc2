import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import styles from './Panel.module.css';

/** How many people are stated but not known by name; nothing when everybody is. */
export const Unlisted = ({
  people,
  listed,
}: {
  people?: number;
  listed: number;
}) => {
  if (listed === 0)
    return (
      <p className={styles.text}>
        <StatusText status="unknown">members unknown</StatusText> No User names
        this group in <code>spec.memberOf</code>.
      </p>
    );
  if (people === undefined || people <= listed) return null;
  return (
    <p className={styles.text}>
      <StatusText status="unknown">{people - listed} not listed</StatusText>{' '}
      {people} people are stated; {listed} Users name this group.
    </p>
  );
};
