import { acme, aScorecard, aService, isGreen } from '../__testUtils__/aCatalog';
import { DAY } from '../__testUtils__/aReplica';
import { startPeople, type StartedPeople } from '../__testUtils__/startPeople';
import { dueStep } from './reminderSteps';

const ENTITIES = [
  ...acme({ shop: 'red', cart: 'green', till: 'yellow' }),
  aService('lens', { color: 'green', owner: 'search' }),
  aScorecard([{ id: 'TST-01', level: 'bronze' }]),
];

describe('the step that is due', () => {
  it.each([
    [15, undefined],
    [14, '14 days'],
    [8, '14 days'],
    [7, '7 days'],
    [2, '7 days'],
    [1, '1 days'],
    [0, '1 days'],
    [-1, 'overdue'],
    [-30, 'overdue'],
  ])('%i days before the target is %s', (days, step) => {
    expect(dueStep(days)).toBe(step);
  });
});

describe('reminders of a campaign', () => {
  let portal: StartedPeople;

  beforeEach(async () => {
    portal = await startPeople({ entities: ENTITIES, checks: [isGreen] });
    await portal.run();
  }, 60_000);
  afterEach(() => portal.stop());

  const look = () => portal.tasks.get('scorecards-campaign-reminders')?.();

  const campaign = async (changes: object = {}): Promise<string> => {
    const { body } = await portal.post('root', 'campaigns', {
      title: 'All green',
      brief: 'Paint what is not green.',
      owner: 'group:acme/company',
      checks: ['TST-01'],
      startsOn: '2026-11-22',
      targetOn: '2026-12-22',
      ...changes,
    });
    await portal.post('root', `campaigns/${body.id}/start`);
    return body.id;
  };

  const told = () =>
    portal.sent.map(({ recipients, payload }) => [
      'entityRef' in recipients && recipients.entityRef,
      payload.title,
      payload.severity,
    ]);

  it('go to who has something left: 14, 7 and 1 days before, and once when it is over', async () => {
    const id = await campaign();
    for (let day = 0; day < 34; day++) {
      await look();
      await look();
      portal.clock.pass(DAY);
    }
    expect(told()).toEqual(
      [
        ['is due in 14 days', 'normal'],
        ['is due in 7 days', 'normal'],
        ['is due in 1 day', 'normal'],
        ['was due 1 day ago', 'high'],
      ].map(([when, severity]) => [
        'group:acme/checkout',
        `All green ${when}: 1 of your 3 checks is left`,
        severity,
      ]),
    );
    expect(portal.sent[0].payload).toMatchObject({
      description: 'Paint what is not green.',
      link: `/scorecards/campaigns?campaign=${id}`,
    });
  });

  it('are of running campaigns that have begun', async () => {
    const soon = '2026-11-29';
    await portal.post('root', 'campaigns', {
      title: 'A draft',
      brief: 'Not yet.',
      owner: 'group:acme/company',
      checks: ['TST-01'],
      startsOn: '2026-11-22',
      targetOn: soon,
    });
    const ended = await campaign({ targetOn: soon });
    await portal.post('root', `campaigns/${ended}/archive`);
    await campaign({ startsOn: '2026-11-24', targetOn: soon });
    await look();
    expect(told()).toEqual([]);
    portal.clock.pass(2 * DAY);
    await look();
    expect(told()).toHaveLength(1);
  });

  it('come anew when the target is another day', async () => {
    const id = await campaign({ targetOn: '2026-11-29' });
    await look();
    await portal.put('root', `campaigns/${id}`, {
      title: 'All green',
      brief: 'Paint what is not green.',
      owner: 'group:acme/company',
      checks: ['TST-01'],
      startsOn: '2026-11-22',
      targetOn: '2026-11-28',
    });
    await look();
    expect(told().map(([, title]) => title)).toEqual([
      'All green is due in 7 days: 1 of your 3 checks is left',
      'All green is due in 6 days: 1 of your 3 checks is left',
    ]);
  });

  it('are tried again when nobody could be told', async () => {
    await campaign({ targetOn: '2026-11-29' });
    portal.notices.isDown = true;
    await look();
    expect(told()).toEqual([]);
    portal.notices.isDown = false;
    await look();
    await look();
    expect(told()).toHaveLength(1);
  });
});
