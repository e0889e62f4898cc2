import type { Accepted } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink } from '../entity';
import { StatusText } from '../status';
import styles from './AcceptedNote.module.css';

/** That somebody decided to live with it: why, who, and until when. @public */
export const AcceptedNote = ({
  accepted: { reason, by, at, expiresOn },
}: {
  accepted: Accepted;
}) => (
  <div className={styles.note}>
    <StatusText status="exempt">Accepted</StatusText>
    <q className={styles.reason}>
      <bdi>{reason}</bdi>
    </q>
    <span className={styles.who}>
      {by ? <EntityLink entityRef={by} /> : 'somebody'} on{' '}
      <time dateTime={at}>{at.slice(0, 10)}</time>,{' '}
      {expiresOn ? (
        <>
          until <time dateTime={expiresOn}>{expiresOn}</time>
        </>
      ) : (
        'without an end'
      )}
    </span>
  </div>
);
