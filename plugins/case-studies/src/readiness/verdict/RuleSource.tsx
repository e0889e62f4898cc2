import type { CaseFile } from '../../data';
import { namedSources, SourceNote } from '../../sources';

/** Where a rule comes from: what the source is where a case file says so, else its id. */
export const RuleSource = ({
  ids,
  rules,
}: {
  ids: string;
  rules: CaseFile | undefined;
}) => {
  const areNamed =
    rules && namedSources(ids, rules).every(({ source }) => source);
  return areNamed ? <SourceNote ids={ids} file={rules} /> : <span>{ids}</span>;
};
