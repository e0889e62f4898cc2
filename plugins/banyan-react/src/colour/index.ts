export { colourOfUnits, type UnitColourOf } from './colourOfUnits';
export { NO_UNIT_COLOUR, type ThemedColour, unitColours } from './unitColours';
export { UnitSwatch } from './UnitSwatch';
export { type ThemeMode, useThemeMode } from './useThemeMode';
