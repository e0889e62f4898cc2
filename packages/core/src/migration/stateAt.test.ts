import { aMigration } from '../testing';
import { statedPeriod } from './statedPeriod';
import { stateAt } from './stateAt';

const startOf = (stated: string) => statedPeriod(stated).from;
const endOf = (stated: string) => statedPeriod(stated).to;

const [checkout] = aMigration()
  .capability('checkout')
  .on('2010-12', 'shadow', null, { data: 'replicated' })
  .on('2011-02', 'canary', 20)
  .on('2011-05', 'canary', 60)
  .on('2011-06', 'blocked')
  .on('2011-09', 'migrated', null, { data: 'owned' })
  .build().capabilities;

describe('stateAt', () => {
  it.each([
    [
      'before the first event nothing is known',
      startOf('2010-12') - 1,
      [null, null],
    ],
    ['a month counts from its start', startOf('2010-12'), ['shadow', 0]],
    ['and it has happened by its end', endOf('2010-12'), ['shadow', 0]],
    ['a stated percentage holds', endOf('2011-02'), ['canary', 20]],
    ['until the next one', endOf('2011-05'), ['canary', 60]],
    ['what is blocked keeps its share', endOf('2011-06'), ['blocked', 60]],
    ['what is migrated is at 100', endOf('2011-09'), ['migrated', 100]],
  ])('%s', (_, at, [stage, percent]) => {
    expect(stateAt(checkout, at)).toMatchObject({ stage, percent });
  });

  it('tells since when it is in its stage, through several steps', () => {
    expect(stateAt(checkout, endOf('2011-05')).since).toBe(startOf('2011-02'));
    expect(stateAt(checkout, endOf('2011-06')).since).toBe(startOf('2011-06'));
  });

  it('keeps whose data it is until somebody says otherwise', () => {
    expect(stateAt(checkout, endOf('2011-06')).data).toBe('replicated');
    expect(stateAt(checkout, endOf('2012')).data).toBe('owned');
  });

  it.each(['canary', 'blocked'] as const)(
    'does not know the share of a %s that begins without one: not 0',
    stage => {
      const [first] = aMigration()
        .capability('a')
        .on('2020', stage)
        .build().capabilities;
      expect(stateAt(first, endOf('2020')).percent).toBeNull();
    },
  );

  it('lets the later of two events of one moment win', () => {
    const [twice] = aMigration()
      .capability('a')
      .on('2020', 'canary', 10)
      .on('2020', 'canary', 30, { origin: 'recorded' })
      .build().capabilities;
    expect(stateAt(twice, endOf('2020')).percent).toBe(30);
  });

  it('knows nothing of an empty history', () => {
    const [empty] = aMigration().capability('a').build().capabilities;
    expect(stateAt(empty, endOf('2020'))).toEqual({
      stage: null,
      since: null,
      percent: null,
      data: null,
      event: null,
    });
  });
});
