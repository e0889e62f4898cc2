import { pictureSvg } from '@banyan/backstage-plugin-banyan-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import {
  aCapability,
  aMigration,
  anEvent,
  anObservedShare,
  NOW,
} from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import { MigrationsPage } from '../page/MigrationsPage';

const PATH = '/migrations/netflix/netflix-to-cloud';

const asked: (string | undefined)[] = [];

/** A backend that answers as it is asked: now, or a replay. */
const show = (query = '?at=2010-12', told = {}) => {
  asked.length = 0;
  const Address = () => {
    const { pathname, search } = useLocation();
    return <output aria-label="address">{`${pathname}${search}`}</output>;
  };
  return renderMigrations(
    fakeMigrations({
      migration: at => {
        asked.push(at);
        return aMigration(
          at === '2010-12' ? told : { at: NOW, isReplay: false, ...told },
        );
      },
    }),
    `${PATH}${query}`,
    <>
      <MigrationsPage />
      <Address />
    </>,
  );
};

const slider = () => screen.findByRole('slider', { name: 'Time' });
const picture = () => screen.findByRole('group', { name: /^Flow of/ });
const address = () => screen.getByLabelText('address').textContent;

const webPages = () =>
  within(screen.getByRole('group', { name: /^Flow of/ })).getByRole('link', {
    name: /^Web pages/,
  });

const twenty = Array.from({ length: 20 }, (_, n) =>
  aCapability({
    name: `c${n}`,
    weight: n + 1,
    history: [anEvent('2010-01', 'canary', 50)],
  }),
);

