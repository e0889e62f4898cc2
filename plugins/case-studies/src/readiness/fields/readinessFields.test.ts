import { answersOf, textsOf } from '../answers';
import { describedField } from './describedField';
import { FIELD_GROUPS, READINESS_FIELDS } from './index';
import { wordsOf } from './wordsOf';

const leaves = (value: object): string[] =>
  Object.entries(value).flatMap(([name, each]) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? leaves(each)
      : [name],
  );

describe('the questions of the form', () => {
  it.each(READINESS_FIELDS.map(field => [field.id, field] as const))(
    '%s has a label, a unit, an example, help and a source, and says so',
    (_, field) => {
      const { label, unit, example, help, source } = field;
      for (const text of [label, unit, example, help])
        expect(text.trim()).not.toBe('');
      expect(source).toMatch(/^S[01]$/);
      const said = describedField(field).toLocaleLowerCase('en-US');
      expect(said).toContain(unit.toLocaleLowerCase('en-US'));
      expect(said).toContain(example.toLocaleLowerCase('en-US'));
    },
  );

  it('have a name, a label and a place in the address of their own', () => {
    for (const part of ['id', 'label', 'short'] as const) {
      const names = READINESS_FIELDS.map(field => field[part]);
      expect(new Set(names).size).toBe(names.length);
    }
    const ours = READINESS_FIELDS.map(({ short }) => short);
    expect(
      ours.filter(short => ['scope', 'with', 'hide'].includes(short)),
    ).toEqual([]);
  });

  it('say what yes means where the answer is yes or no', () => {
    const asked = READINESS_FIELDS.filter(
      ({ input }) =>
        input.as === 'one' && input.options.some(({ id }) => id === 'yes'),
    );
    expect(asked).toHaveLength(9);
    for (const { unit } of asked) expect(unit).toMatch(/^yes = /);
  });

  it('ask for everything that the calculator takes', () => {
    const asked = new Set<string>(READINESS_FIELDS.map(({ id }) => id));
    expect(leaves(answersOf({})).filter(name => !asked.has(name))).toEqual([]);
  });

  it('are all in a part of the form', () => {
    const parts = FIELD_GROUPS.map(({ id }) => id);
    for (const { group } of READINESS_FIELDS) expect(parts).toContain(group);
  });

  it('put answers into words', () => {
    const words = (id: string, text: string | undefined) =>
      wordsOf(
        READINESS_FIELDS.find(field => field.id === id)!,
        text,
      );
    expect(words('stage', 'scaleup')).toBe('scale-up');
    expect(words('pains', 'coordination,deployment-coupling')).toBe(
      'Deployments wait, Team coordination',
    );
    expect(words('pains', 'nothing')).toBe('Nothing of these hurts');
    expect(words('engineers', '38')).toBe('38');
    expect(words('engineers', undefined)).toBe('not answered');
  });

  it('know an exception that is recorded for another reason', () => {
    const answers = { ...answersOf({}), exception: 'bought last year' };
    expect(textsOf(answers).exception).toBe('other');
    expect(answersOf({ exception: 'other' }).exception).toBe('other');
    expect(answersOf({ exception: 'no' }).exception).toBeNull();
  });
});
