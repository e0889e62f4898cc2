/** How the figures of what is left come about. */
export const LEFT_RULES = [
  [
    'Retired',
    'a capability is retired when nothing calls its legacy part any more, its route is removed, its code deleted and its tables dropped.',
  ],
  [
    'No traffic',
    'from what a gateway was seen to do. Unknown where nothing was seen: the catalog alone does not prove it.',
  ],
  [
    'Route, code, tables',
    'spec.capabilities[].retirement in the catalog: a date, or not-applicable. What is not stated counts as missing.',
  ],
  [
    'n of m missing',
    'missing pieces of evidence, of all that apply; unknown ones are not missing, and not there.',
  ],
  [
    'Left to route',
    'weight × the share that is not on the new side yet, in points.',
  ],
  [
    'Do',
    'the order of what unblocks most; any = pure clean-up that waits for nothing and holds nobody up.',
  ],
  [
    'Residual callers',
    'components that still call the legacy one, by the catalog.',
  ],
] as const;
