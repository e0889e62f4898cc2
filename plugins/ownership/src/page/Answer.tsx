import { AnswerLine, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { RULES } from './rules';
import type { OwnershipAnswer } from './ownershipAnswer';

/** The answer in one sentence, then how much of it is shown and what it rests on. */
export const Answer = ({
  answer,
  shown,
}: {
  answer: OwnershipAnswer;
  shown?: string;
}) => {
  const { owned, fails, warns, exempt, offenders, facts, illustrative } =
    answer;
  return (
    <AnswerLine
      facts={shown ? [shown, ...facts] : facts}
      illustrative={illustrative ? 'headcounts illustrative' : undefined}
      rules={RULES}
    >
      {owned};{' '}
      {fails + warns === 0 && (
        <StatusText status="pass">no findings</StatusText>
      )}
      {fails > 0 && (
        <StatusText status="fail">
          {fails} {fails === 1 ? 'finding fails' : 'findings fail'}
          {offenders.length > 0 && ` (${offenders.join(', ')})`}
        </StatusText>
      )}
      {fails > 0 && warns > 0 && ', '}
      {warns > 0 && <StatusText status="warn">{warns} warn</StatusText>}
      {exempt > 0 && (
        <>
          , <StatusText status="exempt">{exempt} accepted</StatusText>
        </>
      )}
      {fails + warns + exempt > 0 && '.'}
    </AnswerLine>
  );
};
