import type { BreakerResponse } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { memo } from 'react';
import { settingRows } from './settingRows';
import styles from './Detail.module.css';

/** How it is set, each setting with its verdict. */
export const SettingsCard = memo(({ detail }: { detail: BreakerResponse }) => {
  const rows = settingRows(detail);
  const judged = rows.filter(({ status }) => status !== undefined);
  const fine = judged.filter(({ status }) => status === 'pass').length;
  return (
    <section aria-label="Settings" className={styles.card}>
      <h3 className={styles.title}>
        Settings
        <span className={styles.quiet}>
          {judged.length > 0
            ? `${fine} of ${judged.length} judged are fine`
            : 'none could be judged'}
        </span>
      </h3>
      <dl className={styles.settings}>
        {rows.map(({ id, title, value, status, notes }) => (
          <div key={id} data-status={status}>
            <dt>
              <StatusMark
                status={status ?? 'n/a'}
                label={status ?? 'not judged'}
              />{' '}
              {title}
            </dt>
            <dd>
              <strong>{value}</strong>
            </dd>
            {notes.map(({ check, message }) => (
              <dd key={`${check} ${message}`} className={styles.note}>
                {message} <span>{check}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
});
