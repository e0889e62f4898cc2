import { symbol, type SymbolType } from 'd3-shape';

const SIZE = 74;

/** The mark of a company, around 0, in the colour of its text; hollow where it is another account. */
export const CompanyShape = ({
  shape,
  isHollow = false,
}: {
  shape: SymbolType;
  isHollow?: boolean;
}) => (
  <path
    d={symbol(shape, SIZE)() ?? ''}
    fill={isHollow ? 'var(--bui-bg-neutral-1)' : 'currentColor'}
    stroke="currentColor"
    strokeWidth="1.6"
  />
);
