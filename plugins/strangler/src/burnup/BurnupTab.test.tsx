import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aMigration } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import type { Measure } from '../data';
import {
  aForecast,
  aForecastResponse,
} from '../forecast/__testUtils__/forecasts';
import { BurnupTab } from './BurnupTab';
import { withSize } from './__testUtils__/withSize';
import { wholeTimeline } from './__testUtils__/wholeTimeline';

const PATH = '/migrations/netflix/netflix-to-cloud/burn-up';

type Answers = Exclude<Parameters<typeof fakeMigrations>[0], 'pending' | Error>;

const tab = (
  answers: Answers | 'pending' | Error = {},
  { query = '', migration = aMigration() } = {},
) => {
  const api = fakeMigrations(
    typeof answers === 'string' || answers instanceof Error
      ? answers
      : {
          timeline: wholeTimeline(),
          forecast: aForecastResponse(),
          ...answers,
        },
  );
  const asked = jest.spyOn(api, 'forecast');
  renderMigrations(
    api,
    `${PATH}${query}`,
    <BurnupTab migration={migration} at="2010-12" setAt={() => {}} />,
  );
  return { measures: () => asked.mock.calls.map(([, { measure }]) => measure) };
};

const marks = async () =>
  within(await screen.findByRole('group', { name: 'Marks' })).findAllByRole(
    'img',
  );

beforeEach(withSize);
afterEach(() => jest.restoreAllMocks());

describe('BurnupTab', () => {
  it('shows that it loads', async () => {
    tab('pending');
    expect(
      await screen.findByLabelText('Loading the burn-up'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    tab(new Error('the backend is away'));
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });

  it('says what to write where nothing is dated', async () => {
    tab({ timeline: wholeTimeline({ points: [] }) });
    expect(await screen.findByText('Nothing is dated yet')).toBeInTheDocument();
  });

  it('begins with when it ends, and on what', async () => {
    tab();
    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent('At this rate it ends by 2011-11 (P85)');
    expect(answer).toHaveTextContent('P95 2012-02');
  });

  it('has its marks with their words, one stop for the Tab key and arrows between them', async () => {
    tab();
    const [first, second] = await marks();
    expect(first).toHaveAccessibleName(
      '2009-12: Encoding farm: all on the new side',
    );
    expect((await marks()).map(mark => mark.getAttribute('tabindex'))).toEqual([
      '0',
      '-1',
      '-1',
      '-1',
    ]);
    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    expect(
      screen.getByText('2009-12: +50 Web pages', { selector: 'p' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(
      '2011-07: Web pages: all on the new side',
    );
  });

  it('shows in a replay what really followed, and hides it on request', async () => {
    tab();
    expect(
      await screen.findByLabelText(/2011-07 to 2016-01: nothing moved/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/below P95 from 2011-11 on. It ended in 2016-01/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('switch', { name: 'Show what really followed' }),
    );
    expect(screen.queryByLabelText(/nothing moved/)).not.toBeInTheDocument();
    expect(screen.queryByText(/below P95/)).not.toBeInTheDocument();
    expect(screen.queryByText(/known from replay/)).not.toBeInTheDocument();
    expect(await marks()).toHaveLength(3);
  });

  it('has no such switch for the present', async () => {
    tab({}, { migration: aMigration({ isReplay: false }) });
    await marks();
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
  });

  it('asks for another measure, and says what is unknown by it', async () => {
    const asked = tab({
      forecast: aForecastResponse({
        forecasts: [
          aForecast({
            verdict: 'too-little',
            message: 'No traffic was ever seen.',
          }),
        ],
      }),
    });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Traffic' }),
    );
    expect(
      await screen.findByText(/no gateway was seen routing its requests/),
    ).toBeInTheDocument();
    expect(asked.measures()).toEqual<Measure[]>(['weight', 'traffic']);
  });

  it.each([
    ['never', 'Not at this rate: nothing moved in 12 months.'],
    ['done', 'All of it is on the new side since 2016-01.'],
    ['too-little', 'Only 3 months have passed since it began to move.'],
  ] as const)(
    'has a sentence in the place of a fan: %s',
    async (verdict, message) => {
      tab({
        forecast: aForecastResponse({
          forecasts: [aForecast({ verdict, message, fan: [], ends: [] })],
        }),
      });
      const card = await screen.findByRole('region', { name: 'Forecast' });
      expect(within(card).getByText(message)).toBeInTheDocument();
      expect(within(card).queryByText(/line P50/)).not.toBeInTheDocument();
    },
  );

  it('compares other ways to count, and draws the one that is pressed', async () => {
    tab();
    const ways = await screen.findByRole('table', {
      name: 'Other ways to count',
    });
    expect(
      within(ways)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Rate taken fromP50P85P95',
      'Last 12 months, at random2011-072011-112012-02',
      'Last 6 months, at random2011-072011-10never',
      'Billing at 0 a monthnot at this rate––',
    ]);
    await userEvent.click(
      within(ways).getByRole('button', { name: 'Billing at 0 a month' }),
    );
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent('Not at this rate');
  });

  it('says what the forecast assumes, for when it was made and how old it is', async () => {
    tab();
    expect(
      await screen.findByText('Months are drawn at random.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Made for the end of 2010-12-31; what came after/),
    ).toHaveTextContent(/snapshot .* old/);
  });

  it('says how it is computed, with the months that were drawn from', async () => {
    tab();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'How the forecast is computed',
      }),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Drawn from 12 months, oldest first, points each: 0, 0, 4, 0, 12',
    );
  });

  it('has each picture as a table', async () => {
    tab();
    const burnup = await screen.findByRole('region', { name: 'Burn-up' });
    await userEvent.click(
      within(burnup).getByRole('button', { name: 'Table' }),
    );
    expect(
      within(burnup).getByRole('row', {
        name: /2009-12-01 30 80 33.3 Encoding farm: all on the new side/,
      }),
    ).toBeInTheDocument();
    const forecast = screen.getByRole('region', { name: 'Forecast' });
    await userEvent.click(
      within(forecast).getByRole('button', { name: 'Table' }),
    );
    expect(
      within(forecast).getByRole('row', { name: /2011-07 78.0 % 86.0 %/ }),
    ).toHaveTextContent('3500');
  });
});
