import type { ComparedCell } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  PopoverButton,
} from '@banyan/backstage-plugin-banyan-react';
import styles from './Cell.module.css';

const MOST_SHOWN = 40;

/** What stands beside a value; pressed, it says what the value rests on and what it is short of. */
export const BesideButton = ({
  cell: { beside, because, items, parts },
  name,
}: {
  cell: ComparedCell;
  /** Which cell it is: `Mirror score of Netflix`. */
  name: string;
}) => {
  if (!because && items.length === 0 && parts.length === 0)
    return beside ? <span className={styles.beside}>{beside}</span> : null;
  return (
    <PopoverButton
      className={styles.besideButton}
      label={`${beside ?? 'Why'}: what ${name} rests on`}
      title={name}
      content={() => (
        <div className={styles.popover}>
          <strong>{name}</strong>
          {because && <p>{because}</p>}
          <ul>
            {parts.map(({ label, text }) => (
              <li key={label}>
                {label}: {text}
              </li>
            ))}
            {items.slice(0, MOST_SHOWN).map(ref => (
              <li key={ref}>
                <EntityLink entityRef={ref} />
              </li>
            ))}
            {items.length > MOST_SHOWN && (
              <li>and {items.length - MOST_SHOWN} more</li>
            )}
          </ul>
        </div>
      )}
    >
      {beside ?? 'why'}
    </PopoverButton>
  );
};
