import {
  AnswerLine,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import { readinessOutcome } from '@banyan/core';
import { useCaseFiles } from '../data';
import type { TabProps } from '../page';
import { answersOf, useReadinessForm } from './answers';
import { answerFacts } from './answerFacts';
import { ChainCard } from './chain';
import { ReadinessFormCard } from './form';
import {
  type CatalogFacts,
  prefillOf,
  textsIn,
  useCatalogFacts,
} from './prefill';
import { PrefillNote } from './PrefillNote';
import { PrintedAnswers } from './PrintedAnswers';
import { READINESS_RULES } from './readinessRules';
import { useMinute } from './useMinute';
import {
  BandsCard,
  ChangesCard,
  isEmpty,
  StepsCard,
  VerdictCard,
  verdictSentence,
} from './verdict';
import styles from './Readiness.module.css';

const useRules = () =>
  useCaseFiles().value?.find(({ organization }) => organization === undefined);

const Calculator = ({
  scope,
  facts,
}: TabProps & { facts: CatalogFacts | undefined }) => {
  const now = useMinute();
  const rules = useRules();
  const prefill = facts ? prefillOf(facts) : {};
  const form = useReadinessForm(textsIn(prefill));
  const answers = answersOf(form.texts);
  const outcome = readinessOutcome(answers, now);
  const { lead, strong, rest } = verdictSentence(answers, outcome, now);
  const isOpen = isEmpty(answers);
  return (
    <div className={styles.tab}>
      <AnswerLine
        facts={answerFacts({ facts, answers, outcome, prefill, form })}
        rules={READINESS_RULES}
      >
        {lead}
        <span className={styles.todo}>{strong}</span>
        {rest}
      </AnswerLine>
      <p className={styles.spoken} role="status" aria-label="Verdict">
        {lead}
        {strong}
        {rest}
      </p>
      <PrefillNote scope={scope} facts={facts} />
      <div className={styles.columns}>
        <div className={styles.form}>
          <ReadinessFormCard form={form} prefill={prefill} />
        </div>
        <div>
          <VerdictCard
            verdict={isOpen ? null : outcome.verdict}
            texts={form.texts}
          />
          <PrintedAnswers texts={form.texts} />
          <StepsCard steps={outcome.steps} scope={scope} rules={rules} />
          {!isOpen && (
            <>
              <ChangesCard answers={answers} now={now} onTry={form.tryOut} />
              <BandsCard answers={answers} now={now} />
            </>
          )}
          <ChainCard scope={scope} rules={rules} />
        </div>
      </div>
    </div>
  );
};

/** Whether to adopt microservices, and how far: what is asked at the left, the answer at the right. */
export const ReadinessTab = ({ scope }: TabProps) => {
  const { value, loading } = useCatalogFacts(scope);
  return loading && value === undefined ? (
    <LoadingState label="Reading what the catalog knows" />
  ) : (
    <Calculator scope={scope} facts={value} />
  );
};
