import type { Architecture } from './architecture';
import type { Places } from './places';

/** What each part of the picture gets. */
export type PartProps = {
  model: Architecture;
  place: Places;
  /** What is lit; undefined = everything. */
  lit?: ReadonlySet<string>;
  onLook: (ref: string | undefined) => void;
};
