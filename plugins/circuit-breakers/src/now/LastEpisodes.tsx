import { Link } from '@backstage/ui';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { useEvents, useNow } from '../data';
import { usePageLinks } from '../page';
import { breakerTitle, momentText } from '../state';
import styles from './Now.module.css';

const LOOKED_AT = 200;
const SHOWN = 5;

/** What opened last, for a page on which nothing is wrong. */
export const LastEpisodes = ({
  scope,
  clockAhead,
}: {
  scope: string | undefined;
  clockAhead: number;
}) => {
  const { value } = useEvents({ scope, kind: 'transition', limit: LOOKED_AT });
  const links = usePageLinks();
  const now = useNow() + clockAhead;
  const opened = (value?.items ?? []).filter(({ to }) => to === 'open');
  const seen = new Set<string>();
  const last = opened.filter(({ breakerId }) => {
    const isNew = breakerId !== null && !seen.has(breakerId);
    if (breakerId !== null) seen.add(breakerId);
    return isNew;
  });
  if (last.length === 0) return null;
  return (
    <section aria-label="Last to open" className={styles.card}>
      <h3 className={styles.title}>Last to open</h3>
      <ul className={styles.list}>
        {last.slice(0, SHOWN).map(({ id, at, breakerId, message, ...told }) => (
          <li key={id}>
            <span className={styles.figure}>{momentText(at, now)}</span>
            <span>
              <StatusMark status="n/a" />{' '}
              <Link href={links.breaker(breakerId ?? '')} standalone>
                {breakerTitle({
                  entityRef: told.entityRef ?? '',
                  dependencyRef: told.dependencyRef,
                  name: breakerId ?? '',
                })}
              </Link>
            </span>
            <span className={styles.quiet}>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
