import fc from 'fast-check';
import { fitText, graphemes } from './fitText';

/** Ten wide for what a person sees as one character; marks of direction take no room. */
const context = {
  font: '',
  measureText: (text: string) =>
    ({
      width: graphemes(text.replace(/[\u2066-\u2069]/g, '')).length * 10,
    }) as TextMetrics,
};
const isolate = (text: string) => `\u2068${text}\u2069`;
const size = 10;

describe('fitText', () => {
  it.each([
    ['cart', 40, 'cart'],
    ['checkout', 50, 'chec…'],
    ['فريق-الدفع', 50, isolate('فريق…')],
    ['🚀🦄🐙🎉', 30, '🚀🦄…'],
    ['👩🏽‍💻👨‍👩‍👧‍👦 team', 20, '👩🏽‍💻…'],
    ['x'.repeat(300), 100, `${'x'.repeat(9)}…`],
    ['cart', 5, ''],
  ])('fits %s into %s', (text, width, expected) => {
    expect(fitText(context, text, { size, width })).toBe(expected);
  });

  it('is never wider than allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(300),
        (text, width) => {
          const fitted = fitText(context, text, { size, width });
          expect(context.measureText(fitted).width).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('measures a name once, whatever the scale', () => {
    const measureText = jest.fn(context.measureText);
    const at = (scale: number) =>
      fitText({ font: '', measureText }, 'measured-once', {
        size: size * scale,
        width: 900 * scale,
      });
    expect([at(1), at(0.25), at(4)]).toEqual(
      Array.from({ length: 3 }, () => 'measured-once'),
    );
    expect(measureText).toHaveBeenCalledTimes(1);
  });

  it('leaves its font set', () => {
    fitText(context, 'cart', { size: 12, style: 'italic', width: 90 });
    expect(context.font).toMatch(/^italic 12px /);
  });
});
