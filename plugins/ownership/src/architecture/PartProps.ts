import type { Lit } from './litBy';
import type { Architecture } from './model';
import type { Drawn, Places } from './places';

/** How the parts of the picture are looked at and walked through. */
export type Look = {
  /** What is lit; undefined = everything. */
  lit?: Lit;
  /** The one part that Tab reaches. */
  current?: string;
  /** The call that stays lit. */
  pinned?: string;
  onLook: (id: string | undefined) => void;
  onPin: (call: string | undefined) => void;
  /** Lists the calls of a component below it. */
  onOpen: (component: string | undefined) => void;
};

/** What each part of the picture gets. */
export type PartProps = {
  model: Architecture;
  place: Places;
  drawn: Drawn;
  look: Look;
};
