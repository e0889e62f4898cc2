import type { RunTabProps } from '../page';
import { RunList } from './RunList';
import { RunPage } from './RunPage';

/** What ran, runs and waits; or one run. */
export const RunsTab = ({ scope, item, run }: RunTabProps) =>
  item ? (
    <RunPage key={item} id={item} onChange={run.runs.retry} />
  ) : (
    <RunList scope={scope} run={run} />
  );
