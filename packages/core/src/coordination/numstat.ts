import type { Commit, FileChange } from './commit';

/**
 * The format that {@link commitsOfNumstat} reads:
 * `git log --numstat --no-renames -z --format=<this>`.
 *
 * @public
 */
export const NUMSTAT_FORMAT = '%x1e%H%x1f%aI%x1f%aE';

const RECORD = '\x1e';
const FIELD = '\x1f';
const END = '\0';

/** `added TAB deleted TAB path`; a binary file has dashes for numbers. */
function changeOf(line: string): FileChange | undefined {
  const [added, deleted, ...path] = line.replace(/^\n+/, '').split('\t');
  return path.length === 0
    ? undefined
    : {
        path: path.join('\t'),
        added: Number(added) || 0,
        deleted: Number(deleted) || 0,
      };
}

function commitOf(record: string): Commit | undefined {
  const [head, ...lines] = record.split(END);
  const [hash, at, author] = head.split(FIELD);
  if (!hash || at === undefined || author === undefined) return undefined;
  const changes = lines.flatMap(line => changeOf(line) ?? []);
  return {
    hash,
    at,
    author: author.trim().toLocaleLowerCase('en-US'),
    changes,
  };
}

/**
 * The commits in the output of git as it arrives, in pieces of any size. A record that cannot
 * be read is left out; paths with blanks, tabs and line breaks are kept as they are.
 *
 * @public
 */
export async function* commitsOfNumstat(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Commit> {
  let rest = '';
  for await (const piece of pieces) {
    const records = (rest + piece).split(RECORD);
    rest = records.pop() ?? '';
    for (const record of records) {
      const commit = commitOf(record);
      if (commit) yield commit;
    }
  }
  const last = commitOf(rest);
  if (last) yield last;
}
