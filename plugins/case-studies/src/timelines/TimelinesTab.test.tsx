import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { aCaseFile } from '../__testUtils__/entities';
import { NotInstalled } from '../data';
import { TO_CLOUD } from './__testUtils__/migrations';
import { renderTimelines } from './__testUtils__/renderTimelines';
import { CATALOG } from './__testUtils__/timelineFiles';

const lanes = async () =>
  within(
    await screen.findByRole('group', {
      name: 'Events and migrations of each company over the years',
    }),
  );

const frame = () =>
  screen.findByRole('group', { name: /^Events and .* Enter pins\.$/ });

const eventMark = async (name: RegExp) =>
  (await lanes()).findByRole('button', { name });

const namesOf = (buttons: readonly HTMLElement[]) =>
  buttons.map(button => button.getAttribute('aria-label')?.split('.')[0]);

const query = () =>
  new URLSearchParams(document.querySelector('output')?.textContent ?? '');

const TABLE = '?view=table';

/** Two minutes later, the page is looked at again: it asks anew. */
const poll = () => {
  const later = Date.now() + 120_000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
};

/** The page is that wide. */
const withWidth = (width: number) =>
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);

afterEach(() => jest.restoreAllMocks());

const table = async (name: string) =>
  within(await screen.findByRole('group', { name }));

