import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import type { PageTab } from '@banyan/backstage-plugin-banyan-react';
import { openDeviations } from '../data/deviationList';

/** The tabs of the page, in their order. */
export const TABS = [
  { id: 'overview', label: 'Overview' },
  { id: 'matrix', label: 'Matrix' },
  { id: 'layers', label: 'Layers' },
  { id: 'what-if', label: 'What-if' },
  { id: 'disagreements', label: 'Disagreements' },
] as const;

/** One of the tabs. */
export type TabId = (typeof TABS)[number]['id'];

/** Is it the name of a tab? */
export const isTabId = (text: string): text is TabId =>
  TABS.some(({ id }) => id === text);

/** The tabs with how much is in each, once that is known. */
export const tabsWithCounts = (alignment?: AlignmentResponse): PageTab[] =>
  TABS.map(tab =>
    tab.id === 'disagreements' && alignment
      ? { ...tab, count: openDeviations(alignment).length }
      : tab,
  );
