import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { score, type ScoreOptions } from './score';

const NOW = Date.UTC(2026, 10, 22);

const TEAM = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: web, annotations: { banyan/headcount: "8" } }
spec: { type: team, children: [] }
`;

const service = (changes = '') => `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: cart }
spec:
  type: service
  lifecycle: production
  owner: web
  ${changes}
`;

const SCORECARD = `
apiVersion: banyan/v1alpha1
kind: Scorecard
metadata: { name: basics }
spec:
  owner: web
  filter: { kind: Component }
  levels: [bronze, silver]
  checks:
    - { id: OWN-01, level: bronze }
    - id: ACME-01
      level: silver
      title: has a system
      rule: { fact: entity.spec.system, exists: true }
      remediation: Name its system.
    - { id: DEP-04, level: silver }
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-score-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Scores `scored`, knowing `known`; the folder is left out of the lines. */
async function run(
  scored: Record<string, string>,
  known: Record<string, string> = {},
  options: Partial<ScoreOptions> = {},
) {
  for (const [name, text] of Object.entries({ ...scored, ...known }))
    await writeFile(join(folder, name), text);
  const inFolder = (names: string[]) => names.map(name => join(folder, name));
  const lines: string[] = [];
  const exitCode = await score(
    inFolder(Object.keys(scored)),
    {
      format: 'table',
      now: NOW,
      with: inFolder(Object.keys(known)),
      ...options,
    },
    line => lines.push(line.replaceAll(`${folder}/`, '')),
  );
  return { exitCode, text: lines.join('\n') };
}

const KNOWN = { 'org.yaml': TEAM, 'scorecard.yaml': SCORECARD };

describe('banyan score', () => {
  it('says which level an entity has, and what to do for the next one', async () => {
    const { exitCode, text } = await run({ 'cart.yaml': service() }, KNOWN);
    expect(exitCode).toBe(0);
    expect(text).toMatch(
      /component:default\/cart\s+bronze\s+1\/2\s+scorecard:default\/basics#ACME-01/,
    );
    expect(text).toContain('-> Name its system.');
    expect(text).toContain('1 entities scored by files alone');
  });

  it('leaves out what only something that runs can tell', async () => {
    const { text } = await run({ 'cart.yaml': service() }, KNOWN);
    expect(text).not.toContain('DEP-04');
  });

  it('exits with 1 below the level that is required, and with 0 at it', async () => {
    const required = { require: 'silver' };
    const below = await run({ 'cart.yaml': service() }, KNOWN, required);
    expect(below.exitCode).toBe(1);
    expect(below.text).toContain('1 below silver');
    const fixed = { 'cart.yaml': service('system: shop') };
    expect((await run(fixed, KNOWN, required)).exitCode).toBe(0);
  });

  it('prints JSON for tools', async () => {
    const { text } = await run({ 'cart.yaml': service() }, KNOWN, {
      format: 'json',
    });
    expect(JSON.parse(text)).toMatchObject({
      levels: ['bronze', 'silver'],
      entities: [
        {
          entityRef: 'component:default/cart',
          level: 'bronze',
          results: [
            { check: 'OWN-01', verdict: 'pass' },
            { check: 'scorecard:default/basics#ACME-01', verdict: 'fail' },
          ],
        },
      ],
    });
  });

  it('takes all checks of Banyan when no scorecard is among the files', async () => {
    const { text } = await run(
      { 'cart.yaml': service() },
      { 'org.yaml': TEAM },
    );
    expect(text).toContain('DOM-01');
    expect(text).toMatch(/component:default\/cart\s+starting/);
  });

  it('exits with 2 for a file that cannot be read', async () => {
    const lines: string[] = [];
    const options = { format: 'table', now: NOW, with: [] } as const;
    const gone = join(folder, 'gone.yaml');
    expect(await score([gone], options, line => lines.push(line))).toBe(2);
    expect(lines).toEqual([expect.stringContaining('cannot be read')]);
  });

  it('exits with 2 for a file that is no YAML', async () => {
    const { exitCode, text } = await run({ 'cart.yaml': 'kind: [' });
    expect(exitCode).toBe(2);
    expect(text).toMatch(/cart\.yaml:\d: error: not valid YAML/);
  });

  it('exits with 2 for a level that does not exist', async () => {
    const asked = { require: 'platinum' };
    const { exitCode, text } = await run({ 'cart.yaml': service() }, {}, asked);
    expect(exitCode).toBe(2);
    expect(text).toBe(
      'There is no level platinum; there are bronze, silver, gold',
    );
  });
});
