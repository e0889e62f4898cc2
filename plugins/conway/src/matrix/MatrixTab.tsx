import {
  AnswerLine,
  ErrorState,
  LoadingState,
  StatusText,
  topologyOf,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page';
import { matrixAnswer } from './matrixAnswer';
import { MatrixContent } from './MatrixContent';
import { MATRIX_RULES } from './matrixRules';

/** Who calls whom, by unit and team: which calls are outside of their block, and whose they are. */
export const MatrixTab = (props: TabProps) => {
  const { alignment } = props;
  const { scope, history } = alignment;
  const graph = useTopology('graph', { scope, history });
  const topology = useMemo(
    () => graph.value && topologyOf(graph.value),
    [graph.value],
  );
  const { agree, disagree, facts } = matrixAnswer(alignment);
  return (
    <>
      <AnswerLine facts={facts} rules={MATRIX_RULES}>
        {agree}
        {disagree && (
          <>
            ; <StatusText status="warn">{disagree}</StatusText>
          </>
        )}
      </AnswerLine>
      {topology && <MatrixContent {...props} topology={topology} />}
      {!topology && graph.error && (
        <ErrorState
          title="The calls of this scope could not be read"
          error={graph.error}
          hint="The Disagreements tab has what is at odds."
          retry={graph.retry}
        />
      )}
      {!topology && !graph.error && (
        <LoadingState label="Loading the calls" heights={[520]} />
      )}
    </>
  );
};
