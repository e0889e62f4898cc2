import { oneDecimal } from './oneDecimal';

it.each([
  [66.66666, 66.7],
  [81.75, 81.8],
  [42.55, 42.5],
  [8, 8],
  [-0.04, 0],
  [null, null],
])('shows %s as %s', (value, shown) => {
  expect(oneDecimal(value)).toBe(shown);
});
