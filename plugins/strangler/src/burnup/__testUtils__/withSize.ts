import { withoutSize } from '../../__testUtils__/withoutSize';

/** jsdom measures nothing, and charts draw nothing without a size: gives everything one. */
export function withSize() {
  withoutSize();
  const { x, y, ...size } = { x: 0, y: 0, width: 640, height: 300 };
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    x,
    y,
    ...size,
    top: 0,
    left: 0,
    right: size.width,
    bottom: size.height,
    toJSON: () => ({}),
  });
}
