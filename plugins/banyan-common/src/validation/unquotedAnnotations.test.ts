import { problemText } from './problem';
import { unquotedAnnotations } from './unquotedAnnotations';

describe('unquotedAnnotations', () => {
  it.each([
    [
      'a number',
      8,
      [
        'metadata.annotations["banyan/headcount"]: expected a text; put it in quotes: "8", got 8',
      ],
    ],
    [
      'a boolean',
      true,
      [
        'metadata.annotations["banyan/headcount"]: expected a text; put it in quotes: "true", got true',
      ],
    ],
    ['a text', '8', []],
  ])('says how to mend %s', (_, value, expected) => {
    const entity = { metadata: { annotations: { 'banyan/headcount': value } } };
    expect(unquotedAnnotations(entity).map(problemText)).toEqual(expected);
  });

  it.each([[{}], [{ metadata: {} }], [{ metadata: { annotations: 'none' } }]])(
    'finds nothing in %j',
    entity => {
      expect(unquotedAnnotations(entity)).toEqual([]);
    },
  );
});
