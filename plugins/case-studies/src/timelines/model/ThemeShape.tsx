import type { CaseTheme } from '@banyan/backstage-plugin-banyan-common';

const INK = 'var(--bui-fg-primary)';
const GROUND = 'var(--bui-bg-neutral-1)';

const SHAPES: Readonly<Record<CaseTheme, JSX.Element>> = {
  trigger: <path d="M0-5.4 5.4 4.4H-5.4z" fill="var(--banyan-fail)" />,
  technique: <circle r="4.2" fill={GROUND} stroke={INK} strokeWidth="1.7" />,
  migration: <circle r="5" fill="var(--banyan-pass)" />,
  organisation: <rect x="-4.4" y="-4.4" width="8.8" height="8.8" fill={INK} />,
  scale: <path d="M0-6 5 0 0 6-5 0z" fill={INK} />,
};

/** The mark of a theme, around 0; a dash for what has none. */
export const ThemeShape = ({ theme }: { theme: CaseTheme | undefined }) =>
  theme ? SHAPES[theme] : <path d="M-4 0H4" stroke={INK} strokeWidth="2.4" />;

/** The same in a text. */
export const ThemeMark = ({ theme }: { theme: CaseTheme | undefined }) => (
  <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
    <ThemeShape theme={theme} />
  </svg>
);
