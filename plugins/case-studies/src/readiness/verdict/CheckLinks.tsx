import { Link } from '@backstage/ui';
import { useCheckLink } from '../../data';
import styles from './Verdict.module.css';

/** The checks that a step stands for: "READY-03/04" is two. */
function idsOf(check: string): string[] {
  const [first, ...more] = check.split('/');
  const track = first.slice(0, first.lastIndexOf('-') + 1);
  return [first, ...more.map(number => `${track}${number}`)];
}

/** The checks that ask the same of the catalog, as links where the portal has a page for them. */
export const CheckLinks = ({
  check,
  scope,
}: {
  check: string;
  scope: string | undefined;
}) => {
  const link = useCheckLink(scope);
  return (
    <span className={styles.checks}>
      {idsOf(check).map(id =>
        link ? (
          <Link key={id} href={link(id)} standalone>
            {id}
          </Link>
        ) : (
          <span key={id}>{id}</span>
        ),
      )}
    </span>
  );
};
