import { EntityLink, entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { Popover } from '@backstage/ui';
import { type ReactNode, useRef, useState } from 'react';
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

/**
 * A figure of a table that, pressed, says what it counts. It is a plain button, and the rest comes
 * when it is asked for, since a page of a table has hundreds of them.
 */
export const Figure = ({
  label,
  explain,
  children,
}: {
  label: string;
  explain: () => Counted;
  children: ReactNode;
}) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.figure}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          aria-label={label}
        >
          <Explained of={explain()} />
        </Popover>
      )}
    </>
  );
};
