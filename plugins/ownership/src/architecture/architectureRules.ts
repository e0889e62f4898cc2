/** Where the figures of the tab come from. */
export const ARCHITECTURE_RULES: readonly (readonly [
  term: string,
  rule: string,
])[] = [
  [
    'Agrees',
    'A call agrees when it stays in one unit and one domain, or leaves both. Switching to systems changes the picture, not this.',
  ],
  [
    'Mirror score',
    'calls that agree, of those whose both ends have a unit and a domain; none = unknown',
  ],
  [
    'Purity',
    'components whose owner is in the unit that owns their domain (or system); unknown where nobody owns it',
  ],
  [
    'Order of the right side',
    'banyan/layer of the domain: edge, presentation, product, business, infrastructure; then what declares none. In a layer those that call others come first.',
  ],
  [
    'Order of the left side',
    'units and teams by the middle of what they own, so that parallel bands mean agreement',
  ],
  [
    'What if',
    'the move of one end that would make the call agree; of both ends the one that makes more calls agree',
  ],
];
