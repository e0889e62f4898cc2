import { type ReactNode, useId } from 'react';
import styles from './SectionCard.module.css';

/** A part of a page with its title, and what can be done with it at the right. @public */
export const SectionCard = ({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {note && <span className={styles.note}>{note}</span>}
        {actions && <span className={styles.end}>{actions}</span>}
      </div>
      {children}
    </section>
  );
};
