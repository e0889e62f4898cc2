import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { usePageLinks } from '../page';
import { WEAK_WORDS } from './weakWords';
import styles from './Coverage.module.css';

/** `netflix:home-page:recommendation-service` as people say it. */
function readableId(id: string): string {
  const [, caller = id, ...name] = id.split(':');
  try {
    return `${caller} → ${decodeURIComponent(name.join(':'))}`;
  } catch {
    return `${caller} → ${name.join(':')}`;
  }
}

/** Breakers that exist, and will not help as they should. */
export const WeakBreakers = ({ weak }: Pick<CoverageResponse, 'weak'>) => {
  const links = usePageLinks();
  return (
    <section className={styles.card} aria-labelledby="coverage-weak">
      <h3 id="coverage-weak">Breakers that exist, but</h3>
      <ul className={styles.weak}>
        {weak.map(({ kind, check, breakers, total }) => (
          <li key={`${kind} ${check}`}>
            <StatusMark status={breakers.length > 0 ? 'warn' : 'pass'} />
            <details>
              <summary>
                <strong>{WEAK_WORDS[kind]}</strong>{' '}
                <span className={styles.quiet}>{check}</span>
                <strong className={styles.end}>
                  {breakers.length} of {total}
                </strong>
              </summary>
              <ul>
                {breakers.map(({ id, message }) => (
                  <li key={id}>
                    <Link href={links.breaker(id)} standalone>
                      {readableId(id)}
                    </Link>
                    : {message}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};
