const AIM_TO_DRAW = [
  [300, 0.5],
  [1_000, 1],
  [10_000, 3],
];
const MB = 1024 * 1024;

const line = (what, ...values) =>
  console.log(
    `  ${what.padEnd(52)}${values.map(value => value.padStart(22)).join('')}`,
  );

const number = (value, digits) =>
  Number.isFinite(value) ? value.toFixed(digits) : '-';

const ratio = (own, peer) =>
  !(own > 0) || !Number.isFinite(peer)
    ? ''
    : `${(peer / own).toFixed(peer / own < 10 ? 1 : 0)} x`;

function printPages({ own, peer, services, limitMs }) {
  const row = (what, figure, { digits = 0, aim = '' } = {}) => {
    const [a, b] = [own && figure(own), peer && figure(peer)];
    line(what, number(a, digits), number(b, digits), ratio(a, b), aim);
  };
  const notDrawn = `not in ${limitMs / 1000} s`;
  const [, aim] = AIM_TO_DRAW.find(([size]) => services <= size) ?? [];
  const drawn = { digits: 2, aim: aim ? `aim ${aim}` : '' };
  line('', 'Banyan', 'catalog-graph', 'ratio', '');
  line('shown', own?.shown ?? notDrawn, peer?.shown ?? notDrawn);
  row('click to all drawn (s)', ({ click }) => click / 1000, drawn);
  row('page load to all drawn (s)', ({ load }) => load / 1000, { digits: 2 });
  row('longest task until drawn (ms)', ({ task }) => task);
  row('JavaScript heap (MB)', ({ heap }) => heap / MB, { digits: 1 });
  row('requests', ({ requests }) => requests);
  row('transferred (KB)', ({ bytes }) => bytes / 1024);
  row('longest task in pan and zoom (ms)', ({ movedTask }) => movedTask, {
    aim: 'aim 100',
  });
  row('a frame in the slower pan or zoom, median (ms)', ({ frame }) => frame);
  row('longest frame in pan and zoom (ms)', ({ longestFrame }) => longestFrame);
}

function printBackend({ answers, snapshot, services, entities, readIn }) {
  const one = (what, value, note = '') => line(what, value, note);
  const perServices = bytes => number(((bytes / services) * 10_000) / MB, 0);
  one('entities read into the catalog, a second', number(entities / readIn, 0));
  one('streamEntities alone (ms)', number(snapshot.stream, 0));
  one(
    'snapshot built (ms)',
    number(snapshot.build, 0),
    `${number(snapshot.build / snapshot.stream, 2)} x, aim 1.3`,
  );
  one(
    'memory of the snapshot per 10,000 services (MB)',
    perServices(snapshot.snapshotBytes),
    'aim 150',
  );
  one('/v1/ownership, first answer (ms)', number(answers.first, 0));
  one('/v1/ownership, its size (KB)', number(answers.bytes / 1024, 0));
  one('/v1/ownership, 50 callers, p95 (ms)', number(answers.whole, 0));
  one(
    '/v1/ownership unchanged (304), 50 callers, p95 (ms)',
    number(answers.unchanged, 0),
  );
  one(
    'one entity of the catalog, 50 callers, p95 (ms)',
    number(answers.oneEntity, 0),
  );
}

/** Prints what was measured at one size. */
export function printOwnership(measured) {
  const { services, groups, spike } = measured;
  console.log(
    `\n${services} services in ${groups} groups, ${spike.calls} calls`,
  );
  printPages(measured);
  printBackend(measured);
  line('a frame with all calls, canvas (ms)', number(spike.canvas, 0));
  line('a frame with all calls, SVG (ms)', number(spike.svg, 0));
  console.log();
}
