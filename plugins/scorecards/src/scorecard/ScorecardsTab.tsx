import type { RunTabProps } from '../page';
import { ScorecardList } from './ScorecardList';
import { ScorecardPage } from './ScorecardPage';

/** All scorecards; or one. */
export const ScorecardsTab = ({ scope, item, run }: RunTabProps) =>
  item ? (
    <ScorecardPage key={item} scorecardRef={item} scope={scope} run={run} />
  ) : (
    <ScorecardList scope={scope} />
  );
