import type { MarkKind } from './burnupMarks';

const SHAPES: Record<MarkKind, JSX.Element> = {
  finished: <circle r="4.5" fill="var(--banyan-pass)" />,
  regression: <path d="M0 5.5 5.5-4h-11z" fill="var(--banyan-fail)" />,
  rollback: (
    <path
      d="M0 5.5 5.5-4h-11z"
      fill="var(--bui-bg-neutral-1)"
      stroke="var(--banyan-fail)"
      strokeWidth="1.8"
    />
  ),
  scope: (
    <path
      d="M-4.5 0h9M0-4.5v9"
      fill="none"
      stroke="var(--bui-fg-primary)"
      strokeWidth="1.8"
    />
  ),
  decision: (
    <rect x="-4" y="-4" width="8" height="8" fill="var(--bui-fg-primary)" />
  ),
  observability: (
    <circle
      r="4"
      fill="var(--bui-bg-neutral-1)"
      stroke="var(--bui-fg-primary)"
      strokeWidth="1.8"
    />
  ),
  target: (
    <path
      d="M0 5V-6L7-3.5 0-1"
      fill="var(--bui-fg-primary)"
      stroke="var(--bui-fg-primary)"
      strokeWidth="1.4"
    />
  ),
};

/** What each shape means, in the order of the legend. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  finished: 'capability all on the new side',
  regression: 'regression',
  rollback: 'rolled back to nothing',
  scope: 'the plan grew',
  decision: 'decided',
  observability: 'both sides can be watched',
  target: 'target',
};

/** The shape of a kind of mark around 0,0. */
export const MarkShape = ({ kind }: { kind: MarkKind }) => SHAPES[kind];
