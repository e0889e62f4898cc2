import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  colourOfUnits,
  StaleBanner,
  StatusText,
  unitsOfOrganisations,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { clockText } from '../state';
import { callKey, teamsOf, workList } from './coverageModel';
import { COVERAGE_RULES } from './coverageRules';
import { coverageAnswer } from './coverageSentence';
import { unitsOfGroups } from './ownerUnit';
import { ShareCard } from './ShareCard';
import { SuggestedCall } from './SuggestedCall';
import { TeamCard } from './TeamCard';
import { WeakBreakers } from './WeakBreakers';
import { WhyItMatters } from './WhyItMatters';
import { WorkCard } from './WorkCard';
import styles from './Coverage.module.css';

/** The colour of the unit that an owner is in, by the owner. */
function useOwnerColours() {
  const options = useScopeOptions();
  return useMemo(() => {
    const units = unitsOfGroups(options ?? []);
    const colours = colourOfUnits(unitsOfOrganisations(options ?? []));
    return (owner: string | undefined) => colours(owner && units.get(owner));
  }, [options]);
}

const coverWanted = (show: string | undefined) =>
  show === 'critical' || show === 'other' ? show : undefined;

/** What has a breaker, what lacks it, and what to paste. */
export const CoverageContent = ({
  coverage,
  problem,
  retry,
}: {
  coverage: CoverageResponse;
  /** Why there is no newer answer, if there is none. */
  problem?: Error;
  retry: () => void;
}) => {
  const url = useUrlState();
  const colourOf = useOwnerColours();
  const { calls, weak, availability, version, builtAt } = coverage;
  const answer = coverageAnswer(coverage);
  const work = workList(calls, {
    cover: coverWanted(url.get('show')),
    owner: url.get('owner'),
  });
  const open = work.flatMap(team => team.calls);
  const selected =
    open.find(call => callKey(call) === url.get('call')) ?? open.at(0);
  return (
    <>
      {problem && (
        <StaleBanner
          reason={`A newer one could not be had: ${problem.message}. The page goes on asking.`}
          retry={retry}
        />
      )}
      <AnswerLine facts={answer.facts} rules={COVERAGE_RULES}>
        <StatusText status={answer.status}>{answer.text}</StatusText>
      </AnswerLine>
      <div className={styles.top}>
        <ShareCard coverage={coverage} />
        <TeamCard teams={teamsOf(calls)} colourOf={colourOf} url={url} />
      </div>
      <div className={styles.bottom}>
        <WorkCard
          coverage={coverage}
          teams={work}
          colourOf={colourOf}
          url={url}
          selected={selected && callKey(selected)}
        />
        <div className={styles.side}>
          {selected && <SuggestedCall call={selected} />}
          <WeakBreakers weak={weak} />
          {availability && <WhyItMatters availability={availability} />}
        </div>
      </div>
      <p className={styles.quiet}>
        Snapshot of the catalog graph of {clockText(Date.parse(builtAt))},
        version {version.slice(0, 7)}; breakers as declared in spec.calls and
        seen by a source.
      </p>
    </>
  );
};
