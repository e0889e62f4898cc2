import {
  CASE_DIMENSIONS,
  caseStudySpecSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCoverage,
  anAlignment,
  anOwnership,
  everyAnswer,
} from '../__testUtils__/answers';
import { aCaseFile, anOrganisation } from '../__testUtils__/entities';
import { renderCaseStudies } from '../__testUtils__/renderCaseStudies';
import { NotInstalled } from '../data';
import { catalogFiles } from '../lessons/__testUtils__/caseFiles';
import { conwayRouteRef, registerRouteRef } from '../routes';

const UBER = 'group:uber/uber';
const ACME = 'group:acme/acme';

const CATALOG = [
  anOrganisation('netflix', { title: 'Netflix', knownFor: 'strangler fig' }),
  anOrganisation('uber', { title: 'Uber' }),
  anOrganisation('amazon', { title: 'Amazon' }),
  anOrganisation('acme', { title: 'Acme' }),
  aCaseFile('netflix', 'Netflix', {
    dimensions: {
      trigger: {
        text: 'A database broke',
        source: 'S0',
        also: [{ text: 'It was 2007', source: 'N1' }],
      },
    },
  }),
  aCaseFile('uber', 'Uber', {
    dimensions: { weather: { text: 'Stormy' }, gateway: { text: 'Its own' } },
  }),
  aCaseFile('amazon', 'Amazon'),
];

const companies = catalogFiles().filter(([, { spec }]) => spec?.organization);

const render = (
  query = '',
  answers: Parameters<typeof renderCaseStudies>[1] = {},
) =>
  renderCaseStudies(`/case-studies${query}`, {
    files: CATALOG,
    answers: everyAnswer,
    ...answers,
  });

const table = async () => within(await screen.findByRole('table'));

/** The texts of the cells of a row, without its heading. */
const cellsOf = async (row: RegExp) => {
  const line = (await table()).getByRole('row', { name: row });
  return within(line).getAllByRole('cell');
};

const heads = async () =>
  (await table())
    .getAllByRole('columnheader')
    .map(head => within(head).getAllByRole('link')[0].textContent);

