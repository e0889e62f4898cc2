import type { JsonObject } from '@backstage/types';
import { aTarget, type Named, readText } from '../__testUtils__/aTarget';
import { scientistSource } from './scientistSource';

const read = (
  text: string,
  named: Partial<Named> = {},
  options: JsonObject = {},
) =>
  readText(
    scientistSource,
    text,
    aTarget([{ name: 'widget-permissions', ...named }], { options }),
  );

const told = (matched: number, mismatched: number, ignored: number) => [
  {
    capability: 'widget-permissions',
    parallelRun: { matched, mismatched, ignored },
  },
];

describe('parallel runs', () => {
  it.each([
    [
      'with the name of the experiment in that of the counter',
      `science_widget_permissions_matched 90
science_widget_permissions_mismatched 8
science_widget_permissions_ignored 2
science_other_matched 1000
`,
    ],
    [
      'as counters of Prometheus are called',
      `science_widget_permissions_matched_total 90
science_widget_permissions_mismatched_total 8
science_widget_permissions_ignored_total 2
`,
    ],
    [
      'with a label for the experiment',
      `science_matched_total{experiment="widget-permissions"} 90
science_mismatched_total{experiment="widget-permissions"} 8
science_ignored_total{experiment="widget-permissions"} 2
science_matched_total{experiment="other"} 1000
`,
    ],
    [
      'with a label for the result, by instance',
      `science_experiments_total{name="widget-permissions",result="match",pod="a"} 60
science_experiments_total{name="widget-permissions",result="match",pod="b"} 30
science_experiments_total{name="widget-permissions",result="mismatch",pod="a"} 8
science_experiments_total{name="widget-permissions",result="ignore",pod="a"} 2
science_duration_seconds_count{name="widget-permissions",result="match"} 1000
`,
    ],
  ])('are read %s', async (_, text) => {
    expect(await read(text)).toEqual(told(90, 8, 2));
  });

  it('have the name that the catalog gives the new side', async () => {
    const text = 'lab_new_permissions_matched 5\n';
    expect(
      await read(text, { new: 'new.permissions' }, { prefix: 'lab' }),
    ).toEqual(told(5, 0, 0));
  });

  it.each([
    ['there is none', 'up 1\n'],
    ['only ignored ones are counted', 'science_widget_permissions_ignored 3\n'],
    [
      'a count is no number',
      'science_widget_permissions_matched 3\nscience_widget_permissions_mismatched NaN\n',
    ],
  ])('are unknown when %s', async (_, text) => {
    expect(await read(text)).toEqual([]);
  });

  it('say what is wrong with what they are read from', async () => {
    await expect(read('<html>')).rejects.toThrow(
      'does not answer with metrics',
    );
    await expect(read('science_x_matched 3')).rejects.toThrow('break off');
    await expect(read('', {}, { from: 'statsd' })).rejects.toThrow(
      'options of the source: from: expected metrics or prometheus',
    );
  });
});
