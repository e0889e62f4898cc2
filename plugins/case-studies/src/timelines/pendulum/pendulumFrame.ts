/** The height of the picture of counts, and where its scale begins and ends. */
export const PENDULUM = { height: 320, top: 20, bottom: 292 } as const;
