import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { acme, daysAgo, KNOWN } from './__testUtils__/acme';
import { ACME, renderReadiness } from './__testUtils__/renderReadiness';
import { READINESS_FIELDS } from './fields';

const SCOPE = `?scope=${encodeURIComponent(ACME)}`;
const answer = () => screen.findByRole('heading', { level: 2 });
const field = (name: string | RegExp) => screen.findByRole('textbox', { name });
const choice = async (name: string) =>
  within(await screen.findByRole('radiogroup', { name }));
const row = async (name: RegExp) =>
  within(await screen.findByRole('row', { name }));
const address = () =>
  new URLSearchParams(screen.getByLabelText('address').textContent ?? '');

describe('the readiness tab without an organisation', () => {
  it('has no verdict, names the first unanswered question, and says that nothing is filled in', async () => {
    renderReadiness();
    expect(await answer()).toHaveTextContent(
      'No answer yet: say how many engineers there are. The first question, “At least ten engineers”, is not answered.',
    );
    expect(
      screen.getByText('Nothing is filled in from the catalog'),
    ).toBeVisible();
    const ladder = screen.getByRole('list', { name: 'The five answers' });
    expect(ladder.querySelector('[aria-current]')).toBeNull();
    expect(screen.queryByText('What would change it')).not.toBeInTheDocument();
  });

  it('reaches every field with the Tab key, and its label names it', async () => {
    const user = userEvent.setup();
    renderReadiness();
    await answer();
    const reached = new Set<string>();
    for (let steps = 0; steps < 80; steps += 1) {
      await user.tab();
      const id = document.activeElement
        ?.closest('[data-field]')
        ?.getAttribute('data-field');
      const input = document.activeElement;
      if (!id || !(input instanceof HTMLInputElement)) continue;
      const { label } = READINESS_FIELDS.find(each => each.id === id)!;
      const named = input.labels?.[0]?.textContent ?? '';
      const group = input.closest('[role="radiogroup"], [role="group"]');
      const isOfGroup =
        group !== null &&
        within(document.body).queryByRole(
          group.getAttribute('role') as 'group',
          { name: label },
        ) === group;
      expect(isOfGroup || named === label).toBe(true);
      reached.add(id);
    }
    expect([...reached]).toEqual(READINESS_FIELDS.map(({ id }) => id));
  });

  it('is answered with the keyboard alone', async () => {
    const user = userEvent.setup();
    renderReadiness();
    await answer();
    const engineers = await field('Engineers');
    act(() => engineers.focus());
    await user.keyboard('38');
    await user.tab();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(address().get('stage')).toBe('startup'));
    expect(await answer()).toHaveTextContent(
      'Stay with one program: ship first, cut later.',
    );
    expect(screen.getByRole('status', { name: 'Verdict' })).toHaveTextContent(
      'ship first, cut later',
    );
  });

  it('lets an unanswered question decide', async () => {
    renderReadiness({ query: '?n=38&stage=scaleup' });
    expect(await answer()).toHaveTextContent(
      'Not yet: say whether the boundaries of the domain are clear. “Boundaries are clear” is not answered, and that is no pass.',
    );
    const decider = await row(/Boundaries are clear/);
    expect(decider.getByText(/not answered, decides/)).toBeVisible();
    const later = await row(/Reversal rule/);
    expect(later.getByText('not asked')).toBeVisible();
  });

  it('says what is no number, and takes it for not answered', async () => {
    const user = userEvent.setup();
    renderReadiness({ query: '?n=38&stage=startup' });
    const engineers = await field('Engineers');
    await user.clear(engineers);
    await user.type(engineers, 'many');
    expect(engineers).toHaveValue('many');
    expect(
      await screen.findByText('A whole number from 0 to 1000000'),
    ).toBeVisible();
    expect(address().has('n')).toBe(false);
    expect(await answer()).toHaveTextContent('say how many engineers');
  });

  it('ticks what hurts, or that nothing does', async () => {
    const user = userEvent.setup();
    renderReadiness();
    const tick = (name: string) => screen.findByRole('checkbox', { name });
    await user.click(await tick('Team coordination'));
    await user.click(await tick('Deployments wait'));
    expect(address().get('hurts')).toBe('deployment-coupling,coordination');
    await user.click(await tick('Nothing of these hurts'));
    expect(address().get('hurts')).toBe('nothing');
    await user.click(await tick('Nothing of these hurts'));
    expect(address().has('hurts')).toBe(false);
  });
});

