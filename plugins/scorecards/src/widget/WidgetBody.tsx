import { type Answer } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { CardBody } from '../cards/CardBody';
import { useScorecardLinks } from '../cards/useScorecardLinks';
import type { OfMyGroups } from './useOfMyGroups';
import styles from './Widget.module.css';

/** A widget of what the groups of the person gave; who is in none reads why it is empty. */
export function WidgetBody<T>({
  answer,
  what,
  children,
}: {
  answer: Answer<OfMyGroups<T>>;
  what: string;
  children: (given: readonly T[]) => ReactNode;
}) {
  const links = useScorecardLinks();
  return (
    <CardBody answer={answer} what={what}>
      {({ groups, given }) => (
        <>
          {groups.length === 0 ? (
            <p className={styles.text}>
              You are in no group. A User names its groups under spec.memberOf.
            </p>
          ) : (
            children(given)
          )}
          {links && (
            <p className={styles.text}>
              <Link href={links.tab('overview')} standalone>
                See all scorecards
              </Link>
            </p>
          )}
        </>
      )}
    </CardBody>
  );
}
