import { problemsOf } from './__testUtils__/problems';
import { VOCABULARY } from './vocabulary';

const problems = (key: string, value: unknown) =>
  problemsOf(VOCABULARY[key].schema, value);

describe('an annotation of the vocabulary', () => {
  it.each([
    ['banyan/evidence', 'documented'],
    ['banyan/source', 'N1, N12'],
    ['banyan/era', 'monolith-2008'],
    ['banyan/verified-on', '2026-05-31'],
    ['banyan/headcount', '0'],
    ['banyan/headcount', '12'],
    ['banyan/function', 'function'],
    ['banyan/active-share', '0'],
    ['banyan/active-share', '0.25'],
    ['banyan/active-share', '1.0'],
    ['banyan/readiness', '{"cicd": true}'],
    ['banyan/oncall-size', '1'],
    ['banyan/tier', '0'],
    ['banyan/tier', '3'],
    ['banyan/layer', 'presentation'],
    ['banyan/gateway-for', 'domain:rides'],
    ['banyan/rollout', 'all-at-once'],
    ['banyan/chaos', '2026-10-01 passed'],
    ['banyan/breakers-opossum', 'fleet:/netflix/home-page/1/breakers'],
    ['banyan/breakers-opossum', 'shop:/a/breakers, shop:/b/breakers'],
    ['banyan/breakers-actuator', 'https://shop.acme.io:8080/actuator'],
  ])('%s may be %j', (key, value) => {
    expect(problems(key, value)).toEqual([]);
  });

  it.each([
    [
      'banyan/headcount',
      'eight',
      'a quoted whole number of people of 0 or more, such as "8"',
    ],
    [
      'banyan/headcount',
      8,
      'a quoted whole number of people of 0 or more, such as "8"',
    ],
    [
      'banyan/headcount',
      '7.5',
      'a quoted whole number of people of 0 or more, such as "8"',
    ],
    [
      'banyan/headcount',
      '-3',
      'a quoted whole number of people of 0 or more, such as "8"',
    ],
    [
      'banyan/oncall-size',
      '0',
      'a quoted whole number of people of 1 or more, such as "8"',
    ],
    [
      'banyan/tier',
      '4',
      'a quoted whole number of tiers from 0 to 3, such as "3"',
    ],
    ['banyan/active-share', '20%', 'a quoted share from 0 to 1, such as "0.2"'],
    ['banyan/active-share', '1.5', 'a quoted share from 0 to 1, such as "0.2"'],
    [
      'banyan/slo',
      '99.9',
      'a JSON object with availability, latencyMs, window',
    ],
    ['banyan/slo', '[1]', 'a JSON object with availability, latencyMs, window'],
    ['banyan/slo', '{', 'a JSON object with availability, latencyMs, window'],
    ['banyan/source', '', 'source ids separated by commas, such as "N12"'],
    [
      'banyan/breakers-opossum',
      'cart/breakers',
      'addresses separated by commas, such as "https://shop.acme.io/cart/breakers" or "shop:/cart/breakers"',
    ],
    [
      'banyan/breakers-envoy',
      'shop:/cart/envoy, ',
      'addresses separated by commas, such as "https://shop.acme.io/cart/envoy" or "shop:/cart/envoy"',
    ],
    ['banyan/era', 'Old Times', 'an era such as "monolith-2008"'],
    [
      'banyan/chaos',
      'last week',
      'a quoted day and passed or failed, such as "2026-10-01 passed"',
    ],
    ['banyan/verified-on', '2026-02-30', 'a quoted day such as "2026-05-31"'],
    [
      'banyan/layer',
      'middle',
      'one of edge, presentation, product, business, infrastructure',
    ],
  ])('%s may not be %j and says what it may be', (key, value, expected) => {
    expect(problems(key, value)).toEqual([
      `spec: expected ${expected}, got ${JSON.stringify(value)}`,
    ]);
  });
});

describe('the vocabulary', () => {
  it.each(Object.entries(VOCABULARY))(
    'says in words what %s means and wants',
    (key, { meaning, schema }) => {
      expect(key).toMatch(/^banyan\/[a-z-]+$/);
      expect(meaning).not.toBe('');
      const [line] = problemsOf(schema, null);
      expect(line).toMatch(/^spec: expected .{5,}, got null$/);
      expect(line).not.toMatch(/Invalid input|expected string/);
    },
  );
});
