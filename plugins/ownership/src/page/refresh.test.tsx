import type { TopologyAnswers } from '@banyan/backstage-plugin-banyan-react';
import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';

type Answers = Pick<TopologyAnswers, 'graph' | 'layout' | 'ownership'>;

const POLL = 30_000;
const START = Date.parse('2026-11-22T12:00:00Z');

const builtAfter = (seconds: number) =>
  new Date(START + seconds * 1000).toISOString();

/** The same answers as another reading of the catalog gave them. */
const readAt = (
  { graph, layout, ownership }: Answers,
  seconds: number,
  version = 'v1',
): Answers => {
  const info = { builtAt: builtAfter(seconds), version };
  return {
    graph: { ...graph, ...info },
    layout: { ...layout, ...info },
    ownership: { ...ownership, ...info },
  };
};

/** One team more than in `acme()`. */
const larger = () =>
  aTopology()
    .teamIn('checkout', 'shop', 8)
    .owns('cart', 'payment')
    .teamIn('catalogue', 'shop', 5)
    .owns('search')
    .teamIn('identity', 'platform')
    .owns('login')
    .teamIn('billing', 'platform', 7)
    .owns('invoice')
    .build();

describe('the page, while it asks again in the background', () => {
  let answers: Answers | 'pending' | Error;
  beforeEach(() => {
    jest.useFakeTimers({ now: START, advanceTimers: true });
    answers = readAt(acme(), 0);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const open = (address: string) =>
    renderPage(
      { get: (what, query) => fakeTopology(answers).get(what, query) },
      address,
    );
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const poll = () => act(async () => jest.advanceTimersByTimeAsync(POLL));
  const tab = (name: RegExp) =>
    within(
      screen.getByRole('navigation', { name: 'Content navigation' }),
    ).getByRole('link', { name });

  it('shows what is new', async () => {
    open('/ownership/teams');
    await screen.findByText('checkout');
    expect(tab(/Teams/)).toHaveTextContent('Teams 3');
    answers = readAt(larger(), 30, 'v2');
    await poll();
    expect(await screen.findByText('billing')).toBeVisible();
    expect(tab(/Teams/)).toHaveTextContent('Teams 4');
  });

  it('leaves the focus in the scope picker when the counts in the tabs change', async () => {
    open('/ownership/teams');
    await screen.findByText('checkout');
    const picker = screen.getByRole('button', { name: /Scope/ });
    act(() => picker.focus());
    answers = readAt(larger(), 30, 'v2');
    await poll();
    await screen.findByText('billing');
    expect(picker).toBeInTheDocument();
    expect(picker).toHaveFocus();
  });

  it('leaves an open scope picker open', async () => {
    open('/ownership/teams');
    await screen.findByText('checkout');
    await user.click(screen.getByRole('button', { name: /Scope/ }));
    const list = await screen.findByRole('listbox');
    answers = readAt(larger(), 30, 'v2');
    await poll();
    expect(list).toBeInTheDocument();
  });

  it('leaves what is typed, where the cursor is, and how far the table is scrolled', async () => {
    open('/ownership/teams');
    await screen.findByText('checkout');
    const search = screen.getByRole('searchbox', { name: /Find a team/ });
    await user.type(search, 'platform');
    const tableOf = (name: string) => screen.getByText(name).closest('table');
    const table = tableOf('identity');
    Object.assign(table ?? {}, { scrollTop: 120 });
    answers = readAt(larger(), 30, 'v2');
    await poll();
    expect(await screen.findByText('billing')).toBeVisible();
    expect(search).toHaveFocus();
    expect(search).toHaveValue('platform');
    expect(tableOf('billing')).toBe(table);
    expect(table?.scrollTop).toBe(120);
  });

  it('leaves what is chosen', async () => {
    open('/ownership/services?tier=0');
    const before = await screen.findByText('login');
    answers = readAt(acme(), 30, 'v2');
    await poll();
    expect(await screen.findByText('login')).toBe(before);
    expect(screen.queryByText('search')).not.toBeInTheDocument();
  });

  it('draws nothing anew when only the age has changed', async () => {
    open('/ownership/teams');
    const before = await screen.findByText('checkout');
    expect(screen.getByText('snapshot 0 s old')).toBeVisible();
    await act(async () => jest.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText('snapshot 20 s old')).toBeVisible();
    answers = readAt(acme(), 28);
    await act(async () => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByText('snapshot 2 s old')).toBeVisible();
    expect(screen.getByText('checkout')).toBe(before);
  });

  it('never shows that it loads, however long the answer takes', async () => {
    open('/ownership/teams');
    await screen.findByText('checkout');
    answers = 'pending';
    await poll();
    expect(
      screen.queryByRole('status', { name: 'Loading ownership' }),
    ).not.toBeInTheDocument();
    expect(screen.getByText('checkout')).toBeVisible();
  });

  it('keeps the last answer when a poll fails, says so, and stops saying so', async () => {
    open('/ownership/teams');
    await screen.findByText('checkout');
    answers = new Error('the topology backend is away');
    await poll();
    expect(
      await screen.findByText(
        'A newer one could not be had: the topology backend is away. The page goes on asking.',
      ),
    ).toBeVisible();
    expect(screen.getByText('checkout')).toBeVisible();
    expect(screen.getByText('snapshot 30 s old')).toBeVisible();
    answers = readAt(acme(), 60);
    await poll();
    expect(
      screen.queryByText('This is the last known state'),
    ).not.toBeInTheDocument();
    expect(screen.getByText('snapshot 0 s old')).toBeVisible();
  });

  it('measures the line under the open tab when its label grows', async () => {
    jest
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockImplementation(function measured(this: Element) {
        return new DOMRect(0, 0, (this.textContent ?? '').length * 10, 20);
      });
    answers = 'pending';
    open('/ownership/teams');
    const nav = await screen.findByRole('navigation', {
      name: 'Content navigation',
    });
    const width = () => nav.style.getPropertyValue('--active-tab-width');
    expect(width()).toBe('50px');
    answers = readAt(acme(), 30);
    await poll();
    await screen.findByText('checkout');
    expect(width()).toBe('70px');
  });
});
