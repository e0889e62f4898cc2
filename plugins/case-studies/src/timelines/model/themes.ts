import {
  CASE_THEMES,
  type CaseTheme,
} from '@banyan/backstage-plugin-banyan-common';

/** What a theme is called beside its mark. */
export const THEME_WORDS: Readonly<Record<CaseTheme, string>> = {
  trigger: 'Failure or trigger',
  technique: 'Technique or paper',
  migration: 'Migration step',
  organisation: 'Organisation',
  scale: 'Scale',
};

/** The theme that an address names; undefined = all of them. */
export const themeIn = (text: string | undefined): CaseTheme | undefined =>
  CASE_THEMES.find(theme => theme === text);

/** Those of which a reader needs the words first choose their place first. */
const ORDER: readonly (CaseTheme | undefined)[] = [
  'trigger',
  'migration',
  'organisation',
  'scale',
  'technique',
  undefined,
];

/** How early an event of the theme chooses where its words stand. */
export const themeRank = (theme: CaseTheme | undefined): number =>
  ORDER.indexOf(theme);

/** How much it is worth to read the words of an event of the theme. */
export const themeWeight = (theme: CaseTheme | undefined): number =>
  ORDER.length - themeRank(theme) + 1;
