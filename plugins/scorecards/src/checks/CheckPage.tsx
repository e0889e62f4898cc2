import type { CheckDefinition } from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  EmptyState,
  entityTitle,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useChecks } from '../data';
import { Crumbs, trackTitle, usePageLinks } from '../page';
import { CheckFacts } from './CheckFacts';
import { CheckResults } from './CheckResults';
import styles from './Checks.module.css';

const Content = ({
  check,
  scope,
}: {
  check: CheckDefinition;
  scope: string | undefined;
}) => {
  const links = usePageLinks();
  return (
    <>
      <header className={styles.head}>
        <div>
          <h2>
            {check.id} {check.title}
          </h2>
          <p className={styles.quiet}>
            {trackTitle(check.track)} · looks at {check.appliesTo}
            {scope ? ` · in ${entityTitle(scope)}` : ''}
          </p>
        </div>
        <Link
          href={links.tab('campaigns', { checks: check.key, new: 'true' })}
          standalone
        >
          Start a campaign ...
        </Link>
      </header>
      <div className={styles.columns}>
        <CheckResults checkKey={check.key} scope={scope} />
        <CheckFacts check={check} />
      </div>
    </>
  );
};

/** One check: what it asks for and why, who fails it, where it counts. */
export const CheckPage = ({
  checkKey,
  scope,
}: {
  checkKey: string;
  scope: string | undefined;
}) => (
  <>
    <Crumbs tab="checks" name={checkKey} />
    <Answered answer={useChecks()} what="the check">
      {({ items }) => {
        const check = items.find(({ key }) => key === checkKey);
        return check ? (
          <Content check={check} scope={scope} />
        ) : (
          <EmptyState title={`There is no check ${checkKey}`}>
            It may have left its scorecard, or the scorecard is not yours to
            see. The Checks tab lists those that there are.
          </EmptyState>
        );
      }}
    </Answered>
  </>
);
