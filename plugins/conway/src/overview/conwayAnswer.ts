import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { plural } from './measures/words';

/** The answer of the page: how many calls agree, and the worst exception. */
export type ConwayAnswer = {
  agree: string;
  /** What is worst, if anything is; absent = nothing is at odds. */
  worst?: { status: 'fail' | 'warn'; text: string };
  facts: string[];
};

function worstOf({
  measures: { coreSize },
  deviations,
  disagreements,
}: AlignmentResponse): ConwayAnswer['worst'] {
  const open = deviations.filter(({ accepted }) => !accepted);
  const upward = open.filter(
    ({ kind, counts }) => kind === 'upward-call' && counts.includes('coreSize'),
  );
  if (upward.length > 0) {
    return {
      status: 'fail',
      text: `${plural(upward.length, 'upward call')} ${upward.length === 1 ? 'ties' : 'tie'} ${coreSize.n} components of ${plural(coreSize.teams, 'team')} into a cycle`,
    };
  }
  if (coreSize.teams > 1) {
    return {
      status: 'fail',
      text: `${coreSize.n} components of ${plural(coreSize.teams, 'team')} form a cycle`,
    };
  }
  const fails = open.filter(({ verdict }) => verdict === 'fail').length;
  if (fails > 0) {
    return {
      status: 'fail',
      text: `${plural(fails, 'rule is', 'rules are')} broken`,
    };
  }
  const warns = [...open, ...disagreements].filter(
    ({ accepted }) => !accepted,
  ).length;
  return warns > 0
    ? {
        status: 'warn',
        text: `${plural(warns, 'place goes', 'places go')} against the grain`,
      }
    : undefined;
}

/** What the page says first. */
export function conwayAnswer(alignment: AlignmentResponse): ConwayAnswer {
  const { measures, components, teams, domains } = alignment;
  const { value, n, m } = measures.mirror;
  const because = alignment.unknown.find(
    ({ measure }) => measure === 'mirror',
  )?.because;
  const units = new Set(teams.flatMap(({ unit }) => unit ?? []));
  return {
    agree:
      value === null
        ? `Whether structure and organisation mirror each other is unknown: ${because}`
        : `${n} of ${m} calls agree with the organisation`,
    worst: worstOf(alignment),
    facts: [
      plural(components.length, 'component'),
      `${plural(teams.length, 'owning team')} in ${plural(units.size, 'unit')}`,
      plural(domains.length, 'domain'),
      alignment.history ? 'with history' : 'live only',
    ],
  };
}
