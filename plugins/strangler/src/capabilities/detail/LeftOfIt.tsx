import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useLeft } from '../../data';
import { type LeftItem, STEPS, VERDICTS } from '../../left/leftWords';
import { usePageLinks } from '../../page';
import styles from '../Capabilities.module.css';

const Evidence = ({ left }: { left: LeftItem }) => (
  <ul className={styles.list}>
    {STEPS.map(([step, label]) => {
      const found = left.evidence.find(each => each.step === step);
      const { status, word } = VERDICTS[found?.verdict ?? 'unknown'];
      return (
        <li key={step}>
          <StatusText status={status}>
            {label}: {word}
          </StatusText>{' '}
          <span className={styles.quiet}>{found?.message}</span>
        </li>
      );
    })}
  </ul>
);

/** What is left before its legacy part can be deleted. */
export const LeftOfIt = ({
  migration,
  item,
  at,
}: {
  migration: MigrationResponse;
  item: CapabilityItem;
  at: string | undefined;
}) => {
  const links = usePageLinks();
  const { value, error } = useLeft(migration.ref, at);
  const left = value?.items.find(({ capability }) => capability === item.name);
  if (!value)
    return (
      <p className={styles.quiet} role="status">
        {error
          ? `What is left could not be read: ${error.message}`
          : 'Loading what is left'}
      </p>
    );
  if (!left)
    return <p className={styles.quiet}>It is not to leave the legacy side.</p>;
  return (
    <>
      <Evidence left={left} />
      <p>
        <b>Next:</b> {left.next}
        {left.callers.length > 0 && ' Residual callers: '}
        {left.callers.map(ref => (
          <span key={ref}>
            <EntityLink entityRef={ref} />{' '}
          </span>
        ))}
      </p>
      <Link href={links.migration(migration.ref, 'left', { at })}>
        All that is left
      </Link>
    </>
  );
};
