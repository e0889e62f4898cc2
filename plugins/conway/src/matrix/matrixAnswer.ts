import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';

const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;

/** Where most disagreements land, if several land on one. */
function worstCallee({ disagreements, components }: AlignmentResponse) {
  const counts = new Map<string, number>();
  for (const { to } of disagreements) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [worst] = [...counts].sort(
    ([a, n], [b, m]) => m - n || a.localeCompare(b),
  );
  if (!worst || worst[1] < 2) return undefined;
  const [ref, count] = worst;
  const title =
    components.find(each => each.ref === ref)?.title ?? entityTitle(ref);
  return `${count} of them land on ${title}`;
}

/** What the matrix says in a sentence, in two parts, and what that rests on. */
export function matrixAnswer(alignment: AlignmentResponse) {
  const { measures, disagreements, components, teams, unknown } = alignment;
  const { value, n, m, unknown: undecided } = measures.mirror;
  const because = unknown.find(({ measure }) => measure === 'mirror')?.because;
  const owners = teams.filter(each => each.components > 0).length;
  const worst = worstCallee(alignment);
  return {
    agree:
      value === null
        ? `Whether the calls sit where the organisation says is unknown${because ? `: ${because}` : ''}`
        : `${n} of ${counted(m, 'call')} sit where the organisation says`,
    disagree:
      disagreements.length > 0
        ? `${counted(disagreements.length, 'disagrees', 'disagree')}${worst ? `, ${worst}` : ''}`
        : undefined,
    facts: [
      `${counted(components.length, 'component')} of ${counted(owners, 'team')}`,
      'Rows call columns',
      ...(undecided > 0
        ? [`${counted(undecided, 'call')} with an unknown unit or domain`]
        : []),
    ],
  };
}
