import { closeServers } from '@banyan/backstage-plugin-banyan-node/testing';
import { aGroup } from '../__testUtils__/entities';
import { type Started, startActions } from '../__testUtils__/startActions';

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const READY = {
  ...{ engineers: 38, stage: 'scaleup', pains: ['coordination'] },
  ...{ boundariesClear: true, latencyCritical: false },
  ...{
    cicd: true,
    observability: true,
    platformTeam: true,
    onCallCulture: true,
  },
  ...{ deploysPerWeek: 6, deployFailurePct: 11, mergeConflictsPerWeek: 23 },
  ...{ crossTeamHoursPerFeature: 9, baselineMeasuredOn: daysAgo(41) },
  ...{ modularMonolith: 4, packages: 2, teamTopology: 3 },
};

const STATED = {
  'banyan/engineers': '20',
  'banyan/stage': 'scaleup',
  'banyan/readiness': '{"cicd": true, "observability": false}',
  'banyan/baseline': 'rubbish',
  'banyan/known-for': 'patience',
};

type Output = {
  sentence: string;
  organisation: string | null;
  readFrom: string[];
  verdict: string;
  decidedBy: string | null;
  fix: string;
  steps: { check: string; state: string; found: string | null }[];
  teams: object | null;
  servicesRated: object | null;
  changes: { id: string; title: string; verdict: string }[];
};

let started: Started;
beforeAll(async () => {
  started = await startActions([
    aGroup('acme/acme', 'Acme Works', STATED),
    aGroup('secret/lab', 'Secret Lab', STATED),
  ]);
});
afterAll(async () => {
  await started.stop();
  await closeServers();
});

const ask = async (input: object, name: 'ada' | 'vera' = 'ada') =>
  (await started.ask('readiness', input as never, name)) as Output;

describe('readiness', () => {
  it('answers with the verdict, the check that decides and what to do', async () => {
    const answer = await ask({ answers: { ...READY, services: 19 } });
    expect(answer).toMatchObject({
      ...{ verdict: 'pilot', decidedBy: 'READY-08', organisation: null },
      fix: 'choose one service along one clean boundary',
      teams: { fewest: 4, most: 6, shape: 'hybrid' },
      servicesRated: { share: 0.5, verdict: 'pass' },
      sentence:
        'Pilot one service. First: choose one service along one clean boundary. READY-08 decides (The pilot is one clean domain: none is chosen). 38 engineers make 4 to 6 teams.',
    });
    expect(answer.steps.at(-1)).toMatchObject({
      state: 'not-asked',
      found: null,
    });
  });

  it('says what would change it', async () => {
    const answers = { ...READY, onCallCulture: false };
    const { changes, verdict } = await ask({ answers });
    expect(verdict).toBe('not-yet');
    expect(changes).toContainEqual(
      expect.objectContaining({ id: 'legs.onCallCulture', verdict: 'pilot' }),
    );
  });

  it('never takes silence for a yes', async () => {
    expect(await ask({})).toMatchObject({
      ...{ verdict: 'not-yet', decidedBy: 'READY-01', teams: null },
      ...{ servicesRated: null, readFrom: [] },
      fix: 'say how many engineers there are',
    });
  });

  it.each(Object.keys(READY))(
    'asks for %s when it is not answered',
    async name => {
      const { verdict } = await ask({
        answers: { ...READY, [name]: undefined },
      });
      expect(verdict).toBe('not-yet');
    },
  );

  it('expands when every question is passed', async () => {
    const pilot = {
      pilotServices: 1,
      pilotDomains: 1,
      haltRule: true,
      pilotHeld: true,
    };
    const answer = await ask({ answers: { ...READY, ...pilot } });
    expect(answer).toMatchObject({ verdict: 'expand', decidedBy: null });
    expect(answer.sentence).toContain('Every question was passed.');
  });
});

describe('what an organisation states', () => {
  it('is answered already, and named', async () => {
    const { boundariesClear, latencyCritical, pains } = READY;
    const answer = await ask({
      organisation: 'Acme Works',
      answers: { boundariesClear, latencyCritical, pains },
    });
    expect(answer).toMatchObject({
      ...{ organisation: 'group:acme/acme', decidedBy: 'READY-05' },
      readFrom: ['banyan/engineers', 'banyan/readiness', 'banyan/stage'],
      teams: { fewest: 2, most: 3 },
    });
    expect(answer.sentence).toMatch(/^Acme Works: Not yet\. /);
  });

  it('gives way to what the caller says', async () => {
    const answers = { engineers: 8 };
    expect(await ask({ organisation: 'acme/acme', answers })).toMatchObject({
      ...{ verdict: 'stay-monolith', decidedBy: 'READY-01' },
    });
    const legs = await ask({
      organisation: 'acme',
      answers: { ...READY, engineers: undefined },
    });
    expect(legs).toMatchObject({ decidedBy: 'READY-08', teams: { fewest: 2 } });
  });

  it('is nothing to those who may not read it', async () => {
    await expect(ask({ organisation: 'Secret Lab' }, 'vera')).rejects.toThrow(
      'There is no group Secret Lab, or you may not read it',
    );
  });
});

describe('an answer', () => {
  it.each([
    ['engineers', 0],
    ['engineers', 3.5],
    ['stage', 'unicorn'],
    ['pains', ['boredom']],
    ['baselineMeasuredOn', 'yesterday'],
    ['deploysPerWeek', -1],
    ['enginers', 38],
  ])('is refused when it makes no sense: %s %j', async (name, value) => {
    await expect(ask({ answers: { [name]: value } })).rejects.toThrow(
      /Invalid input/,
    );
  });

  it.each([
    ['2026-02-31', 'is no day'],
    ['2999-01-01', 'lies in the future'],
  ])(
    'is refused when the day cannot be: %s',
    async (baselineMeasuredOn, why) => {
      await expect(ask({ answers: { baselineMeasuredOn } })).rejects.toThrow(
        why,
      );
    },
  );

  it('has a description each, so that nobody needs a manual', async () => {
    const { actions } = await started.actions.list();
    const schema = actions.find(({ name }) => name === 'readiness')?.schema
      .input as {
      properties: {
        answers: { properties: Record<string, { description?: string }> };
      };
    };
    const fields = Object.values(schema.properties.answers.properties);
    expect(fields).toHaveLength(24);
    for (const { description } of fields) expect(description).toMatch(/\w/);
  });
});
