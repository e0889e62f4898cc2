import { dryRunDraft } from './dryRunDraft';

describe('dryRunDraft', () => {
  it.each([
    ['id: OWN-01\nlevel: bronze', { id: 'OWN-01', level: 'bronze' }],
    ['- { id: OWN-01 }', { id: 'OWN-01' }],
  ])('reads %j', (text, check) => {
    expect(dryRunDraft(text)).toEqual({ check });
  });

  it.each([
    ['', 'paste one entry'],
    ['just words', 'not one entry'],
    ['- id: A\n- id: B', 'not one entry'],
    ['id: [', 'line 1'],
  ])('says why %j cannot be tried', (text, words) => {
    expect(dryRunDraft(text)).toEqual({
      problem: expect.stringContaining(words),
    });
  });
});
