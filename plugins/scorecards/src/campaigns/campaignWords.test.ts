import { aCampaign } from './__testUtils__/campaigns';
import {
  campaignSentence,
  campaignsSentence,
  percentText,
  stateOf,
  timeWords,
} from './campaignWords';

const overdue = aCampaign({ daysLeft: -3 });
const done = aCampaign({ passed: 80 });

describe('campaignSentence', () => {
  it.each([
    [
      aCampaign(),
      'Declare every caller: 62 of 80 done (77.5 %), 39 days to 2026-12-31',
    ],
    [
      overdue,
      'Declare every caller: 62 of 80 done (77.5 %), 3 days over the target of 2026-12-31',
    ],
    [done, 'Declare every caller is all done: 80 of 80 done (100.0 %)'],
    [
      aCampaign({ state: 'archived' }),
      'Declare every caller is archived: 62 of 80 done (77.5 %)',
    ],
    [aCampaign({ state: 'draft' }), 'Declare every caller has not started'],
    [
      aCampaign({ passed: 0, counting: 0 }),
      'Declare every caller: nothing counts in it yet',
    ],
    [
      aCampaign({ passed: 0 }),
      'Declare every caller: nothing done since 2026-09-01, 39 days to 2026-12-31',
    ],
  ])('case %#', (campaign, expected) => {
    expect(campaignSentence(campaign)).toBe(expected);
  });
});

describe('campaignsSentence', () => {
  it.each([
    [[aCampaign()], '1 campaign is running, none is overdue'],
    [
      [aCampaign(), overdue],
      '2 campaigns are running, Declare every caller is overdue',
    ],
    [
      [aCampaign({ passed: 80, daysLeft: -3 })],
      '1 campaign is running, none is overdue',
    ],
    [[aCampaign({ state: 'archived' })], 'No campaign is running'],
  ])('case %#', (items, expected) => {
    expect(campaignsSentence(items)).toBe(expected);
  });
});

describe('a campaign', () => {
  it.each([
    [aCampaign(), 'running'],
    [overdue, 'overdue'],
    [done, 'all done'],
    [aCampaign({ state: 'draft' }), 'draft'],
    [aCampaign({ state: 'archived', daysLeft: -3 }), 'archived'],
    [aCampaign({ state: 'promoted' }), 'promoted'],
  ])('case %# is called as it is', (campaign, word) => {
    expect(stateOf(campaign).word).toBe(word);
  });

  it('has an unknown share while nothing counts', () => {
    expect(percentText({ passed: 0, counting: 0 })).toBe('unknown');
  });

  it('says that its target is today', () => {
    expect(timeWords({ daysLeft: 0, targetOn: '2026-12-31' })).toBe(
      'the target is today',
    );
  });
});
