import { standaloneSvg } from './standaloneSvg';

const drawn = (markup: string) => {
  document.body.innerHTML = markup;
  const picture = document.querySelector('svg');
  if (!picture) throw new Error('expected a picture');
  return picture;
};

describe('standaloneSvg', () => {
  it('holds all of the picture with its paint, and nothing of the page', () => {
    const picture = drawn(
      '<svg><g transform="scale(3)"><rect class="x" role="button" tabindex="0" style="fill: #123456"/><text>People &amp; 🚀</text></g></svg>',
    );
    const size = { width: 500, height: 50, title: 'Calls' };
    const file = new DOMParser().parseFromString(
      standaloneSvg(picture, size),
      'image/svg+xml',
    );
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.documentElement.getAttribute('viewBox')).toBe('0 0 500 50');
    const [, shape] = file.querySelectorAll('rect');
    expect(shape.getAttribute('fill')).toBe('#123456');
    expect(shape.getAttributeNames()).not.toEqual(
      expect.arrayContaining(['class', 'role', 'style', 'tabindex']),
    );
    expect(file.querySelector('g')?.hasAttribute('transform')).toBe(false);
    expect(file.querySelector('text')?.textContent).toBe('People & 🚀');
  });
});
