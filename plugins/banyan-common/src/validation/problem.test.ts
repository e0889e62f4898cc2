import { z } from 'zod';
import { anyPath, fc } from '../__testUtils__/properties';
import { pathText, problemText, schemaProblems } from './problem';

describe('pathText', () => {
  it.each([
    [[], ''],
    [['spec'], 'spec'],
    [['spec', 'calls', 0, 'to'], 'spec.calls[0].to'],
    [
      ['metadata', 'annotations', 'banyan/tier'],
      'metadata.annotations["banyan/tier"]',
    ],
    [['metadata', 'labels', 'a.b'], 'metadata.labels["a.b"]'],
    [['spec', '0'], 'spec["0"]'],
    [['say "hi"'], '["say \\"hi\\""]'],
  ])('writes %j as %s', (path, expected) => {
    expect(pathText(path)).toBe(expected);
  });

  it('writes no two paths alike', () => {
    fc.assert(
      fc.property(anyPath(), anyPath(), (a, b) => {
        const sameText = pathText(a) === pathText(b);
        expect(sameText).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

describe('problemText', () => {
  it.each([
    ['nothing', undefined, 'nothing'],
    ['a text', 'fast', '"fast"'],
    ['null', null, 'null'],
    ['a list', [1, 2], '[1,2]'],
    ['the longest that fits', 'x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['no more than a line of it', 'x'.repeat(99), `"${'x'.repeat(59)}...`],
  ])('shows %s', (_, got, shown) => {
    const problem = { path: ['spec', 'mode'], expected: 'a word', got };
    expect(problemText(problem)).toBe(
      `spec.mode: expected a word, got ${shown}`,
    );
  });
});

describe('schemaProblems', () => {
  const schema = z.strictObject({
    list: z.array(z.number({ error: 'a number' })).optional(),
    inner: z.strictObject({}).optional(),
  });

  it('finds nothing wrong with what fits', () => {
    expect(schemaProblems(schema, { list: [1] }, [])).toEqual([]);
  });

  it('says where each problem is, from the root of the entity', () => {
    const value = { list: [1, 'two'], inner: { extra: 3 }, more: true };
    expect(schemaProblems(schema, value, ['spec'])).toEqual([
      { path: ['spec', 'list', 1], expected: 'a number', got: 'two' },
      {
        path: ['spec', 'inner', 'extra'],
        expected: 'no such key (a slip of the pen?)',
        got: 3,
      },
      {
        path: ['spec', 'more'],
        expected: 'no such key (a slip of the pen?)',
        got: true,
      },
    ]);
  });

  it('calls an object a mapping, as YAML does', () => {
    expect(schemaProblems(schema, { inner: 7 }, [])).toEqual([
      { path: ['inner'], expected: 'a mapping', got: 7 },
    ]);
  });
});
