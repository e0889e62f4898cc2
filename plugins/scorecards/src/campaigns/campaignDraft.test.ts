import { aCampaign } from './__testUtils__/campaigns';
import {
  campaignProblems,
  draftOf,
  newDraft,
  requestOf,
} from './campaignDraft';

const NOW = Date.UTC(2026, 10, 22);

describe('the draft of a campaign', () => {
  it('begins today, for ninety days, in the given scope', () => {
    expect(newDraft(NOW, { scope: 'group:netflix/edge' })).toMatchObject({
      scope: 'group:netflix/edge',
      startsOn: '2026-11-22',
      targetOn: '2027-02-20',
    });
  });

  it('says all that is missing', () => {
    expect(campaignProblems(newDraft(NOW))).toEqual({
      title: 'Give it a title',
      brief: 'Say what it is for',
      owner: 'Name the group that leads it',
      checks: 'Choose one check at least',
    });
  });

  it.each([
    [{ startsOn: '' }, { startsOn: 'Say when it starts' }],
    [{ targetOn: 'soon' }, { targetOn: 'Say by when' }],
    [
      { targetOn: '2026-08-31' },
      { targetOn: 'The target is before the start' },
    ],
    [{ targetOn: '2026-09-01' }, {}],
  ])('with %j has the problems %j', (changes, problems) => {
    expect(campaignProblems({ ...draftOf(aCampaign()), ...changes })).toEqual(
      problems,
    );
  });

  it('is sent without a scope when it is for everything', () => {
    const draft = draftOf(aCampaign({ scope: null, title: ' Callers ' }));
    expect(requestOf(draft)).toEqual({
      title: 'Callers',
      brief: 'So that nobody breaks a caller',
      owner: 'group:netflix/api-platform',
      checks: ['API-03'],
      startsOn: '2026-09-01',
      targetOn: '2026-12-31',
    });
  });
});
