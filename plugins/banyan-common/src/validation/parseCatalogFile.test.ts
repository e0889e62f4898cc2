import { fc, yamlText } from '../__testUtils__/properties';
import { MAX_FILE_BYTES, parseCatalogFile } from './parseCatalogFile';

const values = (text: string) =>
  parseCatalogFile(text).documents.map(({ value }) => value);

describe('parseCatalogFile', () => {
  it('splits a file into its documents, each with its line', () => {
    const { documents, problems } = parseCatalogFile(
      '# a comment\n\nkind: A\n---\n\nkind: B\n',
    );
    expect(problems).toEqual([]);
    expect(documents.map(({ line, value }) => [line, value])).toEqual([
      [3, { kind: 'A' }],
      [6, { kind: 'B' }],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '  \n\n'],
    ['a comment', '# later\n'],
    ['marks alone', '---\n---\n...\n'],
  ])('refuses a file of %s, lest what it held is dropped', (_, text) => {
    expect(parseCatalogFile(text)).toEqual({
      documents: [],
      problems: [
        {
          line: 1,
          message: 'the file is empty; expected at least one entity',
        },
      ],
    });
  });

  it('passes over an empty document between others', () => {
    expect(values('kind: A\n---\n---\nkind: B\n---\n')).toEqual([
      { kind: 'A' },
      { kind: 'B' },
    ]);
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const { documents } = parseCatalogFile('\uFEFFkind: A\r\n---\r\nkind: B');
    expect(documents.map(({ line }) => line)).toEqual([1, 3]);
    expect(documents[0].value).toEqual({ kind: 'A' });
  });

  it('says on which line YAML is broken', () => {
    const text = 'kind: A\nspec:\n  owner: [web\n';
    const { documents, problems } = parseCatalogFile(text);
    expect(documents).toEqual([]);
    expect(problems).toEqual([
      { line: 4, message: expect.stringMatching(/^not valid YAML: .+/) },
    ]);
  });

  it.each([
    ['a key that stands twice', 'kind: A\nkind: B\n', 2, 'unique'],
    ['a tab as indent', 'spec:\n\towner: web\n', 2, 'tab'],
    ['an alias of nothing', 'kind: A\nspec: *nowhere\n', 1, 'nowhere'],
  ])('refuses %s', (_, text, line, word) => {
    expect(parseCatalogFile(text)).toEqual({
      documents: [],
      problems: [
        { line, message: expect.stringMatching(new RegExp(word, 'i')) },
      ],
    });
  });

  it('keeps the good documents beside a bad one', () => {
    const text = 'kind: A\n---\nkind: "B\n---\nkind: C\n---\n- D\n';
    const { documents, problems } = parseCatalogFile(
      text.replace('"B', '"B" x'),
    );
    expect(documents.map(({ value }) => value)).toEqual([
      { kind: 'A' },
      { kind: 'C' },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3, 7]);
  });

  it.each([
    ['- kind: A\n', 'a list'],
    ['just words\n', 'a string'],
    ['42\n', 'a number'],
    ['true\n', 'a boolean'],
  ])('expects a mapping, not %j', (text, got) => {
    expect(parseCatalogFile(text)).toEqual({
      documents: [],
      problems: [
        {
          line: 1,
          message: `expected an entity (a mapping with apiVersion, kind, metadata and spec), got ${got}`,
        },
      ],
    });
  });

  it.each([
    '<!DOCTYPE html><html></html>',
    '\n  <html lang="en">',
    '<?xml version="1.0"?>',
  ])('knows a web page when it sees one: %s', text => {
    const [{ line, message }] = parseCatalogFile(text).problems;
    expect(line).toBe(1);
    expect(message).toMatch(/got a web page; use the address of the raw file/);
  });

  it('refuses a file that is a byte too large, counted in bytes', () => {
    const fits = `a: ${'ä'.repeat(MAX_FILE_BYTES / 2 - 2)} `;
    expect(parseCatalogFile(fits).problems).toEqual([]);
    expect(parseCatalogFile(`${fits} `)).toEqual({
      documents: [],
      problems: [
        {
          line: 1,
          message: `the file has ${MAX_FILE_BYTES + 1} bytes, a catalog file may have ${MAX_FILE_BYTES}; split it and list the parts in a Location`,
        },
      ],
    });
  });
});

describe('parseCatalogFile on aliases', () => {
  const billionLaughs = [
    'a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]',
    ...Array.from({ length: 9 }, (_, i) => {
      const ten = Array(10).fill(`*a${i}`).join(', ');
      return `a${i + 1}: &a${i + 1} [${ten}]`;
    }),
  ].join('\n');
  const longText = [
    `a: &a "${'x'.repeat(20_000)}"`,
    `b: [${Array(90).fill('*a').join(', ')}]`,
  ].join('\n');

  it('writes out what is repeated', () => {
    const text = 'a: &web { owner: web }\nb: *web\n';
    expect(values(text)).toEqual([
      { a: { owner: 'web' }, b: { owner: 'web' } },
    ]);
  });

  it.each([
    ['laughs a billion times', billionLaughs],
    ['repeats a long text until it fills a disk', longText],
    ['contains itself', 'spec: &a\n  inner: *a\n'],
    ['contains itself by merging', '%YAML 1.1\n---\na: &a\n  <<: *a\n'],
  ])('refuses a document that %s and keeps its neighbour', (_, bomb) => {
    const { documents, problems } = parseCatalogFile(`kind: A\n...\n${bomb}\n`);
    expect(documents.map(({ value }) => value)).toEqual([{ kind: 'A' }]);
    expect(problems).toEqual([
      {
        line: expect.any(Number),
        message: expect.stringMatching(
          /^the YAML cannot be expanded \(.+\); write repeated parts out/,
        ),
      },
    ]);
  });
});

describe('lineOf', () => {
  const text = [
    'kind: A', // 1
    '---',
    'kind: B', // 3
    'metadata:',
    '  annotations:', // 5
    "    'banyan/tier': '1'",
    'spec:', // 7
    '  calls:',
    '    - to: a', // 9
    '      mode: sync',
    '    - { to: b,', // 11
    '        mode: sync }',
    '  8: eight', // 13
  ].join('\n');
  const [, document] = parseCatalogFile(text).documents;

  it.each([
    [[], 3],
    [['kind'], 3],
    [['metadata', 'annotations', 'banyan/tier'], 6],
    [['spec', 'calls'], 8],
    [['spec', 'calls', 0, 'mode'], 10],
    [['spec', 'calls', 1], 11],
    [['spec', 'calls', 1, 'mode'], 12],
    [['spec', '8'], 13],
    [['spec', 'calls', 1, 'timeoutMs'], 11],
    [['spec', 'owner'], 7],
    [['nowhere', 'at', 'all'], 3],
  ])('finds %j or the nearest thing around it on line %d', (path, line) => {
    expect(document.lineOf(path)).toBe(line);
  });
});

describe('parseCatalogFile on any text', () => {
  it.each([
    ['of any characters', fc.string({ unit: 'binary' })],
    ['of the parts of YAML', yamlText()],
  ])('never throws and always finds a line: text %s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const lines = text.split('\n').length;
        const { documents, problems } = parseCatalogFile(text);
        for (const { line } of [...documents, ...problems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const { value } of documents) JSON.stringify(value);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['[', '{a: ', '- ', '? '])('survives %j without end', part => {
    const { documents, problems } = parseCatalogFile(part.repeat(5_000));
    expect(documents).toEqual([]);
    expect(problems).not.toEqual([]);
  });
});
