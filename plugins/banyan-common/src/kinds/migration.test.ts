import { problemsOf } from '../__testUtils__/problems';
import { STAGES } from '@banyan/core';
import { migrationSpecSchema } from './migration';

const spec = (changes: object = {}) => ({
  owner: 'web',
  started: '2020-01',
  capabilities: [{ name: 'cart' }],
  ...changes,
});

const capability = (changes: object) =>
  spec({ capabilities: [{ name: 'cart', ...changes }] });

const event = (changes: object) =>
  capability({ history: [{ at: '2020', stage: 'legacy', ...changes }] });

describe('the spec of a Migration', () => {
  it.each([
    ['the least', spec()],
    ['no facade and no legacy, with a target', spec({ target: '2021-12-31' })],
    ['a legacy system and a facade', spec({ legacy: 'old', facade: 'edge' })],
    [
      'a limit by multiplier',
      spec({ halt: { metric: 'errors', multiplier: 2 } }),
    ],
    [
      'a limit by a figure',
      spec({ halt: { metric: 'errors', above: 0, unit: '%' } }),
    ],
    ['what stays', spec({ stays: [{ name: 'dvd', why: 'closes anyway' }] })],
    ['a capability of no weight', capability({ weight: 0, tier: 3 })],
    [
      'a capability that goes to a resource',
      capability({ to: 'resource:queue' }),
    ],
    [
      'traffic to watch',
      capability({ traffic: { source: 'prometheus', legacy: 'a', new: 'b' } }),
    ],
  ])('may hold %s', (_, value) => {
    expect(problemsOf(migrationSpecSchema, value)).toEqual([]);
  });

  it.each(STAGES)('may reach the stage %s', stage => {
    const value = event({ stage, percent: 0 });
    expect(problemsOf(migrationSpecSchema, value)).toEqual([]);
  });

  it.each([
    [
      'nobody owns it',
      spec({ owner: undefined }),
      'spec.owner: expected the group that answers for the migration, got nothing',
    ],
    [
      'there is nothing to migrate',
      spec({ capabilities: [] }),
      'spec.capabilities: expected at least one capability, got []',
    ],
    [
      'the start is a number, which YAML makes of 2020',
      spec({ started: 2020 }),
      'spec.started: expected a quoted date: "2018", "2018-06" or "2018-06-30", got 2020',
    ],
    [
      'the month does not exist',
      spec({ target: '2020-13' }),
      'spec.target: expected a quoted date: "2018", "2018-06" or "2018-06-30", got "2020-13"',
    ],
    [
      'it stops at a metric without a limit',
      spec({ halt: { metric: 'errors' } }),
      'spec.halt: expected a limit: multiplier (times the baseline), above or below, got {"metric":"errors"}',
    ],
    [
      'the multiplier is not above 0',
      spec({ halt: { metric: 'errors', multiplier: 0 } }),
      'spec.halt.multiplier: expected a number above 0, got 0',
    ],
    [
      'the tier is beyond the last',
      capability({ tier: 4 }),
      'spec.capabilities[0].tier: expected a whole number of tiers from 0 to 3, got 4',
    ],
    [
      'the data are nobody’s',
      capability({ data: 'none' }),
      'spec.capabilities[0].data: expected one of shared, replicated, owned, got "none"',
    ],
    [
      'the stage is unknown',
      event({ stage: 'done' }),
      'spec.capabilities[0].history[0].stage: expected one of legacy, shadow, canary, migrated, retired, blocked, stays, got "done"',
    ],
    [
      'more than everything has moved',
      event({ percent: 120 }),
      'spec.capabilities[0].history[0].percent: expected a percentage from 0 to 100, got 120',
    ],
    [
      'something stays without a reason',
      spec({ stays: [{ name: 'dvd' }] }),
      'spec.stays[0].why: expected why it stays, got nothing',
    ],
    [
      'a key is misspelt',
      spec({ facde: 'edge' }),
      'spec.facde: expected no such key (a slip of the pen?), got "edge"',
    ],
  ])('is refused when %s', (_, value, expected) => {
    expect(problemsOf(migrationSpecSchema, value)).toEqual([expected]);
  });
});
