import fc from 'fast-check';
import { fitText } from './fitText';

const context = {
  font: '10px test',
  measureText: (text: string) =>
    ({ width: [...text].length * 10 }) as TextMetrics,
};

describe('fitText', () => {
  it.each([
    ['cart', 40, 'cart'],
    ['checkout', 50, 'chec…'],
    ['فريق-الدفع', 50, 'فريق…'],
    ['🚀🦄🐙🎉', 30, '🚀🦄…'],
    ['cart', 5, ''],
  ])('fits %s into %s', (text, width, expected) => {
    expect(fitText(context, text, width)).toBe(expected);
  });

  it('is never wider than allowed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(300), (text, width) => {
        const fitted = fitText(context, text, width);
        expect(context.measureText(fitted).width).toBeLessThanOrEqual(width);
      }),
    );
  });
});