describe('TimelinesTab', () => {
  it('shows that it loads', async () => {
    const catalog = catalogApiMock.mock();
    catalog.getEntities.mockReturnValue(new Promise(() => {}));
    renderTimelines('', { catalog: catalog as never });
    expect(
      await screen.findByLabelText('Loading the case files'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why case files cannot be read, and asks again', async () => {
    const catalog = catalogApiMock.mock();
    catalog.getEntities.mockRejectedValue(new Error('the catalog is away'));
    renderTimelines('', { catalog: catalog as never });
    expect(await screen.findByText('the catalog is away')).toBeInTheDocument();
    catalog.getEntities.mockImplementation(async () => ({ items: CATALOG }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await eventMark(/A database breaks/)).toBeInTheDocument();
  });

  it('keeps the last case files when newer ones cannot be had, and says so', async () => {
    const catalog = catalogApiMock.mock();
    catalog.getEntities.mockImplementation(async () => ({ items: CATALOG }));
    renderTimelines('', { catalog: catalog as never });
    await eventMark(/A database breaks/);
    catalog.getEntities.mockRejectedValue(new Error('the catalog is away'));
    poll();
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
    expect(await eventMark(/A database breaks/)).toBeInTheDocument();
  });

  it('shows the YAML of a case study where there is none', async () => {
    renderTimelines('', { catalog: catalogApiMock({ entities: [] }) });
    expect(
      await screen.findByText('The catalog has no case study yet'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('kind: CaseStudy'),
    );
  });

  it('begins with how long it took and where the count swung back', async () => {
    renderTimelines();
    const answer = await screen.findByRole('region', { name: 'Answer' });
    await waitFor(() =>
      expect(answer).toHaveTextContent(
        'The main migration of Netflix took 7 years; at Uber the service count then swung back from 4,000+ into 70 domains',
      ),
    );
    expect(answer).toHaveTextContent('illustrative');
  });

  it('draws migrations as bars from start to done, and says of an open one that it is not over', async () => {
    renderTimelines();
    expect(
      await (
        await lanes()
      ).findByRole('img', {
        name: 'Data centre to AWS 100 %, began Aug 2008, done Jan 2016. Illustrative: weights',
      }),
    ).toBeInTheDocument();
    expect(
      (await lanes()).getByRole('img', {
        name: 'Reloaded to Cosmos 87.5 %, began Jan 2018, not over, last change Jan 2020',
      }),
    ).toBeInTheDocument();
  });

  it('shows each account of the duration with its source', async () => {
    renderTimelines();
    expect((await lanes()).getByText('About 7 years (S0)')).toBeInTheDocument();
    expect(
      (await lanes()).getByText('From 2009 to 2016 (S1)'),
    ).toBeInTheDocument();
  });

  it('says that the bars are missing without the strangler plugin, and shows the events all the same', async () => {
    renderTimelines('', { migrations: new NotInstalled('strangler') });
    expect(
      await screen.findByText(/The bars of migrations are missing/),
    ).toHaveTextContent('strangler is not installed');
    expect(await eventMark(/A database breaks/)).toBeInTheDocument();
    expect(
      screen.getByText(/^4 dated events of 2 companies from 2008 to 2018; at/),
    ).toBeInTheDocument();
  });

  it('says which migrations could not be read, and tries again', async () => {
    let isAway = true;
    renderTimelines('', {
      migrations: () => (isAway ? new Error('out of memory') : { items: [] }),
    });
    expect(
      await screen.findByText('Migrations of Netflix and Uber: out of memory'),
    ).toBeInTheDocument();
    isAway = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText(/out of memory/)).not.toBeInTheDocument(),
    );
  });

  it('keeps the last bars when newer ones cannot be had, and says so', async () => {
    let isAway = false;
    renderTimelines('', {
      migrations: () =>
        isAway ? new Error('out of memory') : { items: [TO_CLOUD] },
    });
    await (await lanes()).findAllByRole('img', { name: /Data centre to AWS/ });
    isAway = true;
    poll();
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
    expect(
      (await lanes()).getAllByRole('img', { name: /Data centre to AWS/ }),
    ).not.toHaveLength(0);
  });

  it('has one stop for the Tab key, arrows between events, and a card with the source that Enter pins', async () => {
    renderTimelines();
    const first = await eventMark(/Netflix, Aug 2008: A database breaks/);
    const marks = (await lanes()).getAllByRole('button');
    expect(namesOf(marks)).toEqual([
      'Netflix, Aug 2008: A database breaks',
      'Netflix, Nov 2012: Hystrix is released',
      'Netflix, Jan 4, 2016: The last hall goes',
      'Uber, Jul 2018 to Jul 2020: Domains instead of services',
    ]);
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(marks[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(marks[3]).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}{Home}');
    expect(first).toHaveFocus();
    const card = await screen.findByRole('note');
    expect(card).toHaveTextContent(
      'A database breaksNetflix, Aug 2008 documented3 days',
    );
    expect(document.querySelectorAll('[data-crosshair]')).toHaveLength(2);
    await userEvent.keyboard('{Enter}');
    expect(first).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(
      within(card).getByRole('button', { name: 'Source N1' }),
    );
    expect(
      await screen.findByText('Someone, A text, 2016'),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    act(() => first.focus());
    await userEvent.keyboard('{Escape}');
    expect(first).toHaveAttribute('aria-pressed', 'false');
    expect(first).toHaveFocus();
  });

  it('shows the events of one theme alone', async () => {
    renderTimelines('?theme=trigger');
    expect(await eventMark(/A database breaks/)).toBeInTheDocument();
    expect((await lanes()).getAllByRole('button')).toHaveLength(1);
    expect(
      (await lanes()).getByText('no "Failure or trigger" in these years'),
    ).toBeInTheDocument();
  });

  it('puts the chosen theme into the address', async () => {
    renderTimelines();
    await eventMark(/A database breaks/);
    await userEvent.click(screen.getByRole('button', { name: /Theme/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Technique or paper' }),
    );
    expect(await eventMark(/Hystrix/)).toBeInTheDocument();
    expect((await lanes()).getAllByRole('button')).toHaveLength(1);
    expect(query().get('theme')).toBe('technique');
  });

  it('zooms and moves by keys, and keeps the range in the address', async () => {
    renderTimelines();
    await eventMark(/Uber/);
    const picture = await frame();
    act(() => picture.focus());
    await userEvent.keyboard('++');
    await waitFor(() => expect(query().get('from')).not.toBeNull());
    const zoomed = [query().get('from'), query().get('to')];
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(query().get('from')).not.toBe(zoomed[0]));
    expect(String(query().get('from')) < String(zoomed[0])).toBe(true);
    await userEvent.keyboard('0');
    await waitFor(() => expect(query().get('from')).toBeNull());
  });

  it('leaves the wheel to the page, except with Ctrl or when the picture has the focus', async () => {
    renderTimelines();
    await eventMark(/Uber/);
    const picture = await frame();
    const wheel = (keys: { ctrlKey?: boolean } = {}) =>
      fireEvent.wheel(picture.firstElementChild ?? picture, {
        deltaY: -300,
        ...keys,
      });
    // True = nobody took the event for its own.
    expect(wheel()).toBe(true);
    expect(wheel({ ctrlKey: true })).toBe(false);
    await waitFor(() => expect(query().get('from')).not.toBeNull());
    act(() => picture.focus());
    expect(wheel()).toBe(false);
  });

  it('shows the years that the address names', async () => {
    renderTimelines('?from=2008&to=2010');
    await eventMark(/A database breaks/);
    expect((await lanes()).getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText('Jan 2008 to Dec 2010')).toBeInTheDocument();
  });

  it('draws counts filled and hollow, and lists those that are not drawn with the reason', async () => {
    renderTimelines();
    const picture = within(
      await screen.findByRole('group', {
        name: /^Number of services .* logarithmic scale$/,
      }),
    );
    expect(namesOf(picture.getAllByRole('button'))).toEqual([
      'Netflix, 2008: 1',
      'Netflix, Nov 2016: 500-700',
      'Uber, Nov 2019: 4,000+',
      'Uber, Jul 2020: 70 domains',
    ]);
    expect(picture.getByText('70 domains')).toBeInTheDocument();
    const list = screen.getByText('Not drawn:').parentElement;
    expect(list).toHaveTextContent(
      'Netflix 1,000+, because it has no date. Nobody says when. N1',
    );
  });

  it('holds every event and count in its tables', async () => {
    renderTimelines(TABLE);
    const events = await table('Events');
    const rows = (await events.findAllByRole('row')).slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      'Aug 2008Netflix Failure or triggerA database breaks3 daysN1documented',
      'Nov 2012Netflix Technique or paperHystrix is released',
      'Jan 4, 2016Netflix Migration stepThe last hall goes',
      'Jul 2018 to Jul 2020Uber OrganisationDomains instead of services',
    ]);
    const counts = await table('Service counts');
    expect((await counts.findAllByRole('row')).slice(1)).toHaveLength(5);
    expect(counts.getByRole('row', { name: /1,000\+/ })).toHaveTextContent(
      'told, not drawn',
    );
  });

  it('shows lanes of added groups with what is missing, and the own one', async () => {
    renderTimelines('?scope=group:acme/acme&hide=group:uber/uber');
    expect(
      await (await lanes()).findByText('no timeline in the case file'),
    ).toBeInTheDocument();
    expect((await lanes()).getByText('your organisation')).toBeInTheDocument();
    expect(
      screen.getByText('Acme: no timeline in the case file'),
    ).toBeInTheDocument();
    expect(
      (await lanes()).queryByRole('group', { name: 'Uber' }),
    ).not.toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('organization: group:acme/acme'),
    );
  });

  it('takes a lane out, and says so when none is left', async () => {
    renderTimelines('?hide=group:uber/uber');
    await eventMark(/A database breaks/);
    const tag = screen.getByRole('row', { name: 'Netflix' });
    await userEvent.click(within(tag).getByRole('button'));
    expect(await screen.findByText('No lane is shown')).toBeInTheDocument();
    expect(query().get('hide')).toBe('group:uber/uber,group:netflix/netflix');
  });

  it('counts what has no room, and zooms in on it', async () => {
    const day = (title: string, date: string) => ({ date, title });
    renderTimelines('', {
      catalog: catalogApiMock({
        entities: [
          aCaseFile('netflix', 'Netflix', {
            timeline: [
              day('One', '2008-08-11'),
              day('Two', '2008-08-12'),
              day('Three', '2008-08-13'),
              day('Four', '2008-09-20'),
              day('Last', '2020'),
            ],
          }),
        ],
      }),
    });
    const cluster = await eventMark(/Netflix, 4 events: One; Two; Three; Four/);
    act(() => cluster.focus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(query().get('from')).not.toBeNull());
    expect(screen.queryByRole('button', { name: /2020/ })).toBeNull();
    expect(await frame()).toHaveFocus();
  });

  it('has marks and a list of the events where words have no room', async () => {
    withWidth(700);
    renderTimelines();
    await eventMark(/A database breaks/);
    expect((await lanes()).queryByText(/A database/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Netflix: 3 in view'));
    expect(
      within(screen.getByRole('list', { name: 'Events of Netflix' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'A database breaksNetflix, Aug 2008 documented3 days Failure or trigger N1',
      'Hystrix is releasedNetflix, Nov 2012  Technique or paper ',
      'The last hall goesNetflix, Jan 4, 2016  Migration step ',
    ]);
  });

  it('begins with the tables on a narrow page, and still has the picture', async () => {
    withWidth(500);
    renderTimelines();
    expect(await table('Events')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Picture' }));
    expect(await eventMark(/A database breaks/)).toBeInTheDocument();
    expect(query().get('view')).toBe('picture');
  });

  it('says of a count what it counts, with its source', async () => {
    renderTimelines();
    const mark = await screen.findByRole('button', {
      name: 'Netflix, Nov 2016: 500-700. Source N13',
    });
    act(() => mark.focus());
    expect(await screen.findByRole('note')).toHaveTextContent(
      '500-700Netflix, Nov 2016 N13',
    );
    expect(document.querySelectorAll('[data-crosshair]')).toHaveLength(2);
  });

  it('gives the events as a file, those of the theme that is shown', async () => {
    const saved: Blob[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    URL.createObjectURL = blob => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    renderTimelines('?view=table&theme=trigger');
    const card = await screen.findByRole('region', { name: 'Events' });
    await userEvent.click(within(card).getByRole('button', { name: 'Export' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0].text()).toBe(
      'Date,Until,Company,Theme,What happened,Figure,Source,Evidence\r\n2008-08,,Netflix,trigger,A database breaks,3 days,N1,documented\r\n',
    );
  });
});
