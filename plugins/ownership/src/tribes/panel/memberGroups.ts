import type { Person, Practice, TribesModel } from '../model/model';

/** Members who sit in one squad; without a reference those who sit in none that is here. */
export type MemberGroup = {
  ref?: string;
  title: string;
  people: readonly Person[];
};

/** The members of a chapter or guild by squad, in the order of the columns. */
export function memberGroups(
  { squads, people }: TribesModel,
  { ref: practice }: Practice,
): MemberGroup[] {
  const members = people.filter(({ overlays }) => overlays.includes(practice));
  const groups: MemberGroup[] = squads.map(({ ref, title }) => ({
    ref,
    title,
    people: members.filter(({ squad }) => squad === ref),
  }));
  const elsewhere = members.filter(({ squad }) => squad === undefined);
  return [...groups, { title: 'in no squad here', people: elsewhere }].filter(
    group => group.people.length > 0,
  );
}
