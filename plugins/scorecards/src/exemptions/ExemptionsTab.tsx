import { Answered, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { useScorecardsClient } from '../data';
import { type TabProps } from '../page';
import { ExemptionsContent } from './ExemptionsContent';

const EVERY_MS = 30_000;

/** What is exempt, what is asked for, and what was. */
export const ExemptionsTab = ({ scope }: TabProps) => {
  const client = useScorecardsClient();
  const answer = useAnswer({
    key: JSON.stringify({ scope }),
    ask: () => client.exemptions({ scope }),
    everyMs: EVERY_MS,
  });
  return (
    <Answered answer={answer} what="the exemptions">
      {({ items }) => <ExemptionsContent items={items} retry={answer.retry} />}
    </Answered>
  );
};