describe('the readiness tab of an organisation', () => {
  it('fills in what the catalog knows, and gives the verdict', async () => {
    renderReadiness({ ...KNOWN, query: SCOPE });
    expect(await answer()).toHaveTextContent(
      'Not yet: staff the on-call rotation first. With that one change the answer becomes a pilot of one service.',
    );
    expect(await field('Engineers')).toHaveValue('38');
    expect(screen.getByText('headcount of all teams')).toBeVisible();
    expect(
      (await choice('Platform team')).getByRole('radio', { name: 'yes' }),
    ).toBeChecked();
    expect(
      screen.getAllByText('18 of 27 filled from the catalog').length,
    ).toBeGreaterThan(0);
    const tiles = within(
      screen.getByRole('list', { name: 'What follows from it' }),
    );
    expect(tiles.getByText('4 to 6')).toBeVisible();
    expect(tiles.getByText('2–3 + 1')).toBeVisible();
    expect(tiles.getByText('≤ 19')).toBeVisible();
    expect(tiles.getByText(/Today 17, 0.45 an engineer: pass/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'READY-06' }).getAttribute('href'),
    ).toBe('/scorecards/checks/READY-06?scope=group%3Adefault%2Facme');
    expect(screen.getByRole('link', { name: 'READY-04' })).toBeVisible();
  });

  it('names the checks without a link in a portal without scorecards', async () => {
    renderReadiness({ hasScorecards: false });
    expect(await screen.findByText('READY-06')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'READY-06' }),
    ).not.toBeInTheDocument();
  });

  it('marks a changed answer as the reader’s own, and gives the catalog’s back', async () => {
    const user = userEvent.setup();
    renderReadiness({ ...KNOWN, query: SCOPE });
    const legs = await choice('On-call culture');
    await user.click(legs.getByRole('radio', { name: 'yes' }));
    expect(address().get('oncall')).toBe('yes');
    expect(await answer()).toHaveTextContent(/^Pilot one service: choose one/);
    expect(
      screen.getAllByText('17 of 27 filled from the catalog').length,
    ).toBeGreaterThan(0);
    await user.click(
      screen.getByRole('button', { name: 'Reset On-call culture to catalog' }),
    );
    expect(address().has('oncall')).toBe(false);
    expect(await answer()).toHaveTextContent(/^Not yet: staff the on-call/);
  });

  it('takes an answer of the catalog away: not answered is an answer of its own', async () => {
    const user = userEvent.setup();
    renderReadiness({ ...KNOWN, query: SCOPE });
    const clear = await choice('Boundaries are clear');
    await user.click(clear.getByRole('radio', { name: 'not answered' }));
    expect(address().get('clear')).toBe('-');
    expect(await answer()).toHaveTextContent(
      '“Boundaries are clear” is not answered',
    );
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(address().toString()).toBe('scope=group%3Adefault%2Facme');
    expect(clear.getByRole('radio', { name: 'yes' })).toBeChecked();
  });

  it('restores every change from a link', async () => {
    renderReadiness({
      ...KNOWN,
      query: `${SCOPE}&n=120&oncall=yes&pilot=1&domains=1&halt=yes&before=2&now=4&services=120&measured=${daysAgo(5)}`,
    });
    expect(await answer()).toHaveTextContent(
      'Pilot one service: run the pilot, and hold it against its rule. With that one change the answer becomes an expansion with a rule to stop.',
    );
    expect(await field('Engineers')).toHaveValue('120');
    expect(screen.getByLabelText('Measured on')).toHaveValue(daysAgo(5));
    const tiles = within(
      screen.getByRole('list', { name: 'What follows from it' }),
    );
    expect(tiles.getByText('12 to 20')).toBeVisible();
    expect(tiles.getByText('4 a week')).toBeVisible();
    expect(tiles.getByText(/Now 4: pause/)).toBeVisible();
    expect(tiles.getByText(/Today 120, 1 an engineer: warn/)).toBeVisible();
  });

  it('tries out what would change the verdict', async () => {
    const user = userEvent.setup();
    renderReadiness({ ...KNOWN, query: SCOPE });
    await user.click(
      await screen.findByRole('button', {
        name: 'Try it: Staff the on-call rotation',
      }),
    );
    expect(address().get('oncall')).toBe('yes');
    expect(await answer()).toHaveTextContent(/^Pilot one service/);
    await user.click(
      screen.getByRole('button', {
        name: 'Try it: The boundaries turn out unclear',
      }),
    );
    expect(address().get('clear')).toBe('no');
    expect(await answer()).toHaveTextContent(/^A modular monolith/);
  });

  it('draws the verdict by engineers, and says the same in a table', async () => {
    const user = userEvent.setup();
    renderReadiness({ ...KNOWN, query: SCOPE });
    expect(await screen.findByText('you, 38')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const table = within(
      screen.getByRole('table', { name: 'Verdict by engineers' }),
    );
    const rows = table
      .getAllByRole('row')
      .map(each => each.textContent)
      .slice(1);
    expect(rows).toEqual([
      'as entered1 to 9 stay monolithone-team',
      'as entered10 to 49 not yethybrid',
      'as entered50 or more not yettwo-pizza',
      'with “Four readiness legs” passed1 to 9 stay monolithone-team',
      'with “Four readiness legs” passed10 to 49 pilot one servicehybrid',
      'with “Four readiness legs” passed50 or more pilot one servicetwo-pizza',
    ]);
  });

  it('says what could not be read, and works all the same', async () => {
    renderReadiness({ entities: [acme()], query: SCOPE });
    expect(
      await screen.findByText(
        /Its teams could not be read: topology is not installed/,
      ),
    ).toBeVisible();
    expect(await field('Deploys')).toHaveValue('6');
    expect(await field('Engineers')).toHaveValue('');
  });

  it('prints answers and verdict, without the form', async () => {
    window.print = jest.fn();
    renderReadiness({ ...KNOWN, query: SCOPE });
    await answer();
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(window.print).toHaveBeenCalledTimes(1);
    const printed = screen
      .getByRole('heading', { name: 'Answers' })
      .closest('section')!;
    expect(printed).toHaveTextContent('Engineers (people)38');
    expect(printed).toHaveTextContent('Recorded exception');
    const css = readFileSync(`${__dirname}/Readiness.module.css`, 'utf8');
    const [screenRules, printRules] = css.split('@media print');
    expect(screenRules).toMatch(/\.printed \{\s*display: none/);
    expect(printRules).toMatch(/\.tab \.form[^}]*display: none/s);
    expect(printRules).toMatch(/\.printed \{\s*display: block/);
    expect(printRules).toMatch(/:not\(:has\(\.tab\)\)[^}]*display: none/s);
  });
});

