import { access, glob, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { checkCatalogFiles } from './checkCatalogFiles';

const CATALOG = resolve(__dirname, '../../../../catalog');

/** API definitions stand beside the catalog files and are none themselves. */
const isCatalogFile = (path: string) => !path.split(/[\\/]/).includes('apis');

async function catalogFiles() {
  const names: string[] = [];
  for await (const name of glob('**/*.yaml', { cwd: CATALOG })) {
    if (isCatalogFile(name)) names.push(name);
  }
  return Promise.all(
    names.map(async name => ({
      name,
      text: await readFile(join(CATALOG, name), 'utf8'),
    })),
  );
}

const exists = (path: string, file: string) =>
  access(join(CATALOG, dirname(file), path)).then(
    () => true,
    () => false,
  );

describe('the catalog of this repository', () => {
  it('passes its own check without a finding', async () => {
    const files = await catalogFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(await checkCatalogFiles(files, exists)).toEqual([]);
    // Hundreds of documents: on a busy machine longer than the usual five seconds.
  }, 60_000);
});
