import { anExemption, NOW } from '../entity/__testUtils__/entityAnswers';
import {
  daysUntil,
  endsSoon,
  exemptionsSentence,
  partOf,
  personTitle,
  whyNot,
} from './exemptionWords';

const asked = anExemption({ id: 'a', state: 'requested' });
const soon = anExemption({ id: 's', endsOn: '2026-12-01' });

describe('daysUntil', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-20', -2],
  ])('counts whole days to %s', (day, days) => {
    expect(daysUntil(day, NOW)).toBe(days);
  });
});

describe('exemptionsSentence', () => {
  it.each([
    [[], 'No check is exempt'],
    [[anExemption()], '1 exemption holds'],
    [[anExemption(), soon], '2 exemptions hold, 1 for a month at most'],
    [
      [asked, anExemption()],
      '1 exemption holds; 1 waits for somebody to decide',
    ],
  ])('case %#', (items, expected) => {
    expect(exemptionsSentence(items, NOW)).toBe(expected);
  });
});

describe('an exemption', () => {
  it('ends soon only while it holds', () => {
    expect(endsSoon(soon, NOW)).toBe(true);
    expect(endsSoon({ ...soon, state: 'revoked' }, NOW)).toBe(false);
    expect(endsSoon(anExemption(), NOW)).toBe(false);
  });

  it.each([
    ['requested', 'asked'],
    ['approved', 'holding'],
    ['denied', 'past'],
    ['expired', 'past'],
  ] as const)('that is %s is %s', (state, part) => {
    expect(partOf({ state })).toBe(part);
  });

  it('calls a person who may not be known somebody', () => {
    expect(personTitle(null)).toBe('somebody');
    expect(personTitle('user:netflix/ann')).toBe('ann');
  });
});

describe('whyNot', () => {
  it.each([
    ['own', { ...asked, may: ['withdraw' as const] }, /You asked for it/],
    ['of others', { ...asked, may: [] }, /decides/],
    ['that holds', anExemption({ may: [] }), /may revoke/],
  ])('says who decides about one %s', (_, exemption, words) => {
    expect(whyNot(exemption)).toMatch(words);
  });

  it('is silent for who may', () => {
    expect(whyNot({ ...asked, may: ['approve', 'deny'] })).toBeUndefined();
    expect(whyNot(anExemption({ state: 'denied', may: [] }))).toBeUndefined();
  });
});
