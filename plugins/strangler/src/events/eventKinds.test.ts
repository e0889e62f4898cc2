import { aMigrationEvent, aStepBack } from './__testUtils__/migrationEvents';
import { isBack, kindOf, knownBy, signOf } from './eventKinds';

describe('what an event is', () => {
  it.each([
    ['a rollback', aStepBack({ from: null, to: null }), true],
    ['less than before', aMigrationEvent({ from: 80, to: 40 }), true],
    ['as much as before', aMigrationEvent({ from: 80, to: 80 }), false],
    ['more than before', aMigrationEvent(), false],
    ['nobody knows what was before', aMigrationEvent({ from: null }), false],
  ])('knows a step back: %s', (_, event, back) => {
    expect(isBack(event)).toBe(back);
    expect(signOf(event) === '▼').toBe(back);
  });

  it.each([undefined, '', 'party', 'toString'])(
    'asks for all kinds where the address names none that there is: %p',
    text => {
      expect(kindOf(text)).toBeUndefined();
    },
  );

  it('takes the kind that the address names', () => {
    expect(kindOf('rollback')).toBe('rollback');
  });

  it('says who tells of it, and how that is known', () => {
    expect(knownBy(aMigrationEvent({ evidence: 'illustrative' }))).toBe(
      'catalog, illustrative',
    );
    expect(knownBy(aStepBack())).toBe('recorded here');
  });
});
