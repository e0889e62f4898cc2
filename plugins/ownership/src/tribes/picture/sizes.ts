/** Sizes of the picture in pixels. */
export const SIZE = {
  labels: 212,
  /** Width of a squad's column, and of a tribe that is folded up. */
  column: { least: 25, most: 56, mostAlone: 84 },
  folded: 104,
  /** The least width of a tribe, so that its name can be read. */
  tribe: 76,
  gap: 8,
  header: 84,
  names: 132,
  dot: { radius: 3.5, pitch: 8.6 },
  /** More people than this are not drawn one by one. */
  mostDots: 20,
  /** Room above and below the dots: the mark and the figure. */
  people: { above: 22, below: 24 },
  owns: 74,
  tierPitch: 16,
  chapter: 38,
  guild: 52,
  tick: 16,
  /** Between the chapters and the guilds. */
  between: 8,
  bottom: 10,
};

/** More squads than this, and tribes begin folded up. */
export const MANY_SQUADS = 48;

/** Below this width there is room for one tribe at a time. */
export const NARROW = 760;
