import {
  SectionCard,
  type Status,
  StatusMark,
} from '@banyan/backstage-plugin-banyan-react';
import type { ReadinessStep } from '@banyan/core';
import type { CaseFile } from '../../data';
import { CheckLinks } from './CheckLinks';
import { FactTable } from './FactTable';
import { RuleSource } from './RuleSource';
import styles from './Verdict.module.css';

const STATES: Readonly<
  Record<ReadinessStep['state'], { status: Status; word: string }>
> = {
  pass: { status: 'pass', word: 'pass' },
  decides: { status: 'fail', word: 'decides' },
  unknown: { status: 'unknown', word: 'not answered, decides' },
  'not-applicable': { status: 'n/a', word: 'not applicable' },
  'not-asked': { status: 'n/a', word: 'not asked' },
};

const Question = ({
  place,
  title,
  why,
}: {
  place: number;
  title: string;
  why: string;
}) => (
  <span className={styles.step}>
    <span>{place}</span>
    <span>
      {title}
      <small>{why}</small>
    </span>
  </span>
);

/** Every question in its order, what was found, and which one decided. */
export const StepsCard = ({
  steps,
  scope,
  rules,
}: {
  steps: readonly ReadinessStep[];
  scope: string | undefined;
  /** The case file that names the sources. */
  rules: CaseFile | undefined;
}) => (
  <SectionCard
    title="How the verdict was reached"
    note="asked in this order; the first that is not passed decides"
  >
    <FactTable
      label="How the verdict was reached"
      columns={['Question', 'Result', 'Found', 'Check', 'Source']}
      rows={steps.map(({ check, title, state, found, why, source }, place) => ({
        id: check,
        state,
        cells: [
          <Question key="title" place={place + 1} title={title} why={why} />,
          <span key="state" className={styles.state}>
            <StatusMark status={STATES[state].status} /> {STATES[state].word}
          </span>,
          found ?? '',
          <CheckLinks key="check" check={check} scope={scope} />,
          <RuleSource key="source" ids={source} rules={rules} />,
        ],
      }))}
    />
  </SectionCard>
);
