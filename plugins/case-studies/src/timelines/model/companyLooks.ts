import {
  NO_UNIT_COLOUR,
  type ThemedColour,
  unitColours,
} from '@banyan/backstage-plugin-banyan-react';
import {
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
  symbolWye,
} from 'd3-shape';
import type { ShownGroup } from '../../data';

/** A name that lets the palette begin where neighbours differ most. */
const PALETTE_START = 'eras';

const SHAPES: readonly SymbolType[] = [
  symbolTriangle,
  symbolSquare,
  symbolDiamond,
  symbolCircle,
  symbolStar,
  symbolCross,
  symbolWye,
];

/** By what a company is known in pictures, beside its name. */
export type CompanyLook = { colour: ThemedColour; shape: SymbolType };

const keyOf = ({ ref, file }: Pick<ShownGroup, 'ref' | 'file'>) =>
  `${file ? 0 : 1} ${ref}`;

/** A colour and a shape for each; who is hidden or has no case file takes none from the others. */
export function companyLooks(
  groups: readonly Pick<ShownGroup, 'ref' | 'file'>[],
): ReadonlyMap<string, CompanyLook> {
  const colours = unitColours(PALETTE_START, groups.map(keyOf));
  const places = [...colours.keys()];
  return new Map(
    groups.map(group => {
      const key = keyOf(group);
      return [
        group.ref,
        {
          colour: colours.get(key) ?? NO_UNIT_COLOUR,
          shape: SHAPES[places.indexOf(key) % SHAPES.length],
        },
      ];
    }),
  );
}