describe('the flow', () => {
  it('says in words what the picture shows', async () => {
    show();
    expect(await picture()).toHaveAccessibleName(
      'Flow of Data centre to AWS, 2010-12-31. Of 100 points 70.0 % new and 30.0 % legacy. 1 of 3 boxes are full.',
    );
    expect(webPages()).toHaveAccessibleName(
      'Web pages: 80 % of 50 points on the new side; goes to web-pages-service; canary',
    );
    expect(
      screen.getByRole('link', { name: /^Billing: 0 % of 20/ }),
    ).toHaveAccessibleName(/not in the plan yet$/);
  });

  it('leads from a ribbon to its capability, at the same moment', async () => {
    const user = userEvent.setup();
    show();
    await picture();
    expect(webPages()).toHaveAttribute(
      'href',
      `${PATH}/capabilities?at=2010-12&capability=web-pages`,
    );
    await user.click(webPages());
    await waitFor(() =>
      expect(address()).toBe(
        `${PATH}/capabilities?at=2010-12&capability=web-pages`,
      ),
    );
  });

  it.each([
    ['{ArrowLeft}', '2010-11', '70.0 %'],
    ['{ArrowLeft}{ArrowLeft}', '2010-10', '42.5 %'],
    ['{Shift>}{ArrowLeft}{/Shift}', '2009-12', '30.0 %'],
    ['{Home}', '2008-08', '0.0 %'],
    ['{End}', undefined, '70.0 %'],
  ])('goes with %s to %s', async (keys, at, percent) => {
    const user = userEvent.setup();
    show();
    (await slider()).focus();
    await user.keyboard(keys);
    await waitFor(() => expect(address()).toBe(at ? `${PATH}?at=${at}` : PATH));
    expect(await slider()).toHaveAttribute(
      'aria-valuetext',
      `${at ?? '2026-11'}, ${percent} by weight`,
    );
  });

  it('replays without asking, then asks once for where it came to rest', async () => {
    const user = userEvent.setup();
    show();
    (await slider()).focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(webPages()).toHaveAccessibleName(/^Web pages: 0 % of 50/);
    expect(asked).toEqual(['2010-12']);
    await waitFor(() => expect(asked).toEqual(['2010-12', '2010-09']));
  });

  it('plays two months a second, and stops by hand', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      show('?at=2010-06');
      await user.click(await screen.findByRole('button', { name: 'Play' }));
      act(() => jest.advanceTimersByTime(500));
      act(() => jest.advanceTimersByTime(500));
      expect(address()).toBe(`${PATH}?at=2010-08`);
      await user.click(screen.getByRole('button', { name: 'Pause' }));
      act(() => jest.advanceTimersByTime(3_000));
      expect(address()).toBe(`${PATH}?at=2010-08`);
    } finally {
      jest.useRealTimers();
    }
  });

  it('has before, during and after as buttons', async () => {
    const user = userEvent.setup();
    show();
    const group = await screen.findByRole('group', {
      name: 'Before, during, after',
    });
    const [before, during, after] = within(group).getAllByRole('button');
    expect(before).toHaveTextContent('Before2008-080.0 % new');
    expect(during).toHaveTextContent('During2010-1270.0 % new');
    expect(during).toHaveAttribute('aria-pressed', 'true');
    expect(after).toBeDisabled();
    expect(after).toHaveTextContent('not yet');
    await user.click(before);
    await waitFor(() => expect(address()).toBe(`${PATH}?at=2008-08`));
  });

  it('draws what was not observed as unknown, not as nothing', async () => {
    const user = userEvent.setup();
    show();
    await user.click(
      await screen.findByRole('switch', {
        name: 'observed instead of intended',
      }),
    );
    expect(await picture()).toHaveAccessibleName(
      /0.0 % new, 0.0 % legacy and 100.0 % unknown/,
    );
    expect(webPages()).toHaveAccessibleName(/^Web pages: unknown of 50/);
    expect(screen.getByText(/drawn hatched, not as 0 %/)).toBeInTheDocument();
  });

  it('draws what was observed', async () => {
    const { capabilities } = aMigration();
    capabilities[1] = {
      ...capabilities[1],
      observed: 79.4,
      observedShare: anObservedShare(79.4),
    };
    show('?traffic=observed', { capabilities });
    await picture();
    expect(webPages()).toHaveAccessibleName(/^Web pages: 79.4 % of 50/);
    expect(
      screen.getByText(/1 of 3 capabilities are seen at a gateway/),
    ).toBeInTheDocument();
  });

  it('begins at the callers where there is no gateway', async () => {
    show('?at=2010-12', { facade: null });
    expect(await picture()).toHaveTextContent('no gateway (MIG-02)');
  });

  it('shows today without a slider where there is no history', async () => {
    show('', { capabilities: [aCapability({ name: 'web' })] });
    expect(
      await screen.findByText(/there is no history to replay/),
    ).toBeInTheDocument();
    expect(await picture()).toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Play' }),
    ).not.toBeInTheDocument();
  });

  it('puts the small ones of many in one ribbon that opens', async () => {
    const user = userEvent.setup();
    show('?at=2010-12', { capabilities: twenty });
    const more = await screen.findByRole('link', { name: /^8 more: 50 %/ });
    expect(within(await picture()).getAllByRole('link')).toHaveLength(13);
    await user.click(more);
    await waitFor(() =>
      expect(
        within(screen.getByRole('group', { name: /^Flow of/ })).getAllByRole(
          'link',
        ),
      ).toHaveLength(20),
    );
    await user.click(
      screen.getByRole('button', { name: 'Show the largest only' }),
    );
    expect(
      await screen.findByRole('link', { name: /^8 more/ }),
    ).toBeInTheDocument();
  });

  it('is a file of its own, with its colours', async () => {
    show();
    const svg = await picture();
    const drawn = pictureSvg(svg as unknown as SVGSVGElement, 'The flow');
    expect(drawn).toMatchObject({ width: 824, height: expect.any(Number) });
    expect(drawn.svg).toContain('aria-label="The flow"');
    expect(drawn.svg).toContain('Web pages');
    expect(drawn.svg).not.toContain('class=');
  });

  it('has a table with the same rows', async () => {
    show('?at=2010-12&view=table');
    const table = await screen.findByRole('group', { name: 'Flow as a table' });
    const [, first, second, third] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(
      'Web pages T1web-pages-servicecanary5080.0 %unknown40',
    );
    expect(second).toHaveTextContent('Encoding farm');
    expect(third).toHaveTextContent('not in the plan yet200.0 %unknown0');
  });
});
