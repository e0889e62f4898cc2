import type { RunError } from '@banyan/backstage-plugin-banyan-common';
import {
  csv,
  downloadText,
  EntityLink,
  plural,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { momentText } from '../page';
import styles from './Runs.module.css';

const CSV = [
  { label: 'At', value: ({ at }: RunError) => momentText(at) },
  { label: 'Where', value: ({ where }: RunError) => where },
  {
    label: 'Entity',
    value: ({ entityRef }: RunError) => entityRef ?? undefined,
  },
  { label: 'Message', value: ({ message }: RunError) => message },
];

/** What went wrong in a run; each spoils only its own part. */
export const ErrorLog = ({ errors }: { errors: readonly RunError[] }) => (
  <SectionCard
    title="Errors"
    note={errors.length > 0 ? plural(errors.length, 'error') : undefined}
    actions={
      errors.length > 0 && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => downloadText('run-errors', 'csv', csv(CSV, errors))}
        >
          CSV
        </Button>
      )
    }
  >
    {errors.length === 0 ? (
      <p className={styles.quiet}>Nothing went wrong.</p>
    ) : (
      <ol className={styles.log}>
        {errors.map(({ where, message, entityRef, at }, place) => (
          <li key={`${place} ${where}`}>
            <time className={styles.quiet}>{momentText(at)}</time>
            <b>{where}</b>
            <span>
              {entityRef && (
                <>
                  <EntityLink entityRef={entityRef} />{' '}
                </>
              )}
              {message}
            </span>
          </li>
        ))}
      </ol>
    )}
  </SectionCard>
);
