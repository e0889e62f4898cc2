import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { hasText } from '../filters/nodeFilter';
import type { Practice, Tribe, TribesModel } from './model/model';
import type { Subject } from './picture/cells';
import { MANY_SQUADS } from './picture/sizes';

const SEPARATOR = ',';
const OFF = 'off';

/** Which rows are shown. */
export const ROWS = [
  { id: 'chapters', label: 'Chapters' },
  { id: 'guilds', label: 'Guilds' },
] as const;

/** One of the sorts of rows. */
export type RowsId = (typeof ROWS)[number]['id'];

/** Are these rows shown? */
export const hasRows = (url: UrlState, rows: RowsId) => url.get(rows) !== OFF;

/** Shows or hides rows. */
export const setRows = (url: UrlState, rows: RowsId, on: boolean) =>
  url.set({ [rows]: on ? undefined : OFF });

/** What a text finds: a name that starts with it before one that has it. */
export function findSubject(
  { chapters, guilds, squads, tribes }: TribesModel,
  text: string,
): string | undefined {
  const sought = text.trim().toLocaleLowerCase();
  if (sought === '') return undefined;
  const hits = [...squads, ...chapters, ...guilds, ...tribes].filter(one =>
    hasText(one, text),
  );
  const best = hits.find(({ title }) =>
    title.toLocaleLowerCase().startsWith(sought),
  );
  return (best ?? hits[0])?.ref;
}

/** What the address pins: a chapter or guild, or else a squad or tribe. */
export const pinnedRef = (url: UrlState): string | undefined =>
  url.get('practice') ?? url.get('team');

/** Pins what was picked, or lets go of it when it was pinned already. */
export function pin(url: UrlState, subject: Subject | undefined): void {
  const isOff = subject === undefined || subject.ref === pinnedRef(url);
  const isPractice = subject?.kind === 'practice';
  url.set({
    practice: !isOff && isPractice ? subject.ref : undefined,
    team: isOff || isPractice ? undefined : subject.ref,
  });
}

const unfolded = (url: UrlState) =>
  (url.get('unfolded') ?? '').split(SEPARATOR).filter(Boolean);

/** Is there too much for all squads at once, so that tribes fold up? */
export const canFold = ({ squads }: TribesModel) => squads.length > MANY_SQUADS;

/** Which tribes are folded up: in a large scope all but those that were unfolded. */
export function foldedIn(
  model: TribesModel,
  url: UrlState,
): (tribe: Tribe) => boolean {
  const open = new Set(unfolded(url));
  return ({ ref }) => canFold(model) && !open.has(ref);
}

/** Unfolds a tribe, or folds it up. */
export function toggleFold(url: UrlState, tribe: string): void {
  const open = new Set(unfolded(url));
  if (!open.delete(tribe)) open.add(tribe);
  url.set({ unfolded: [...open].join(SEPARATOR) });
}

/** The one tribe that a narrow page shows: the chosen one, that of what is pinned, or the first. */
export function chosenTribe(
  { tribes }: TribesModel,
  url: UrlState,
): Tribe | undefined {
  const team = url.get('team');
  return (
    tribes.find(({ ref }) => ref === url.get('tribe')) ??
    tribes.find(
      ({ ref, squads }) =>
        ref === team || squads.some(squad => squad.ref === team),
    ) ??
    tribes[0]
  );
}

/** The chapters and guilds that are shown. */
export const shownPractices = (
  { chapters, guilds }: TribesModel,
  url: UrlState,
): Record<RowsId, readonly Practice[]> => ({
  chapters: hasRows(url, 'chapters') ? chapters : [],
  guilds: hasRows(url, 'guilds') ? guilds : [],
});
