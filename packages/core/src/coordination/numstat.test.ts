import { fc } from '../__testUtils__/properties';
import { commitsOfNumstat } from './numstat';

const OUTPUT =
  '\x1eabc\x1f2026-05-04T10:00:00+02:00\x1fAnn@Acme.io\0\n' +
  '1\t2\tshop/a b.ts\0-\t-\tshop/logo.png\x003\t0\todd\tname\0' +
  '\x1edef\x1f2026-05-05T10:00:00Z\x1feve@acme.io\0' +
  '\x1enonsense';

async function read(pieces: Iterable<string>) {
  const commits = [];
  for await (const commit of commitsOfNumstat(pieces)) commits.push(commit);
  return commits;
}

const EXPECTED = [
  {
    hash: 'abc',
    at: '2026-05-04T10:00:00+02:00',
    author: 'ann@acme.io',
    changes: [
      { path: 'shop/a b.ts', added: 1, deleted: 2 },
      { path: 'shop/logo.png', added: 0, deleted: 0 },
      { path: 'odd\tname', added: 3, deleted: 0 },
    ],
  },
  {
    hash: 'def',
    at: '2026-05-05T10:00:00Z',
    author: 'eve@acme.io',
    changes: [],
  },
];

describe('commitsOfNumstat', () => {
  it('reads commits, binary files and odd names, and leaves out what it cannot read', async () => {
    expect(await read([OUTPUT])).toEqual(EXPECTED);
  });

  it('reads the same however the output is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: OUTPUT.length })),
        async places => {
          const cuts = [0, ...places.sort((a, b) => a - b), OUTPUT.length];
          const pieces = cuts
            .slice(1)
            .map((end, index) => OUTPUT.slice(cuts[index], end));
          expect(await read(pieces)).toEqual(EXPECTED);
        },
      ),
    );
  });

  it('of nothing is nothing', async () => {
    expect(await read([])).toEqual([]);
  });
});
