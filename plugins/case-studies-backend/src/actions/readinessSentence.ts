import type {
  ReadinessOutcome,
  ReadinessVerdict,
  TeamsFor,
} from '@banyan/core';

const VERDICTS: Record<ReadinessVerdict, string> = {
  'stay-monolith': 'Stay with one program',
  'modular-monolith': 'A modular monolith',
  'not-yet': 'Not yet',
  pilot: 'Pilot one service',
  expand: 'Expand, with a rule to stop',
};

type Told = {
  /** The organisation that it is about. */
  title: string | null;
  outcome: ReadinessOutcome;
  engineers: number | null;
  teams: TeamsFor | null;
};

function reasonOf({ decidedBy, steps }: ReadinessOutcome): string {
  const step = steps.find(({ check }) => check === decidedBy);
  return step
    ? `${step.check} decides (${step.title}: ${step.found}).`
    : 'Every question was passed.';
}

/** What an assistant can say at once. */
export function readinessSentence({
  title,
  outcome,
  engineers,
  teams,
}: Told): string {
  const { fix, verdict } = outcome;
  const verdictWords = `${title === null ? '' : `${title}: `}${VERDICTS[verdict]}. First: ${fix}.`;
  const teamWords =
    teams &&
    `${engineers} engineers make ${
      teams.fewest === teams.most
        ? teams.fewest
        : `${teams.fewest} to ${teams.most}`
    } teams.`;
  return [verdictWords, reasonOf(outcome), teamWords].filter(Boolean).join(' ');
}
