import { EntityLink } from '../entity';
import styles from './EvidenceList.module.css';

/** One piece of evidence: a note, and the entity that it is about. @public */
export type Evidence = { ref?: string; note: string };

/** What a finding rests on: each entity as a link, with the note about it. @public */
export const EvidenceList = ({
  evidence,
  limit = evidence.length,
}: {
  evidence: readonly Evidence[];
  limit?: number;
}) => {
  if (evidence.length === 0) return null;
  const more = evidence.length - limit;
  return (
    <ul className={styles.list}>
      {evidence.slice(0, limit).map(({ ref, note }, place) => (
        <li key={`${ref} ${note} ${place}`} className={styles.item}>
          {ref && <EntityLink entityRef={ref} />}
          {note && (
            <span className={styles.note} title={note}>
              <bdi>{note}</bdi>
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li className={styles.more}>and {more} more</li>}
    </ul>
  );
};
