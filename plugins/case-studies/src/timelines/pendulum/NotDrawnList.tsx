import { SourceNote } from '../../sources';
import { countWords, type NotDrawn } from '../model/serviceCounts';
import styles from '../Timelines.module.css';

/** The counts that have no place in the picture, and why. */
export const NotDrawnList = ({ items }: { items: readonly NotDrawn[] }) =>
  items.length === 0 ? null : (
    <div className={styles.notDrawn}>
      <strong>Not drawn:</strong>
      <ul>
        {items.map(({ point: { id, group, file, count }, because }) => (
          <li key={id}>
            {group.title} {countWords(count)}, because {because}.{' '}
            {count.note && `${count.note} `}
            <SourceNote ids={count.source} file={file} />
          </li>
        ))}
      </ul>
    </div>
  );
