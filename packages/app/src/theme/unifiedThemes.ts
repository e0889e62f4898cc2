import {
  createUnifiedTheme,
  genPageTheme,
  palettes,
  shapes,
} from '@backstage/theme';

const navigation = {
  background: '#101614',
  indicator: '#6fe3bd',
  color: '#b9c4c0',
  selectedColor: '#ffffff',
  navItem: { hoverBackground: '#22302b' },
  submenu: { background: '#22302b' },
};

const plain = (colour: string, fontColor: string) => {
  const page = genPageTheme({
    colors: [colour, colour],
    shape: shapes.round,
    options: { fontColor },
  });
  return { ...page, backgroundImage: 'none' };
};

const FONT = "'Inter Variable', system-ui, sans-serif";

const heading = (fontSize: number) => ({
  fontSize,
  fontWeight: 600,
  marginBottom: 8,
});

const typography = {
  htmlFontSize: 16,
  fontFamily: FONT,
  h1: heading(28),
  h2: heading(24),
  h3: heading(20),
  h4: heading(18),
  h5: heading(16),
  h6: heading(15),
};

/** A table that is too narrow scrolls; words are not cut in two. */
const components = {
  MuiTableCell: {
    styleOverrides: {
      root: { wordBreak: 'normal' as const, overflowWrap: 'normal' as const },
    },
  },
};

const everywhere = (page: ReturnType<typeof plain>) => ({
  home: page,
  documentation: page,
  tool: page,
  service: page,
  website: page,
  library: page,
  other: page,
  app: page,
  apis: page,
});

/** The Material UI side of the light theme; the colours agree with tokens.css. */
export const lightTheme = createUnifiedTheme({
  palette: {
    ...palettes.light,
    navigation,
    background: { default: '#f4f6f7', paper: '#ffffff' },
    primary: { main: '#1f5493' },
    secondary: { main: '#5a646d' },
    link: '#1f5493',
    linkHover: '#173f6f',
    border: '#dfe4e8',
    textSubtle: '#5a646d',
  },
  fontFamily: FONT,
  typography,
  components,
  defaultPageTheme: 'home',
  pageTheme: everywhere(plain('#f4f6f7', '#14191d')),
});

/** The Material UI side of the dark theme; the colours agree with tokens.css. */
export const darkTheme = createUnifiedTheme({
  palette: {
    ...palettes.dark,
    navigation,
    background: { default: '#14181b', paper: '#1b2024' },
    primary: { main: '#9cc4f5' },
    secondary: { main: '#a7b1ba' },
    link: '#9cc4f5',
    linkHover: '#bcd8f9',
    border: '#353d44',
    textSubtle: '#a7b1ba',
  },
  fontFamily: FONT,
  typography,
  components,
  defaultPageTheme: 'home',
  pageTheme: everywhere(plain('#14181b', '#f1f4f6')),
});
