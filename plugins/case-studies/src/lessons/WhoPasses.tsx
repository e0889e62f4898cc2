import {
  EntityLink,
  listed,
  StatusMark,
} from '@banyan/backstage-plugin-banyan-react';
import { useId, useState } from 'react';
import { passText } from './lessonWords';
import type { Passes, RowStanding } from './passesOf';
import styles from './Lessons.module.css';

const openText = ({ status, open }: RowStanding) => {
  if (open.length === 0)
    return status === 'warn' ? 'passes, with a warning' : 'passes';
  const ids = listed(open);
  return status === 'fail' ? `does not pass ${ids}` : `not known: ${ids}`;
};

const restText = ({ failing, unknown }: Passes) =>
  [
    ...(failing > 0 ? [`${failing} fail`] : []),
    ...(unknown > 0 ? [`${unknown} not known`] : []),
  ]
    .map(text => `, ${text}`)
    .join('');

/** How many pass all checks of a lesson; opened, who they are and what each is short of. */
export const WhoPasses = ({
  passes,
  what,
  isAll,
}: {
  passes: Passes;
  /** What a row is: `team`. */
  what: string;
  /** Whether several checks count together. */
  isAll: boolean;
}) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const text = passText(passes, what);
  if (!text) return null;
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span> {text}
        {isAll && ' all of them'}
        {restText(passes)}
      </button>
      {isOpen && (
        <ul id={id} className={styles.rows}>
          {passes.rows.map(row => (
            <li key={row.ref}>
              <StatusMark status={row.status} label={row.status} />{' '}
              <EntityLink entityRef={row.ref} title={row.title} />{' '}
              <span className={styles.quiet}>{openText(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
