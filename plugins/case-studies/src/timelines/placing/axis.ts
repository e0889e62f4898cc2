/** From where to where a picture draws, and where a moment is. */
export type Axis = {
  left: number;
  right: number;
  x: (at: number) => number;
};
