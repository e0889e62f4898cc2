import type {
  EntityResponse,
  EntityScorecard,
} from '@banyan/backstage-plugin-banyan-common';
import { AnswerLine, StaleBanner } from '@banyan/backstage-plugin-banyan-react';
import { momentText } from '../page';
import { checkName, type CheckRow, type Known } from './checkRows';
import { entitySentence, verdictCounts } from './entitySentence';

const RULES = [
  [
    'Level',
    'Reached when every check of it that counts passes, and every one of the levels below.',
  ],
  [
    'Warn',
    'Passes, but for the highest level of a ladder: there it holds back like a fail.',
  ],
  [
    'No data',
    'Never passes. The row says what to connect, or which annotation to set.',
  ],
  [
    'Exempt, not applicable',
    'Leave the count: neither for nor against a level.',
  ],
  [
    'Points',
    'The weights of the checks that pass, of the weights of those that count.',
  ],
] as const;

const shownTitle = ({ scorecard }: EntityScorecard) =>
  scorecard ? scorecard.title : 'all scorecards together';

/** Where it stands and what is missing in one sentence, with what that rests on. */
export const Answer = ({
  answer: { evaluated, rolledUp },
  shown,
  rows,
  known,
  retry,
}: {
  answer: EntityResponse;
  shown: EntityScorecard;
  rows: readonly CheckRow[];
  known: Known;
  retry: () => void;
}) => {
  const facts = [
    shownTitle(shown),
    ...(evaluated ? [`evaluated ${momentText(evaluated.at)} UTC`] : []),
    ...verdictCounts(rows.map(({ result }) => result.verdict)),
    ...(rolledUp ? ['the worst of each check among what belongs to it'] : []),
  ];
  const nameOf = (key: string) => {
    const { id, title } = checkName(key, known);
    return title || id;
  };
  return (
    <>
      {evaluated?.stale && (
        <StaleBanner
          reason={`Nothing has run since ${momentText(evaluated.at)} UTC: two of the intervals have passed.`}
          retry={retry}
        />
      )}
      <AnswerLine facts={facts} rules={RULES}>
        {entitySentence(shown, nameOf)}
      </AnswerLine>
    </>
  );
};
