import { standaloneSvg } from './standaloneSvg';

const drawn = (markup: string) => {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  return [...frame.querySelectorAll<SVGSVGElement>(':scope > svg')];
};

describe('standaloneSvg', () => {
  it('puts the parts beside each other, in colours of their own', () => {
    const { svg, width, height } = standaloneSvg(
      drawn(
        '<svg width="200" height="40"><text fill="var(--ink)">People &amp; 🚀</text></svg>' +
          '<svg width="300" height="50"><g data-part="hits"><rect/></g><circle stroke="var(--gone)"/></svg>',
      ),
      { getPropertyValue: name => (name === '--ink' ? ' #123456' : '') },
    );
    expect([width, height]).toEqual([500, 50]);
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('text')?.getAttribute('fill')).toBe('#123456');
    expect(file.querySelector('text')?.textContent).toBe('People & 🚀');
    expect(file.querySelectorAll('svg svg')[1].getAttribute('x')).toBe('200');
    expect(svg).not.toMatch(/var\(|data-part="hits"/);
  });
});
