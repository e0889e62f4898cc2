import { spanWords } from '../../sources';
import { EvidenceWord, SourceNote } from '../../sources';
import type { LaneEvent } from '../model/lanes';
import { ThemeMark } from '../model/ThemeShape';
import { THEME_WORDS } from '../model/themes';
import styles from '../Timelines.module.css';

/** An event with its date, figure and source. */
export const EventDetails = ({
  row: { event, file, group },
}: {
  row: LaneEvent;
}) => (
  <div className={styles.details}>
    <p>
      <strong>{event.title}</strong>
    </p>
    <p className={styles.quiet}>
      {group.title}, {spanWords(event)}{' '}
      <EvidenceWord evidence={event.evidence} />
    </p>
    {event.figure && <p>{event.figure}</p>}
    <p className={styles.theme}>
      <ThemeMark theme={event.theme} />{' '}
      {event.theme ? THEME_WORDS[event.theme] : 'Event'}{' '}
      <SourceNote ids={event.source} file={file} />
    </p>
  </div>
);
