import type { Squad } from '../model/model';
import type { Places } from './places';

/** What each part of the picture gets. */
export type PartProps = {
  places: Places;
  /** What is lit, by reference; undefined = everything. */
  lit?: ReadonlySet<string>;
  /** The colour of a tribe in the mode of the page. */
  colourOf: (tribe: string) => string;
};

const DIMMED = 0.38;

/** How strong something is drawn: what is not lit steps back. */
export const strength = (lit: PartProps['lit'], ...refs: readonly string[]) =>
  lit && !refs.some(ref => lit.has(ref)) ? DIMMED : 1;

/** The same for a column of one or more squads. */
export const strengthOf = (lit: PartProps['lit'], squads: readonly Squad[]) =>
  strength(lit, ...squads.map(({ ref }) => ref));
