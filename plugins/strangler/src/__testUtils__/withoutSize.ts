/** jsdom measures nothing: what is as wide as its frame has no width. */
export function withoutSize() {
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
