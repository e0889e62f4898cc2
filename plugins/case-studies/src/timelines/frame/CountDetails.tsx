import { EvidenceWord, SourceNote } from '../../sources';
import { whenCounted } from '../model/eventWords';
import { type CountPoint, countWords, isBeside } from '../model/serviceCounts';
import styles from '../Timelines.module.css';

/** A count with what it counts and its source. */
export const CountDetails = ({ point }: { point: CountPoint }) => {
  const { count, file, group } = point;
  return (
    <div className={styles.details}>
      <p>
        <strong>{countWords(count)}</strong>
        {isBeside(point) && ', another account'}
      </p>
      <p className={styles.quiet}>
        {group.title}, {whenCounted(point)}{' '}
        <EvidenceWord evidence={count.evidence} />
      </p>
      {count.note && <p>{count.note}</p>}
      <p>
        <SourceNote ids={count.source} file={file} />
      </p>
    </div>
  );
};