describe('what a chain costs', () => {
  const left = () => screen.findByRole('status', { name: 'What is left' });

  it('starts with the example of the chapter, and reckons anew', async () => {
    const user = userEvent.setup();
    renderReadiness();
    expect(await left()).toHaveTextContent('30 at 99.99 % = 99.7 %');
    const count = await field('Dependencies');
    await user.clear(count);
    expect(await left()).toHaveTextContent('A whole number of services');
    await user.type(count, '50');
    expect(await left()).toHaveTextContent(
      '50 at 99.99 % = 99.5 %: 3 h 35 min lost in 30 days',
    );
  });

  it('starts with the longest chain that circuit breakers know of', async () => {
    renderReadiness({
      ...KNOWN,
      query: SCOPE,
      coverage: {
        scope: ACME,
        version: '1',
        builtAt: '2026-11-22T00:00:00Z',
        covered: 0,
        total: 0,
        byOrganization: [],
        byTier: [],
        byTeam: [],
        calls: [],
        weak: [],
        availability: {
          entityRef: 'component:default/shop',
          dependencies: ['component:default/a', 'component:default/b'],
          each: 0.999,
          product: 0.998,
        },
      },
    });
    await waitFor(async () =>
      expect(await left()).toHaveTextContent('2 at 99.9 % = 99.8 %'),
    );
    expect(screen.getByRole('link', { name: 'shop' })).toBeVisible();
  });
});
