import type { SuggestionsResponse } from '@banyan/backstage-plugin-banyan-common';

/** What can be said before there is a plan; undefined = the suggestions are not known. */
export function suggestionSentence(
  found: SuggestionsResponse | undefined,
): string {
  if (!found) return 'Which moves would help? Add one to see what comes of it';
  const { tried, raising, honest, suggestions } = found;
  if (tried === 0) return 'There is nothing to move, or no score to raise';
  if (raising === 0)
    return `No single move raises the score; ${tried} were tried`;
  if (honest === 0) {
    return `No single move raises the score without a price; ${raising} of ${tried} do at the cost of purity or of a pair of teams`;
  }
  const best = suggestions.at(0)?.mirror;
  const upTo =
    best && best.value !== null
      ? `, the best of them to ${best.n} of ${best.m}`
      : '';
  return `${honest} single ${honest === 1 ? 'move raises' : 'moves raise'} the mirror score at no price${upTo}`;
}
