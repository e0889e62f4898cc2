/** What a plan is weighed by. */
export const WHAT_IF_RULES = [
  [
    'Plan',
    'A draft that only you see. It lives in the address; nothing in the catalog changes until you apply the patch.',
  ],
  [
    'Computed',
    'In full after every change, each move on what the moves before it left. A group takes the groups below it along; who inherits an owner keeps it.',
  ],
  [
    'Resolves, breaks',
    'Calls that begin, or cease, to agree: "same unit" and "same domain" are both true or both false.',
  ],
  [
    'A move that cannot be made',
    'Is named with the reason and left out; the rest of the plan is computed without it.',
  ],
  [
    'Suggestions',
    'Every single move of a service to a team, a team to a unit, a system to a domain; honest ones raise the mirror score and neither lower purity nor take a pair of teams apart.',
  ],
  [
    'Unknown',
    'What is not known counts neither as better nor as worse, and people who are not counted are not zero.',
  ],
] as const;