describe('CompareTab', () => {
  it('has a column for each organisation with a case file, and its measures', async () => {
    render();
    expect(await heads()).toEqual(['Amazon', 'Netflix', 'Uber']);
    await waitFor(async () =>
      expect((await cellsOf(/^Mirror score/))[1]).toHaveTextContent('90 %'),
    );
    expect((await cellsOf(/^Mirror score/))[1]).toHaveTextContent('90/100');
    expect((await cellsOf(/^Migrations/))[0]).toHaveTextContent(
      '1/2 done, 55.5 %',
    );
    expect(
      within((await cellsOf(/^Migrations/))[0]).getByRole('listitem', {
        name: 'Billing: 55.5 %',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('strangler fig')).toBeInTheDocument();
  });

  it('says what nobody knows, and why', async () => {
    render();
    await waitFor(async () =>
      expect((await cellsOf(/^Congruence/))[0]).toHaveTextContent(
        'unknownno pair of teams has to coordinate',
      ),
    );
    expect((await cellsOf(/^Scorecards/))[0]).toHaveTextContent(
      'not judged yet: run the scorecards',
    );
  });

  it('says of a value what it rests on, and what it is short of', async () => {
    render();
    await userEvent.click(
      await screen.findByRole('button', {
        name: '90/100: what Mirror score of Netflix rests on',
      }),
    );
    const told = await screen.findByRole('dialog', {
      name: 'Mirror score of Netflix',
    });
    expect(within(told).getByRole('link', { name: 'cart' })).toHaveAttribute(
      'href',
      '/catalog/acme/component/cart',
    );
  });

  it('says what a row counts, and from where on it is good', async () => {
    render();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'How Mirror score is computed',
      }),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'good from 85 % on, fair from 75 % on, poor otherwise',
    );
  });

  it('has what the case files say, with every account and source', async () => {
    render();
    const told = (await cellsOf(/^Trigger/))[1];
    expect(told).toHaveTextContent('A database broke');
    expect(
      within(told).getByRole('list', { name: 'Other accounts' }),
    ).toHaveTextContent('It was 2007');
    expect(
      within(told).getByRole('button', { name: 'Source N1' }),
    ).toBeInTheDocument();
    expect((await cellsOf(/^Trigger/))[2]).toHaveTextContent(
      'not in the case file',
    );
    const rows = (await table())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(rows.slice(-3)).toEqual(['Trigger', 'Gateway', 'Weather']);
  });

  it('keeps room for what is on its way', async () => {
    render('', { answers: {} });
    expect(
      within((await cellsOf(/^Mirror score/))[0]).getByRole('status', {
        name: 'on its way',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('36 on their way')).toBeInTheDocument();
  });

  it('goes on without a plugin, and says what to add', async () => {
    render('', {
      answers: {
        ...everyAnswer,
        coverage: new NotInstalled('circuit-breakers'),
      },
    });
    await waitFor(async () =>
      expect((await cellsOf(/^Breaker coverage/))[0]).toHaveTextContent(
        'circuit-breakers is not installed: add @banyan/backstage-plugin-circuit-breakers-backend to the backend',
      ),
    );
    expect((await cellsOf(/^Mirror score/))[0]).toHaveTextContent('90 %');
    expect(
      screen.queryByText('Some measures could not be read'),
    ).not.toBeInTheDocument();
  });

  it('says which backend failed, and asks it again on request', async () => {
    let isDown = true;
    render('', {
      answers: {
        ...everyAnswer,
        coverage: (ref: string) =>
          isDown && ref === UBER ? new Error('out of memory') : aCoverage(9),
      },
    });
    expect(
      await screen.findByText('Breaker coverage of Uber: out of memory'),
    ).toBeInTheDocument();
    expect((await cellsOf(/^Breaker coverage/))[2]).toHaveTextContent(
      'out of memory',
    );
    expect((await cellsOf(/^Breaker coverage/))[1]).toHaveTextContent('90 %');
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () =>
      expect((await cellsOf(/^Breaker coverage/))[2]).toHaveTextContent('90 %'),
    );
    expect(screen.queryByText(/out of memory/)).not.toBeInTheDocument();
  });

  it('says that the catalog has not answered for long', async () => {
    const builtAt = new Date(Date.now() - 3_600_000).toISOString();
    render('', {
      answers: {
        ...everyAnswer,
        alignment: anAlignment({ mirror: 90, stale: true, builtAt }),
      },
    });
    expect(
      await screen.findByText('stale: snapshot 1 h old'),
    ).toBeInTheDocument();
    expect((await cellsOf(/^Mirror score/))[0]).toHaveTextContent('90 %');
  });

  it('keeps the last known state when no newer one can be had', async () => {
    let isDown = false;
    render('', {
      answers: {
        ...everyAnswer,
        alignment: () =>
          isDown ? new Error('away') : anAlignment({ mirror: 90 }),
        coverage: () => new Error('out of memory'),
      },
    });
    await waitFor(async () =>
      expect((await cellsOf(/^Mirror score/))[0]).toHaveTextContent('90 %'),
    );
    isDown = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
    expect((await cellsOf(/^Mirror score/))[0]).toHaveTextContent('90 %');
  });

  it('says how to begin when the catalog has no organisation', async () => {
    render('', { files: [] });
    expect(
      await screen.findByText('The catalog has no organisation yet'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('type: organization'),
    );
  });

  it('puts the own organisation last, and tells how to write its case file', async () => {
    render(`?scope=${ACME}`, {
      mountedRoutes: { '/catalog-import': registerRouteRef },
    });
    expect(await heads()).toEqual(['Amazon', 'Netflix', 'Uber', 'Acme']);
    expect((await cellsOf(/^Trigger/))[3]).toHaveTextContent(
      'unknownno case file',
    );
    expect(screen.getByText('Acme has no case file')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Register the file' }),
    ).toHaveAttribute('href', '/catalog-import');
    await waitFor(async () =>
      expect((await cellsOf(/^Mirror score/))[3]).toHaveTextContent('90 %'),
    );
  });

  it('leads from a value to where it is shown in full, in the same scope', async () => {
    render('', { mountedRoutes: { '/conway': conwayRouteRef } });
    await waitFor(async () =>
      expect(
        within((await cellsOf(/^Mirror score/))[1]).getByRole('link'),
      ).toHaveAttribute('href', '/conway?scope=group%3Anetflix%2Fnetflix'),
    );
    expect(
      within((await cellsOf(/^Stores shared/))[1]).queryByRole('link'),
    ).not.toBeInTheDocument();
  });

  it('marks what stands out in any column, unless it is told not to', async () => {
    const poor = (ref: string) =>
      anOwnership(ref, { shared: ref === UBER ? 6 : 1 });
    render('', { answers: { ...everyAnswer, ownership: poor } });
    await waitFor(async () =>
      expect((await cellsOf(/^Stores shared/))[2]).toHaveTextContent(
        'stands out',
      ),
    );
    expect((await cellsOf(/^Stores shared/))[1]).not.toHaveTextContent(
      'stands out',
    );
    await userEvent.click(
      screen.getByRole('switch', { name: 'Highlight differences' }),
    );
    expect((await cellsOf(/^Stores shared/))[2]).not.toHaveTextContent(
      'stands out',
    );
  });

  it('adds and removes columns by keyboard', async () => {
    render();
    const field = await screen.findByRole('combobox', {
      name: 'Add an organisation or tribe',
    });
    await userEvent.type(field, 'acm');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () =>
      expect(await heads()).toEqual(['Amazon', 'Netflix', 'Uber', 'Acme']),
    );
    expect(
      screen.getByRole('combobox', { name: 'Add an organisation or tribe' }),
    ).toHaveFocus();
    const chips = within(screen.getByRole('grid', { name: 'Columns' }));
    chips.getByRole('row', { name: 'Uber' }).focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(async () =>
      expect(await heads()).toEqual(['Amazon', 'Netflix', 'Acme']),
    );
  });

  it('moves a column by keyboard', async () => {
    render();
    (await screen.findByRole('button', { name: 'Column Uber' })).focus();
    await userEvent.keyboard('{Enter}');
    const left = await screen.findByRole('menuitem', { name: 'Move left' });
    expect(
      screen.getByRole('menuitem', { name: 'Move right' }),
    ).toHaveAttribute('aria-disabled', 'true');
    left.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await heads()).toEqual(['Amazon', 'Uber', 'Netflix']),
    );
  });

  it('draws small pictures with the table beside them', async () => {
    render('?view=multiples');
    const picture = await screen.findByRole('img', { name: /^Live measures/ });
    await waitFor(() => expect(picture).toHaveTextContent('Netflix: 90 %'));
    expect(await heads()).toHaveLength(3);
  });

  it('draws more than six columns first', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    render('', { files: names.map(name => aCaseFile(name, name)) });
    expect(
      await screen.findByRole('img', { name: /^Live measures/ }),
    ).toBeInTheDocument();
  });

  it('asks only for what is shown', async () => {
    const asked = new Set<string>();
    const api = {
      tell: async (_: string, ref: string) => {
        asked.add(ref);
        return new Promise<never>(() => {});
      },
    };
    render(`?hide=${UBER}`, { answers: api });
    await screen.findByText('24 on their way');
    expect([...asked]).toEqual([
      'group:amazon/amazon',
      'group:netflix/netflix',
    ]);
  });

  it.each(companies)('shows every account of %s', async (_, file) => {
    const { organization = '', dimensions = {} } = caseStudySpecSchema.parse(
      file.spec,
    );
    const [, name] = organization.split('/');
    await render('', { files: [anOrganisation(name), file] });
    await table();
    const shown = document.body.textContent;
    expect(Object.keys(dimensions)).toEqual(
      expect.arrayContaining(Object.keys(CASE_DIMENSIONS)),
    );
    for (const { text, also = [] } of Object.values(dimensions)) {
      expect(shown).toContain(text);
      for (const account of also) expect(shown).toContain(account.text);
    }
  });
});
