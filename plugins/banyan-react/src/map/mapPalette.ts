import type { ThemeMode } from '../colour';

/** The colours of the map that are not a unit's. */
export type MapPalette = {
  mode: ThemeMode;
  ground: string;
  surface: string;
  text: string;
  muted: string;
  line: string;
  call: string;
  callInside: string;
  accent: string;
  fail: string;
  warn: string;
  warnEdge: string;
  tiers: readonly { fill: string; text: string }[];
};

const LIGHT: MapPalette = {
  mode: 'light',
  ground: '#ffffff',
  surface: '#ffffff',
  text: '#14191d',
  muted: '#5a646d',
  line: '#c9d0d6',
  call: '#87919b',
  callInside: '#c3cad1',
  accent: '#1f5493',
  fail: '#d55e00',
  warn: '#e69f00',
  warnEdge: '#b97a00',
  tiers: [
    { fill: '#14191d', text: '#ffffff' },
    { fill: '#5f6a74', text: '#ffffff' },
    { fill: '#eef1f3', text: '#3f4850' },
    { fill: '#ffffff', text: '#5a646d' },
  ],
};

const DARK: MapPalette = {
  mode: 'dark',
  ground: '#1b2024',
  surface: '#20262b',
  text: '#f1f4f6',
  muted: '#a7b1ba',
  line: '#414a52',
  call: '#828d97',
  callInside: '#4d5760',
  accent: '#9cc4f5',
  fail: '#ff8a3d',
  warn: '#ffbf47',
  warnEdge: '#ffbf47',
  tiers: [
    { fill: '#f1f4f6', text: '#10171f' },
    { fill: '#8c97a1', text: '#10171f' },
    { fill: '#2d343a', text: '#d5dbe0' },
    { fill: '#1b2024', text: '#a7b1ba' },
  ],
};

/** A canvas and an exported file cannot use CSS variables; these values agree with tokens.css. */
export const mapPalette = (mode: ThemeMode): MapPalette =>
  mode === 'dark' ? DARK : LIGHT;
