import { SectionCard, plural } from '@banyan/backstage-plugin-banyan-react';
import type { CheckDefinition } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { stringify } from 'yaml';
import { levelTitle, Patch } from '../ladder';
import { usePageLinks } from '../page';
import styles from './Checks.module.css';

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

const Needs = ({ needs }: Pick<CheckDefinition, 'needs'>) =>
  needs.length === 0 ? (
    <p className={styles.quiet}>Nothing but the catalog.</p>
  ) : (
    <ul className={styles.needs}>
      {needs.map(({ facts, connect }) => (
        <li key={facts}>
          <b>{facts}</b> <span>{connect}</span>
        </li>
      ))}
    </ul>
  );

const Places = ({ scorecards }: Pick<CheckDefinition, 'scorecards'>) => {
  const links = usePageLinks();
  if (scorecards.length === 0) {
    return (
      <p className={styles.quiet}>
        In no scorecard: nobody is judged by it. Name its id in a Scorecard file
        to count it.
      </p>
    );
  }
  return (
    <ul className={styles.needs}>
      {scorecards.map(({ scorecard, title, level, weight }) => (
        <li key={scorecard}>
          <Link href={links.scorecard(scorecard)} standalone>
            {title}
          </Link>{' '}
          <span>
            for {levelTitle(level)}, {plural(weight, 'point')}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What is known of a check: why, whence, what it needs, where it counts. */
export const CheckFacts = ({ check }: { check: CheckDefinition }) => {
  const { why, source, remediation, level, rule } = check;
  return (
    <div className={styles.side}>
      <SectionCard title="What it asks for">
        <dl className={styles.facts}>
          {why && <Fact term="Why">{why}</Fact>}
          {source && <Fact term="Source">{source}</Fact>}
          {remediation && <Fact term="How to mend it">{remediation}</Fact>}
          {level && <Fact term="Meant for">{levelTitle(level)}</Fact>}
          <Fact term="Judged by">
            {rule ? 'a rule in YAML' : 'a function of Banyan'}
          </Fact>
        </dl>
        {rule !== null && rule !== undefined && (
          <Patch text={stringify({ rule })} label={`Rule of ${check.id}`} />
        )}
      </SectionCard>
      <SectionCard title="What it needs">
        <Needs needs={check.needs} />
      </SectionCard>
      <SectionCard title="Where it counts">
        <Places scorecards={check.scorecards} />
      </SectionCard>
    </div>
  );
};
