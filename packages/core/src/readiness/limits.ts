/** From so many engineers on services of many teams are worth a look. @public */
export const FEWEST_ENGINEERS = 10;

/** From so many engineers on it is judged anew. @public */
export const MANY_ENGINEERS = 50;

/** A baseline that is older says nothing of today. @public */
export const BASELINE_DAYS = 90;
