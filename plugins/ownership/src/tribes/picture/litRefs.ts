import type { Practice, TribesModel } from '../model/model';

const practicesOf = ({
  chapters,
  guilds,
}: TribesModel): readonly Practice[] => [...chapters, ...guilds];

/**
 * What is lit by what is looked at (a squad, tribe, chapter or guild): itself and what takes
 * part in it. Undefined = nothing that is here is looked at, so everything is.
 */
export function litRefs(
  model: TribesModel,
  looked: string | undefined,
): ReadonlySet<string> | undefined {
  const practice = practicesOf(model).find(({ ref }) => ref === looked);
  if (practice) return new Set([practice.ref, ...practice.membersOf.keys()]);
  const squads = model.squads.filter(
    ({ ref, unit }) => ref === looked || unit === looked,
  );
  if (!looked || squads.length === 0) return undefined;
  const theirs = practicesOf(model).filter(
    ({ membersOf, unit }) =>
      unit === looked || squads.some(({ ref }) => membersOf.has(ref)),
  );
  return new Set([...squads, ...theirs].map(({ ref }) => ref));
}
