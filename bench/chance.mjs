const FIRST_STATE = 20_260_731;

/** Numbers from 0 to 1, the same ones each time (the minimal standard generator of Park and Miller). */
export function chance() {
  let state = FIRST_STATE;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    of: share => next() < share,
    below: count => Math.floor(next() * count),
    one: list => list[Math.floor(next() * list.length)],
    /** Mostly small numbers, now and then a large one. */
    skewed: mean => Math.round(-Math.log(1 - next()) * mean),
  };
}
