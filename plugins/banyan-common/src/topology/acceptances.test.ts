import { newAcceptanceSchema } from './acceptances';

const schema = newAcceptanceSchema({
  earliest: '2026-11-23',
  latest: '2027-11-22',
});

const ACCEPTANCE = {
  check: 'OWN-03',
  subject: 'group:acme/web',
  reason: 'Two hires start in March.',
};

describe('newAcceptanceSchema', () => {
  it('writes references in full and in lower case, and trims the reason', () => {
    expect(
      schema.parse({
        ...ACCEPTANCE,
        subject: 'Component:Shop',
        other: 'component:ACME/billing',
        reason: '  For now.\n',
      }),
    ).toEqual({
      check: 'OWN-03',
      subject: 'component:default/shop',
      other: 'component:acme/billing',
      reason: 'For now.',
    });
  });

  it.each([
    ['2026-11-23', true],
    ['2027-11-22', true],
    ['2026-11-22', false],
    ['2027-11-23', false],
    ['2027-02-29', false],
    ['2027-1-1', false],
    ['tomorrow', false],
    [undefined, true],
  ])('takes %s as the last day: %s', (expiresOn, expected) => {
    const { success } = schema.safeParse({ ...ACCEPTANCE, expiresOn });
    expect(success).toBe(expected);
  });

  it('refuses what it does not know, so that no misspelt day is lost', () => {
    const { success } = schema.safeParse({
      ...ACCEPTANCE,
      expires: '2026-12-01',
    });
    expect(success).toBe(false);
  });
});
