import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check';

const entity = (kind: string, name: string, spec: object) =>
  `${JSON.stringify({ apiVersion: 'backstage.io/v1alpha1', kind, metadata: { name }, spec })}\n`;

const group = entity('Group', 'web', { type: 'team', children: [] });

const component = (spec: object = {}) =>
  entity('Component', 'cart', {
    type: 'service',
    lifecycle: 'production',
    owner: 'web',
    ...spec,
  });

const api = ($text: string) =>
  entity('API', 'orders', {
    type: 'grpc',
    lifecycle: 'production',
    owner: 'web',
    definition: { $text },
  });

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-check-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes the files and checks them; the folder is left out of the lines. */
async function run(files: Record<string, string>, ...others: string[]) {
  const names = Object.keys(files).map(name => join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
  }
  const lines: string[] = [];
  const exitCode = await check(
    [...names, ...others.map(name => join(folder, name))],
    line => lines.push(line.replaceAll(`${folder}/`, '')),
  );
  return { exitCode, lines };
}

describe('banyan check', () => {
  it('exits with 0 and a count when all is well', async () => {
    const files = { 'org.yaml': group, 'shop.yaml': component() };
    expect(await run(files)).toEqual({
      exitCode: 0,
      lines: ['2 files checked: 0 errors, 0 warnings'],
    });
  });

  it('exits with 0 when there are warnings alone', async () => {
    expect(await run({ 'shop.yaml': component() })).toEqual({
      exitCode: 0,
      lines: [
        'shop.yaml:1: warning: component:default/cart spec.owner: group:default/web is not in the given files; is the name right?',
        '1 files checked: 0 errors, 1 warnings',
      ],
    });
  });

  it('exits with 1 and has a line for each error', async () => {
    const files = {
      'org.yaml': `${group}---\nkind: [\n`,
      'shop.yaml': component({ lifecycle: undefined, calls: [{ to: 'cart' }] }),
    };
    expect(await run(files)).toEqual({
      exitCode: 1,
      lines: [
        expect.stringMatching(/^org\.yaml:\d: error: not valid YAML: /),
        'shop.yaml:1: error: component:default/cart spec.calls[0].mode: expected one of sync, async, direct, got nothing',
        'shop.yaml:1: error: component:default/cart spec.lifecycle: expected a value, got nothing',
        '2 files checked: 3 errors, 0 warnings',
      ],
    });
  });

  it.each([
    ['a value', component({ owner: 'user:me', calls: 'one\ntwo' })],
    ['a name', entity('Group', 'one\n  two', { type: 'team', children: [] })],
  ])('keeps an error in one line, also when %s has more', async (_, text) => {
    const { lines } = await run({ 'shop.yaml': text });
    const errors = lines.filter(line => line.includes('error:'));
    expect(errors).toEqual([expect.stringMatching(/^.*one.+two.*$/)]);
  });

  it.each(['gone.yaml', '.'])(
    'exits with 1 when %s cannot be read, and checks the others',
    async name => {
      const { exitCode, lines } = await run({ 'org.yaml': group }, name);
      expect(exitCode).toBe(1);
      expect(lines).toEqual([
        expect.stringMatching(
          /:1: error: cannot be read \((Error: )?E[A-Z]+: .+\)$/,
        ),
        '2 files checked: 1 errors, 0 warnings',
      ]);
    },
  );

  it('knows two entities of one name in two files', async () => {
    const { exitCode, lines } = await run({ 'a.yaml': group, 'b.yaml': group });
    expect(exitCode).toBe(1);
    expect(lines[0]).toBe(
      'b.yaml:1: error: group:default/web is already defined at a.yaml:1; rename one of the two',
    );
  });

  it('looks for included definitions beside the file', async () => {
    const files = {
      'org.yaml': group,
      'good.yaml': api('./orders.proto'),
      'bad.yaml': api('./gone.proto').replace('orders', 'gone'),
    };
    await writeFile(join(folder, 'orders.proto'), 'syntax = "proto3";');
    expect((await run(files)).lines).toEqual([
      'bad.yaml:1: error: api:default/gone spec.definition.$text: expected the path of a file that exists, relative to this one, got "./gone.proto"',
      '3 files checked: 1 errors, 0 warnings',
    ]);
  });
});
