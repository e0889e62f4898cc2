import type { DatedView } from '../view/Views';

/** The day of a snapshot in ISO form, against which the ends of interactions are held. */
export const dayOfSnapshot = ({ builtAt }: DatedView): string =>
  new Date(builtAt).toISOString().slice(0, 10);
