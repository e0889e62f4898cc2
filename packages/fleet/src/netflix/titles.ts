/** Made-up films and series. */
export const TITLES = [
  'The Quiet Harbour',
  'Seven Winters',
  'Paper Lanterns',
  'A Map of Rain',
  'The Cartographer',
  'Night Ferry',
  'Copper and Salt',
  'The Last Lighthouse',
  'Small Hours',
  'Orchard Street',
  'The Tin Orchestra',
  'Northbound',
  'Glass Gardens',
  'The Understudy',
  'Low Tide',
  'Borrowed Light',
  'The Clockmaker',
  'Wild Thyme',
  'Second Spring',
  'The Long Corridor',
];

/** Shipped with the build: needs nothing that could fail. */
export const STATIC_TITLES = TITLES.slice(0, 5);
