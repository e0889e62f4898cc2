import type {
  EntityResponse,
  EntityScorecard,
} from '@banyan/backstage-plugin-banyan-common';
import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { AskDialog } from '../exemptions';
import { Ladder } from '../ladder';
import { Answer } from './Answer';
import { CheckList } from './CheckList';
import { checkRows, type Known } from './checkRows';
import { NextSteps } from './NextSteps';
import { NothingApplies, NothingRan } from './Nothing';
import { SideColumn } from './SideColumn';
import { Tools } from './Tools';
import { useChanges } from './useChanges';
import { useRunAgain } from './useRunAgain';
import styles from './Entity.module.css';

/** The one that the address names; all together where it names none. */
const shownOf = (
  { overall, scorecards }: EntityResponse,
  ref: string | undefined,
): EntityScorecard =>
  scorecards.find(each => each.scorecard?.ref === ref) ?? overall;

type StandingProps = {
  answer: EntityResponse;
  shown: EntityScorecard;
  known: Known;
  changed: ReadonlySet<string>;
  /** Undefined = the caller may not. */
  onAsk: ((check: string) => void) | undefined;
  retry: () => void;
};

const Standing = ({
  answer,
  shown,
  known,
  changed,
  onAsk,
  retry,
}: StandingProps) => {
  const rows = checkRows(answer.results, shown, known);
  return (
    <>
      <Answer
        answer={answer}
        shown={shown}
        rows={rows}
        known={known}
        retry={retry}
      />
      <Ladder scorecard={shown} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <NextSteps
            shown={shown}
            rows={rows}
            entityRef={answer.entity.ref}
            onAsk={onAsk}
          />
          <CheckList
            answer={answer}
            shown={shown}
            rows={rows}
            total={known.size}
            changed={changed}
          />
        </div>
        <SideColumn
          answer={answer}
          shown={shown}
          rows={rows}
          known={known}
          retry={retry}
        />
      </div>
    </>
  );
};

const Body = (props: StandingProps) => {
  const { evaluated, scorecards, results } = props.answer;
  if (evaluated === null) return <NothingRan />;
  if (scorecards.length === 0 && results.length === 0) {
    return <NothingApplies answer={props.answer} />;
  }
  return <Standing {...props} />;
};

/** All that is said of one entity, with what can be done about it. */
export const EntityPage = ({
  answer,
  known,
  retry,
}: {
  answer: EntityResponse;
  known: Known;
  retry: () => void;
}) => {
  const url = useUrlState();
  const [asked, setAsked] = useState<string>();
  const { changed, said } = useChanges(answer);
  const run = useRunAgain(answer.entity.ref, retry);
  const shown = shownOf(answer, url.get('scorecard'));
  // What belongs to it is exempted where it stands itself.
  const own = answer.results.filter(
    ({ entityRef }) => entityRef === answer.entity.ref,
  );
  const mayAsk = answer.may.includes('exempt') && own.length > 0;
  const onAsk = mayAsk ? setAsked : undefined;
  return (
    <div className={styles.page}>
      <Tools
        answer={answer}
        shown={shown}
        run={run}
        onScorecard={scorecard => url.set({ scorecard })}
        onAsk={onAsk && (() => onAsk(''))}
      />
      <p className={styles.said} role="status" aria-live="polite">
        {said}
      </p>
      <Body {...{ answer, shown, known, changed, onAsk, retry }} />
      {asked !== undefined && (
        <AskDialog
          entityRef={answer.entity.ref}
          entityTitle={answer.entity.title}
          checks={checkRows(own, answer.overall, known)}
          check={asked}
          onAsked={retry}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
};
