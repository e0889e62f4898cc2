import { aTopology } from '../testing';
import { topologyOf } from '../topology';
import { mapModelOf } from './mapModelOf';
import { mapPalette } from './mapPalette';
import { mapSvg } from './mapSvg';

const svgOf = (team: string, mode: 'light' | 'dark' = 'light') => {
  const { graph, layout } = aTopology()
    .teamIn(team, 'shop')
    .owns('cart', 'payment')
    .call('cart', 'payment', { mode: 1, critical: false })
    .build();
  const model = mapModelOf(topologyOf(graph), layout, {
    colourOf: () => ({ light: '#0072B2', dark: '#4BA3DE' }),
    captionOf: () => '8 · 2',
  });
  return mapSvg(model, mapPalette(mode));
};
const parse = (svg: string) =>
  new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('mapSvg', () => {
  it.each([
    'checkout',
    'a & b <script>"x"</script>',
    'فريق الدفع',
    '🚀 squad',
    'x'.repeat(300),
    'bell \u0007 name',
  ])('is a well-formed picture with the name %s', name => {
    const picture = parse(svgOf(name));
    expect(picture.querySelector('parsererror')).toBeNull();
    const titles = [...picture.querySelectorAll('title')].map(
      ({ textContent }) => textContent,
    );
    expect(titles).toContain(name.replaceAll('\u0007', ''));
    expect(picture.querySelector('script')).toBeNull();
  });

  it('draws a store as a drum, and its use with an end of its own', () => {
    const { graph, layoutWithStores } = aTopology()
      .teamIn('checkout', 'shop')
      .owns('cart')
      .store('carts', 'cart')
      .build();
    const model = mapModelOf(topologyOf(graph), layoutWithStores, {
      colourOf: () => ({ light: '#0072B2', dark: '#4BA3DE' }),
    });
    const picture = parse(mapSvg(model, mapPalette('light')));
    const [cart, carts] = ['cart', 'carts'].map(name =>
      [...picture.querySelectorAll('title')].find(
        ({ textContent }) => textContent === name,
      ),
    );
    expect(cart?.parentElement?.querySelector('rect')).not.toBeNull();
    expect(carts?.parentElement?.querySelector('rect')).toBeNull();
    expect(carts?.parentElement?.querySelector('path')).not.toBeNull();
    const uses = picture.querySelectorAll('path[marker-end="url(#use)"]');
    expect(uses).toHaveLength(1);
  });

  it('draws every call in its style', () => {
    const picture = parse(svgOf('checkout', 'dark'));
    const path = picture.querySelectorAll('path[stroke-dasharray="6 4"]');
    expect(path).toHaveLength(1);
  });
});
