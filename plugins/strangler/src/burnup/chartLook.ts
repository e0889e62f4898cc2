const TEXT = { fontSize: 11, fill: 'var(--bui-fg-secondary)' };

/** How both charts look: grid, axes and tooltip of one kind. */
export const chartLook = {
  /** Below everything, the grid too. */
  ground: -200,
  margin: { top: 18, right: 12, bottom: 0, left: 0 },
  grid: {
    vertical: false,
    stroke: 'var(--banyan-line)',
    strokeDasharray: '2 3',
  },
  axis: {
    tick: TEXT,
    stroke: 'var(--banyan-line)',
    interval: 'preserveStartEnd',
  },
  tooltip: {
    isAnimationActive: false,
    contentStyle: {
      background: 'var(--bui-bg-neutral-1)',
      border: '1px solid var(--banyan-line)',
      color: 'var(--bui-fg-primary)',
      fontSize: 12,
    },
  },
} as const;
