import type { FixNextResponse } from '@banyan/backstage-plugin-banyan-common';
import { Steps } from '../cards/Steps';
import { useScorecardsClient } from '../data';
import { useOfMyGroups } from './useOfMyGroups';
import { WidgetBody } from './WidgetBody';
import styles from './Widget.module.css';

const MOST = 5;

type Step = FixNextResponse['items'][number];

const keyOf = ({ result: { entityRef, check } }: Step) =>
  `${entityRef} ${check}`;

/** What lifts most first; each step once, whichever group it came from. */
const stepsOf = (answers: readonly FixNextResponse[]) =>
  [
    ...new Map(
      answers.flatMap(({ items }) => items).map(step => [keyOf(step), step]),
    ).values(),
  ].sort((one, other) => other.rise - one.rise);

const List = ({ answers }: { answers: readonly FixNextResponse[] }) => {
  const steps = stepsOf(answers).slice(0, MOST);
  return steps.length === 0 ? (
    <p className={styles.text}>
      Nothing holds back what your groups own, or nothing has run yet.
    </p>
  ) : (
    <Steps items={steps} label="Fix next" hasEntity />
  );
};

/** The steps that lift most of what the groups of the person own. @public */
export const FixNextWidget = () => {
  const client = useScorecardsClient();
  const answer = useOfMyGroups('fix next', scope =>
    client.fixNext({ scope, limit: MOST }),
  );
  return (
    <WidgetBody answer={answer} what="the next steps of your teams">
      {answers => <List answers={answers} />}
    </WidgetBody>
  );
};
