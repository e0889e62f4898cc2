import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import styles from './Events.module.css';

const isAddress = (text: string) => /^https?:\/\//.test(text);

/** The incident that was the reason; that none is named is said too. */
export const Incident = ({ incident }: { incident: string | null }) => {
  if (incident === null)
    return <StatusText status="warn">no incident is named</StatusText>;
  return (
    <span className={styles.incident}>
      incident{' '}
      {isAddress(incident) ? (
        <a href={incident} rel="noreferrer" target="_blank">
          {incident.replace(/^https?:\/\//, '')}
        </a>
      ) : (
        <strong>{incident}</strong>
      )}
    </span>
  );
};
