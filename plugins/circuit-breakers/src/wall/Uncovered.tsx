import { Link } from '@backstage/ui';
import { useCoverage } from '../data';
import { usePageLinks } from '../page';
import { plural } from '../state';
import styles from './Wall.module.css';

/** What the wall cannot show: the calls that have no breaker. */
export const Uncovered = ({
  scope,
  shown,
  hidden,
}: {
  scope: string | undefined;
  shown: number;
  hidden: number;
}) => {
  const { value } = useCoverage(scope);
  const links = usePageLinks();
  const missing = value ? value.total - value.covered : undefined;
  return (
    <aside className={styles.uncovered} aria-label="What is not here">
      {missing !== undefined && missing > 0 && (
        <p>
          <strong>
            {`${plural(missing, 'cross-team synchronous call')} ${missing === 1 ? 'is' : 'are'} not here.`}
          </strong>{' '}
          {missing === 1 ? 'It has' : 'They have'} no breaker.{' '}
          <Link href={links.tab('coverage')} standalone>
            Coverage
          </Link>{' '}
          lists them by owner.
        </p>
      )}
      <p className={styles.quiet}>
        {plural(shown, 'cell')} shown, {hidden === 0 ? 'none' : hidden} hidden
        by filters.
      </p>
    </aside>
  );
};
