import { isolated } from './isolated';

describe('isolated', () => {
  it.each([
    ['checkout', 'checkout'],
    ['Zahlungs-Dienst 🚀 支付', 'Zahlungs-Dienst 🚀 支付'],
    ['فريق الدفع', '\u2068فريق الدفع\u2069'],
    ['צוות a', '\u2068צוות a\u2069'],
    ['evil \u202ename', '\u2068evil \u202ename\u2069'],
  ])('of %s', (name, expected) => {
    expect(isolated(name)).toBe(expected);
  });
});
