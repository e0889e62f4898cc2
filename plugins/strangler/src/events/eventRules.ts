/** How the events come about. */
export const EVENT_RULES = [
  [
    'Step, rollback',
    'what the catalog states and what somebody recorded here. Less than before on the new side is a step back, whoever tells it.',
  ],
  [
    'Share moved',
    'the gateway is configured to send another share, seen when it was read.',
  ],
  ['Order', 'somebody moved traffic from here, with a reason.'],
  [
    'Finding, source',
    'the portal found something, or a source of traffic fell ill or got well.',
  ],
  [
    'How it is known',
    'documented = in public sources; chapter = in the source chapters; illustrative = made up; observed = seen at a gateway.',
  ],
  [
    'Incident',
    'each step back should name the one that was its reason (MIG-05).',
  ],
  [
    'When',
    'what the catalog states counts from the start of what it says: 2010-12 is the first of December. All times are UTC.',
  ],
] as const;
