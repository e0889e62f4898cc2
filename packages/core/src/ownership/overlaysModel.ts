/** What can be said of a chapter or guild. @public */
export type OverlayVerdict = 'pass' | 'warn' | 'fail' | 'unknown';

/** A chapter or guild, and which squads take part in it. @public */
export type Overlay = {
  ref: string;
  title: string;
  type: 'chapter' | 'guild';
  /** The unit that a chapter lies in; undefined = it lies across. */
  unit?: string;
  /** People in it as stated, else as many as are known to be; undefined = not known. */
  people?: number;
  illustrative: boolean;
  /** People who say that they are in it; undefined = nobody does, so who is in it is not known. */
  members?: number;
  /** The squads of the scope that take part, with how many of the members sit in each. */
  squads: { ref: string; members: number }[];
  /** Members who sit in no squad of the scope. */
  elsewhere: number;
  /** The units of the squads of all members, in scope or not. */
  units: string[];
  /** Active members as a share of all, 0 to 1. */
  activeShare?: number;
  /** Does it cross what it is there to cross: a chapter squads of one unit, a guild units? */
  reach: OverlayVerdict;
  /** Are the members of a guild active? Not asked of a chapter. */
  activity?: OverlayVerdict;
};

/** Somebody in a squad, chapter or guild of the scope. @public */
export type OverlayPerson = {
  ref: string;
  title: string;
  /** The one squad of the scope that the person counts in. */
  squad?: string;
  /** The chapters and guilds of the scope that the person is in. */
  overlays: string[];
};

/** The squads of a scope, and the chapters and guilds that lie across them. @public */
export type Overlays = {
  squads: { ref: string; unit?: string }[];
  overlays: Overlay[];
  people: OverlayPerson[];
};
