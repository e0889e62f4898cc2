import { adding, moving, removing } from './columnAddress';

const A = 'group:a/a';
const B = 'group:b/b';
const C = 'group:c/c';

const shown = [
  { ref: A, own: false },
  { ref: B, own: false },
  { ref: C, own: true },
];

describe('the address of the columns', () => {
  it('takes in what is added, once', () => {
    expect(adding({ with: A }, B)).toEqual({ with: `${A},${B}` });
    expect(adding({ with: `${A},${B}` }, A)).toEqual({ with: `${B},${A}` });
  });

  it('brings back what was hidden without adding it', () => {
    expect(adding({ hide: `${A},${B}` }, A)).toEqual({ hide: B });
  });

  it('forgets an added column, and hides one that would come by itself', () => {
    const plain = { ref: B, file: undefined, own: false };
    expect(removing({ with: B, order: `${B},${A}` }, plain)).toEqual({
      with: undefined,
      order: A,
      hide: undefined,
    });
    expect(removing({}, { ...plain, own: true })).toEqual({
      with: undefined,
      order: undefined,
      hide: B,
    });
  });

  it.each([
    ['right', A, 1, `${B},${A}`],
    ['left', B, -1, `${B},${A}`],
  ] as const)('moves one to the %s', (_, ref, by, order) => {
    expect(moving(shown, ref, by)).toEqual({ order });
  });

  it.each([
    ['the first to the left', A, -1],
    ['the last to the right of the own', B, 1],
    ['the own one', C, -1],
  ] as const)('does not move %s', (_, ref, by) => {
    expect(moving(shown, ref, by)).toBeUndefined();
  });
});
