import {
  EntityLink,
  entityTitle,
  PopoverButton,
} from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import type { Counted } from './counted';
import styles from './Figure.module.css';

const MANY = 20;

const Explained = ({ of }: { of: Counted }) => (
  <div className={styles.explained}>
    <p>{of.rule}</p>
    <ul>
      {of.items.slice(0, MANY).map(({ ref, title, note }, at) => (
        <li key={`${ref} ${at}`}>
          <EntityLink entityRef={ref} title={title || entityTitle(ref)} />
          {note && <bdi>{note}</bdi>}
        </li>
      ))}
      {of.items.length > MANY && <li>and {of.items.length - MANY} more</li>}
    </ul>
  </div>
);

/** A figure of a table that, pressed, says what it counts. */
export const Figure = ({
  label,
  explain,
  children,
}: {
  label: string;
  explain: () => Counted;
  children: ReactNode;
}) => (
  <PopoverButton
    className={styles.figure}
    label={label}
    content={() => <Explained of={explain()} />}
  >
    {children}
  </PopoverButton>
);
