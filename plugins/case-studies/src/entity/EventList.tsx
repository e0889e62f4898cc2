import type { CaseEvent } from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile } from '../data';
import { EvidenceWord, SourceNote, spanWords } from '../sources';
import { byYear } from './byYear';
import styles from './Entity.module.css';

const Event = ({ event, file }: { event: CaseEvent; file: CaseFile }) => (
  <li>
    <span className={styles.quiet}>
      {spanWords(event)}
      {event.theme && ` · ${event.theme}`}
    </span>
    <br />
    {event.title}
    {event.figure && <strong> {event.figure}</strong>}{' '}
    <EvidenceWord evidence={event.evidence} />{' '}
    <SourceNote ids={event.source} file={file} />
  </li>
);

/** What happened, year by year. */
export const EventList = ({ file }: { file: CaseFile }) => (
  <div className={styles.years}>
    {byYear(file.spec.timeline ?? []).map(({ year, events }) => (
      <section key={year} className={styles.year} aria-label={year}>
        <h4>{year}</h4>
        <ul className={styles.list}>
          {events.map(event => (
            <Event
              key={`${event.date} ${event.title}`}
              event={event}
              file={file}
            />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
