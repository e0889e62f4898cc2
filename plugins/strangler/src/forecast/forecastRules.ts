/** How the figures of burn-up and forecast come about. */
export const FORECAST_RULES = [
  [
    'Done by weight',
    'sum of weight × percent of each capability, of the weights of all capabilities; in the picture in points. A capability that is not in the plan yet counts as not moved.',
  ],
  [
    'Done by capability',
    'capabilities that the new side alone serves (100 %), of all capabilities.',
  ],
  [
    'Done by traffic',
    'requests that the new side served, of all requests that a gateway was seen to route. Unknown where nothing was seen; it is never 0 for want of a reading.',
  ],
  [
    'Done by data',
    'capabilities whose new side owns its data, of those of which it is known.',
  ],
  [
    'Scope',
    'a capability enters the plan at its first dated event. A line that rises means that the plan grew.',
  ],
  [
    'Steps',
    'each share holds from its event to the next one; nothing is drawn between two events.',
  ],
  ['Stall', 'no share changed for six whole months while it was not done.'],
  [
    'Forecast',
    'each run adds up months that are drawn at random, with replacement, from the throughput below, until the rest is moved; 10,000 runs from a fixed seed, so that the same history gives the same dates.',
  ],
  [
    'P50, P85, P95',
    'the month by which 50, 85 and 95 of 100 runs are over. Not at this rate: so many runs do not end within 50 years.',
  ],
  [
    'Bands',
    'hold 50, 70 and 90 of 100 runs; the lines P85 and P95 are the lower edges of the two wider ones.',
  ],
] as const;
