import fc from 'fast-check';
import { someChanges, someTexts } from '../__testUtils__/someTexts';
import { addressOf, changesIn } from './answersInAddress';
import { answersOf } from './answersOf';
import { changedTexts, changesFrom, withChange } from './changedTexts';
import { textsOf } from './textsOf';

const told = (address: Record<string, string | undefined>) => (name: string) =>
  address[name];

describe('answers in the address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(someChanges(), changes => {
        expect(changesIn(told(addressOf(changes)))).toEqual(changes);
      }),
    );
  });

  it('leave out what no field can hold', () => {
    const address = {
      n: '3.5',
      stage: 'old',
      hurts: 'heat',
      measured: '2026-13-01',
      failed: '101',
      deploys: '1e3',
      modular: '-1',
    };
    expect(changesIn(told(address))).toEqual({});
  });

  it('hold nothing where nothing is changed', () => {
    expect(Object.values(addressOf({})).filter(Boolean)).toEqual([]);
  });
});

describe('answers with changes', () => {
  it('are those of the catalog until they are changed, and again after', () => {
    const catalog = { engineers: '38', cicd: 'yes' };
    const changes = withChange(catalog, {}, ['engineers', '40']);
    expect(changedTexts(catalog, changes)).toEqual({
      engineers: '40',
      cicd: 'yes',
    });
    expect(withChange(catalog, changes, ['engineers', '38'])).toEqual({});
  });

  it('can be taken away, which is no answer and not the catalog’s', () => {
    const changes = withChange({ cicd: 'yes' }, {}, ['cicd', null]);
    expect(changes).toEqual({ cicd: null });
    expect(changedTexts({ cicd: 'yes' }, changes)).toEqual({});
    expect(withChange({}, {}, ['cicd', null])).toEqual({});
  });

  it('are the same without what the catalog says as well', () => {
    fc.assert(
      fc.property(someTexts(), someChanges(), (catalog, changes) => {
        const needed = changesFrom(catalog, changes);
        expect(changedTexts(catalog, needed)).toEqual(
          changedTexts(catalog, changes),
        );
        expect(changesFrom(catalog, needed)).toEqual(needed);
      }),
    );
  });
});

describe('answers as the calculator takes them', () => {
  it('are the same after they were written into the form', () => {
    fc.assert(
      fc.property(someTexts(), texts => {
        const answers = answersOf(texts);
        expect(answersOf(textsOf(answers))).toEqual(answers);
      }),
    );
  });
});
