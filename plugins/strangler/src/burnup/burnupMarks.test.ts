import { aMigration, endOfMonth, startOf } from '../__testUtils__/migrations';
import { wholeTimeline } from './__testUtils__/wholeTimeline';
import { burnupMarks } from './burnupMarks';
import { burnupSteps } from './burnupSteps';

const { marks } = wholeTimeline();
const steps = burnupSteps(wholeTimeline(), aMigration(), 'weight');

const finished = (capability: string) => ({
  ...marks[0],
  capability,
  label: capability,
});

describe('burnupMarks', () => {
  it('stands on the line that it tells of, and knows nothing of later', () => {
    expect(
      burnupMarks(marks, steps, endOfMonth('2010-12')).map(
        ({ kind, y, words }) => [kind, y, words],
      ),
    ).toEqual([
      ['finished', 30, '2009-12: Encoding farm: all on the new side'],
      ['scope', 80, '2009-12: +50 Web pages'],
      [
        'regression',
        42.5,
        '2010-10: Web pages: back from 30 % to 25 % (incident INC-7)',
      ],
    ]);
  });

  it('makes one mark of what happened at once', () => {
    const [mark, ...rest] = burnupMarks(
      [finished('a'), finished('b')],
      steps,
      Infinity,
    );
    expect(mark.words).toBe('2009-12: a; b');
    expect(rest).toEqual([]);
  });

  it('knows a target that lies ahead', () => {
    const target = {
      ...marks[0],
      kind: 'target' as const,
      at: startOf('2030'),
    };
    expect(burnupMarks([target], steps, startOf('2010'))).toHaveLength(1);
  });
});
