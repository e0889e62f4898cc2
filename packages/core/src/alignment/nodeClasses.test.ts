import { edges } from '../__testUtils__/edges';
import { anyEdges, fc } from '../__testUtils__/properties';
import { coreSize } from './coreSize';
import { nodeClasses } from './nodeClasses';
import { visibility } from './visibility';

const classesOf = (size: number, pairs: readonly (readonly number[])[]) => {
  const calls = edges(size, pairs);
  return nodeClasses(visibility(calls), coreSize(calls).core);
};

describe('nodeClasses', () => {
  it('tells who stands on the core, on what it stands, and who is beside it', () => {
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [4, 3],
    ];
    expect(classesOf(6, pairs)).toEqual([
      'control',
      'core',
      'core',
      'shared',
      'peripheral',
      'peripheral',
    ]);
  });

  it('calls peripheral what is seen and sees as much as the core without being in it', () => {
    // A second pair, as large as the first.
    const pairs = [
      [0, 1],
      [1, 0],
      [2, 3],
      [3, 2],
    ];
    expect(classesOf(4, pairs)).toEqual([
      'core',
      'core',
      'peripheral',
      'peripheral',
    ]);
  });

  it('is undefined without a core', () => {
    expect(classesOf(2, [[0, 1]])).toBeNull();
    expect(classesOf(0, [])).toBeNull();
  });

  it('puts all that reach the core into control, and all that it reaches into shared', () => {
    fc.assert(
      fc.property(anyEdges(), ({ size, edges: pairs }) => {
        const calls = edges(size, pairs);
        const { core } = coreSize(calls);
        const classes = classesOf(size, pairs);
        fc.pre(classes !== null);
        const isCore = (at: number) => core.includes(at);
        const above = pairs.filter(([from, to]) => isCore(to) && !isCore(from));
        const below = pairs.filter(([from, to]) => isCore(from) && !isCore(to));
        for (const [from] of above) expect(classes[from]).toBe('control');
        for (const [, to] of below) expect(classes[to]).toBe('shared');
      }),
    );
  });
});
