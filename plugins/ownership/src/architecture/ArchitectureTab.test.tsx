import { pictureSvg } from '@banyan/backstage-plugin-banyan-react';
import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';
import { whatIfRouteRef } from '../routes';

const TAB = '/ownership/architecture';

/** One unit, two domains, and a call between them. */
const cut = () =>
  fakeTopology(
    aTopology()
      .teamIn('one', 'unit')
      .owns('a', 'b')
      .call('a', 'b')
      .domain('x', 'a')
      .domain('y', 'b')
      .build(),
  );

describe('ArchitectureTab', () => {
  it('says how far organisation and architecture agree', async () => {
    renderPage(fakeTopology(acme()), TAB);
    expect(await screen.findByText(/agree on 4 of 4/)).toBeInTheDocument();
    expect(screen.getByText('mirror score 1.00 (target 0.85)')).toBeVisible();
    expect(screen.getByText('All 4 calls agree.')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'checkout owns 3 components' }),
    ).toBeInTheDocument();
  });

  it('numbers and lists what disagrees, and says in which way', async () => {
    renderPage(cut(), TAB);
    expect(
      await screen.findByText(
        '1 disagrees, inside one unit but across two domains',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('1 of 1 disagree')).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: '1: a calls b, critical, disagrees: one unit, two domains',
      }),
    ).toBeInTheDocument();
  });

  it('offers no what-if in a portal without that page', async () => {
    renderPage(cut(), TAB);
    await screen.findByText('1 of 1 disagree');
    expect(screen.queryByText('What if')).not.toBeInTheDocument();
  });

  it('leads to the what-if page with the move filled in', async () => {
    renderPage(cut(), `${TAB}?scope=group:default/acme`, {
      '/conway/what-if': whatIfRouteRef,
    });
    const link = await screen.findByRole('link', {
      name: 'move b to domain x →',
    });
    const { pathname, searchParams } = new URL(
      link.getAttribute('href') ?? '',
      'http://portal',
    );
    expect(pathname).toBe('/conway/what-if');
    expect(searchParams.get('move')).toBe(
      'service-to-domain~component:default/b~domain:default/x',
    );
  });

  it('says unknown, not agreed, where there is no domain', async () => {
    renderPage(
      fakeTopology(
        aTopology().teamIn('one', 'unit').owns('a', 'b').call('a', 'b').build(),
      ),
      TAB,
    );
    expect(
      await screen.findByText('No domain in this scope'),
    ).toBeInTheDocument();
    expect(screen.getByText('mirror score unknown')).toBeInTheDocument();
    expect(screen.getByText(/nothing can be said/)).toBeInTheDocument();
  });

  it('folds what agrees when only disagreements are wanted', async () => {
    renderPage(fakeTopology(acme()), TAB);
    await screen.findByRole('link', { name: /service cart/ });
    await userEvent.click(
      screen.getByRole('switch', { name: 'Only disagreements' }),
    );
    expect(
      screen.queryByRole('link', { name: /service cart/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /domain sales, 2 components/ }),
    ).toBeInTheDocument();
  });

  it('groups the right side by systems', async () => {
    renderPage(fakeTopology(acme()), TAB);
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Systems' }),
    );
    expect(
      screen.getByRole('link', { name: /system sales, 2 components/ }),
    ).toBeInTheDocument();
  });

  it('walks by arrow keys with one stop for Tab', async () => {
    renderPage(cut(), TAB);
    const team = await screen.findByRole('link', {
      name: 'one owns 2 components',
    });
    const picture = screen.getByRole('group', { name: /^Organisation, what/ });
    expect(picture.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    act(() => team.focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/service [ab], tier 1/);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(document.activeElement).toHaveAccessibleName(/^1: a calls b/);
    expect(document.activeElement).toHaveAttribute('aria-pressed', 'true');
    expect(
      screen.getByRole('button', { name: /^Light up call 1/ }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  describe('in a narrow window', () => {
    const { matchMedia } = window;
    beforeEach(() => {
      window.matchMedia = (media: string) =>
        Object.assign(new EventTarget(), {
          media,
          onchange: null,
          matches: media.includes('max-width'),
          addListener: () => {},
          removeListener: () => {},
        });
    });
    afterEach(() => {
      window.matchMedia = matchMedia;
    });

    it('counts the calls of a component and lists them on demand', async () => {
      renderPage(fakeTopology(acme()), TAB);
      const count = await screen.findByRole('button', {
        name: '2 calls out of cart',
      });
      expect(
        screen.queryByRole('button', { name: /^cart calls/ }),
      ).not.toBeInTheDocument();
      await userEvent.click(count);
      expect(
        screen.getByRole('link', { name: 'service cart, tier 1' }),
      ).toHaveAttribute('opacity', '1');
      expect(
        screen
          .getAllByRole('button', { name: /^cart calls/ })
          .map(one => one.getAttribute('aria-label')),
      ).toEqual([
        'cart calls payment, critical, agrees: one unit, one domain',
        'cart calls login, critical, agrees: two units, two domains',
      ]);
    });
  });

  it('is exported as a picture that says everything itself', async () => {
    renderPage(cut(), TAB);
    const picture = await screen.findByRole('group', {
      name: /^Organisation, what/,
    });
    const drawn = pictureSvg(picture as unknown as SVGSVGElement, 'Who owns');
    const svg = new DOMParser().parseFromString(drawn.svg, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(drawn.width).toBeGreaterThan(0);
    expect(svg.documentElement.getAttribute('width')).toBe(String(drawn.width));
    expect(svg.documentElement.textContent).toContain('unit');
    expect(svg.querySelector('[class], [tabindex]')).toBeNull();
  });

  it('has a table with every component and every call', async () => {
    renderPage(fakeTopology(acme()), `${TAB}?as=table`);
    const components = await screen.findByRole('group', { name: 'Components' });
    expect(within(components).getAllByRole('row')).toHaveLength(7);
    const calls = screen.getByRole('group', { name: 'Calls' });
    expect(within(calls).getAllByRole('row')).toHaveLength(5);
    expect(
      screen.queryByRole('group', { name: /^Organisation, what/ }),
    ).not.toBeInTheDocument();
  });
});
