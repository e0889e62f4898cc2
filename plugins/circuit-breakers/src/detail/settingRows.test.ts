import type { SettingVerdict } from '@banyan/backstage-plugin-banyan-common';
import { aBreaker } from '../__testUtils__/breakers';
import { settingRows } from './settingRows';

const verdict = (
  setting: string,
  word: SettingVerdict['verdict'],
): SettingVerdict => ({
  setting,
  verdict: word,
  check: 'RES-04',
  message: `${setting} is ${word}`,
});

const row = (id: string, ...lint: SettingVerdict[]) =>
  settingRows({ item: aBreaker(), lint }).find(each => each.id === id);

describe('settingRows', () => {
  it.each([
    ['timeout', '150\u00a0ms'],
    ['opens', '50\u00a0% of ≥ 20 calls'],
    ['slow', '–'],
    ['wait', '5\u00a0s'],
    ['fallback', 'static: popular titles'],
  ])('has a row for %s', (id, value) => {
    expect(row(id)).toMatchObject({ value, status: undefined });
  });

  it('shows the worst of the verdicts about a row, and says all', () => {
    const found = row(
      'opens',
      verdict('errorThresholdPercent', 'pass'),
      verdict('volumeThreshold', 'warn'),
    );
    expect(found).toMatchObject({ status: 'warn' });
    expect(found?.notes).toHaveLength(2);
  });

  it('hides no verdict about something that it does not know', () => {
    expect(row('bulkhead', verdict('bulkhead', 'fail'))).toMatchObject({
      status: 'fail',
    });
  });
});
