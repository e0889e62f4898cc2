import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogTexts } from './__testUtils__/catalogFolder';
import { describeWithShared } from './__testUtils__/describeWithShared';

const LENGTH = 8;

/** Every run of eight words of a text, without marks and capitals. */
function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(LENGTH - 1)
    .map((_, i) => words.slice(i, i + LENGTH).join(' '));
}

/** Tables of sources hold the titles of cited works, which are not ours to word. */
const withoutTitles = (text: string) => text.replace(/^\|.*$/gm, '');

describe('shingles', () => {
  it('are every eight words in a row', () => {
    expect(
      shingles('One, two: three four five - six seven (eight) NINE.'),
    ).toEqual([
      'one two three four five six seven eight',
      'two three four five six seven eight nine',
    ]);
  });

  it('are none of a text of seven words', () => {
    expect(shingles('one two three four five six seven')).toEqual([]);
  });
});

describeWithShared('the catalog', 'sources', folder => {
  const theirs = new Set(
    globSync('*.txt', { cwd: folder }).flatMap(name =>
      shingles(readFileSync(join(folder, name), 'utf8')),
    ),
  );
  const files = catalogTexts('**/*.{md,yaml,proto,graphql}');

  it('is compared with sources that hold something', () => {
    expect(theirs.size).toBeGreaterThan(1000);
    expect(files.length).toBeGreaterThan(100);
  });

  it('says everything in our own words', () => {
    const copied = files.flatMap(({ name, text }) =>
      shingles(withoutTitles(text))
        .filter(shingle => theirs.has(shingle))
        .map(shingle => `${name}: ${shingle}`),
    );
    expect(copied).toEqual([]);
  });
});
