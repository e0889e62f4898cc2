import { Link } from '@backstage/ui';
import styles from './Verdict.module.css';

/** The checks that a step stands for: "READY-03/04" is two. */
function idsOf(check: string): string[] {
  const [first, ...more] = check.split('/');
  const track = first.slice(0, first.lastIndexOf('-') + 1);
  return [first, ...more.map(number => `${track}${number}`)];
}

/** Links to the checks that ask the same of the catalog. */
export const CheckLinks = ({
  check,
  scope,
}: {
  check: string;
  scope: string | undefined;
}) => {
  const query = scope ? `?${new URLSearchParams({ scope })}` : '';
  return (
    <span className={styles.checks}>
      {idsOf(check).map(id => (
        <Link key={id} href={`/scorecards/checks/${id}${query}`} standalone>
          {id}
        </Link>
      ))}
    </span>
  );
};
