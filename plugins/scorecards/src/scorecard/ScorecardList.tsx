import type {
  ScorecardItem,
  ScorecardsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  AnswerLine,
  EmptyState,
  EntityLink,
  listed,
  plural,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useScorecards } from '../data';
import { DryRunButton } from '../dryRun/DryRunButton';
import { momentText, usePageLinks } from '../page';
import { DistributionBar } from './DistributionBar';
import { SCORECARD_RULES } from './scorecardRules';
import styles from './Scorecard.module.css';

const YAML = `apiVersion: banyan/v1alpha1
kind: Scorecard
metadata:
  name: ownership
spec:
  owner: group:default/platform
  filter: { kind: Component }
  levels: [bronze, silver, gold]
  checks:
    - { id: OWN-01, level: bronze }
    - { id: OWN-06, level: silver }
`;

const sentenceOf = (items: readonly ScorecardItem[]) => {
  const drafts = items.filter(({ draft }) => draft).length;
  const broken = items.filter(({ problems }) => problems.length > 0).length;
  return listed([
    plural(items.length - drafts, 'scorecard'),
    ...(drafts > 0
      ? [`${plural(drafts, 'draft')} that nobody is judged by`]
      : []),
    ...(broken > 0 ? [`${broken} with a problem`] : []),
  ]);
};

const Row = ({ item }: { item: ScorecardItem }) => {
  const links = usePageLinks();
  const { ref, title, description, owner, draft, checks, rated } = item;
  return (
    <li className={styles.row}>
      <div>
        <h3>
          <Link href={links.scorecard(ref)} standalone>
            {title}
          </Link>{' '}
          {draft && <span className={styles.chip}>draft</span>}
        </h3>
        {description && <p className={styles.quiet}>{description}</p>}
        <p className={styles.quiet}>
          {plural(checks.length, 'check')} ·{' '}
          {owner ? <EntityLink entityRef={owner} /> : 'nobody owns it'}
        </p>
        {item.problems.length > 0 && (
          <StatusText status="fail">
            {plural(item.problems.length, 'problem')}
          </StatusText>
        )}
      </div>
      <div>
        <DistributionBar item={item} />
        <p className={styles.quiet}>
          {rated > 0
            ? `${plural(rated, 'entity', 'entities')} rated`
            : 'nobody rated in this scope'}
        </p>
      </div>
    </li>
  );
};

const Content = ({ answer }: { answer: ScorecardsResponse }) => {
  const { items, evaluated } = answer;
  if (items.length === 0) {
    return (
      <EmptyState title="The catalog has no scorecard" yaml={YAML}>
        A scorecard is an entity of the catalog: which checks count for which
        level, of which entities. Commit it where your catalog files are.
      </EmptyState>
    );
  }
  return (
    <>
      <AnswerLine
        facts={[
          evaluated
            ? `judged ${momentText(evaluated.at)} UTC`
            : 'nothing has run yet: run it with the button at the top',
        ]}
        rules={SCORECARD_RULES}
      >
        {sentenceOf(items)}
      </AnswerLine>
      <ul className={styles.list} aria-label="Scorecards">
        {items.map(item => (
          <Row key={item.ref} item={item} />
        ))}
      </ul>
    </>
  );
};

/** The scorecards of the catalog with how many are at which level. */
export const ScorecardList = ({ scope }: { scope: string | undefined }) => (
  <>
    <div className={styles.tools}>
      <DryRunButton scope={scope} />
    </div>
    <Answered answer={useScorecards(scope)} what="the scorecards">
      {value => <Content answer={value} />}
    </Answered>
  </>
);
