import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabaseExemptionStore } from './DatabaseExemptionStore';
import { Exemptions } from './Exemptions';
import { stateNow } from './exemptionState';

const databases = testDatabases();
const DAY = 24 * 60 * 60 * 1_000;
const NOON = Date.UTC(2026, 10, 22, 12);

const SHOP = 'component:acme/shop';
const WANTED = {
  entityRef: SHOP,
  check: 'RES-10',
  reason: 'Holiday freeze.',
  endsOn: '2026-11-24',
};
const ada = { me: 'user:acme/ada', mayApprove: true };
const bob = { me: 'user:acme/bob', mayApprove: true };
const eve = { me: 'user:acme/eve', mayApprove: false };

describe('exemptions', () => {
  let now = NOON;
  let exemptions: Exemptions;

  beforeEach(async () => {
    now = NOON;
    exemptions = new Exemptions({
      store: new DatabaseExemptionStore(await databases.migrated()),
      longestMs: 180 * DAY,
      now: () => now,
    });
  });

  const request = () => exemptions.request(WANTED, ada.me);

  const held = async () =>
    [...(await exemptions.holding())].flatMap(([ref, checks]) =>
      [...checks.keys()].map(check => `${ref} ${check}`),
    );

  it('hold once somebody else has approved them, until their last day is over', async () => {
    const asked = await request();
    expect(await held()).toEqual([]);
    await exemptions.decide(asked, 'approve', bob);
    expect(await held()).toEqual([`${SHOP} RES-10`]);
    now = Date.UTC(2026, 10, 25) - 1;
    expect(await held()).toEqual([`${SHOP} RES-10`]);
    now += 1;
    expect(await held()).toEqual([]);
    const [ended] = await exemptions.of(SHOP);
    expect(stateNow(ended, now)).toBe('expired');
    expect(ended.state).toBe('approved');
  });

  it('are not decided by who asked for them, whatever their rights', async () => {
    const asked = await request();
    for (const step of ['approve', 'deny'] as const)
      await expect(exemptions.decide(asked, step, ada)).rejects.toThrow(
        'An exemption is decided by somebody else than who asked for it',
      );
    const approved = await exemptions.decide(asked, 'approve', bob);
    await expect(exemptions.decide(approved, 'revoke', ada)).rejects.toThrow(
      'somebody else',
    );
  });

  it('are not decided by who may not', async () => {
    const asked = await request();
    for (const step of ['approve', 'deny', 'withdraw'] as const)
      await expect(exemptions.decide(asked, step, eve)).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
  });

  it('end when they are revoked, or withdrawn by who asked', async () => {
    const approved = await exemptions.decide(await request(), 'approve', bob);
    const revoked = await exemptions.decide(approved, 'revoke', {
      ...bob,
      reason: 'The freeze is over.',
    });
    expect(revoked).toMatchObject({
      state: 'revoked',
      decidedBy: bob.me,
      decision: 'The freeze is over.',
    });
    expect(await held()).toEqual([]);
    const again = await exemptions.decide(await request(), 'approve', bob);
    expect(await held()).toHaveLength(1);
    await exemptions.decide(again, 'withdraw', ada);
    expect(await held()).toEqual([]);
  });

  it('cannot be decided any more once they have ended', async () => {
    const asked = await request();
    now += 3 * DAY;
    await expect(exemptions.decide(asked, 'approve', bob)).rejects.toThrow(
      'This exemption is expired, so that nobody can approve it any more.',
    );
    expect(exemptions.stepsOf(asked, bob)).toEqual([]);
  });

  it.each([
    ['2026-11-21', 'endsOn: 2026-11-21 is over'],
    ['2027-05-22', 'lasts 180 days at most, until 2027-05-21'],
  ])('do not end on %s', async (endsOn, why) => {
    await expect(
      exemptions.request({ ...WANTED, endsOn }, ada.me),
    ).rejects.toThrow(why);
  });

  it('offer what somebody can do with them, and nothing else', async () => {
    const asked = await request();
    const steps = (who: typeof ada, exemption = asked) =>
      exemptions.stepsOf(exemption, who);
    expect(steps(bob)).toEqual(['approve', 'deny']);
    expect(steps(ada)).toEqual(['withdraw']);
    expect(steps(eve)).toEqual([]);
    const approved = await exemptions.decide(asked, 'approve', bob);
    expect(steps(bob, approved)).toEqual(['revoke']);
    expect(steps(ada, approved)).toEqual(['withdraw']);
  });

  it('are the same object until something changes, for what is worked out from them', async () => {
    const first = await exemptions.open();
    expect(await exemptions.open()).toBe(first);
    const asked = await request();
    const second = await exemptions.open();
    expect(second.revision).not.toBe(first.revision);
    expect(second.requested.get(SHOP)?.get('RES-10')?.id).toBe(asked.id);
    await exemptions.decide(asked, 'approve', bob);
    const third = await exemptions.open();
    expect(third.revision).not.toBe(second.revision);
    expect(third.requested.size).toBe(0);
    now += 3 * DAY;
    expect((await exemptions.open()).revision).toBe(first.revision);
  });
});
