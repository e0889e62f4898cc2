import { NOW, REF } from '../entity/__testUtils__/entityAnswers';
import { draftOf, exemptionProblems, requestOf } from './exemptionDraft';

describe('the draft of an exemption', () => {
  it('proposes an end in ninety days', () => {
    expect(draftOf('API-03', NOW)).toEqual({
      check: 'API-03',
      reason: '',
      endsOn: '2027-02-20',
    });
  });

  it('says all that is missing', () => {
    expect(
      exemptionProblems({ check: '', reason: ' ', endsOn: '' }, NOW),
    ).toEqual({
      check: 'Choose a check',
      reason: 'Say why',
      endsOn: 'Say until which day',
    });
  });

  it('may end today, not yesterday', () => {
    const draft = { check: 'a', reason: 'b', endsOn: '2026-11-22' };
    expect(exemptionProblems(draft, NOW)).toEqual({});
    expect(exemptionProblems({ ...draft, endsOn: '2026-11-21' }, NOW)).toEqual({
      endsOn: 'The end is in the past',
    });
  });

  it('is sent without blanks around the reason', () => {
    expect(
      requestOf(REF, { check: 'a', reason: ' b ', endsOn: '2026-12-01' }),
    ).toEqual({
      entityRef: REF,
      check: 'a',
      reason: 'b',
      endsOn: '2026-12-01',
    });
  });
});
