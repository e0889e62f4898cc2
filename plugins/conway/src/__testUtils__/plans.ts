import {
  type SuggestionsResponse,
  suggestionsResponseSchema,
  type WhatIfResponse,
  whatIfResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import suggested from './answers/suggestions-netflix.json';
import threeMoves from './answers/what-if-netflix.json';

/** What the backend answered to a plan of three moves at Netflix. */
export const threeMovesAtNetflix = (
  changes: Partial<WhatIfResponse> = {},
): WhatIfResponse => ({
  ...whatIfResponseSchema.parse(threeMoves),
  ...changes,
});

/** The single moves that the backend proposed for Netflix. */
export const suggestedAtNetflix = (
  changes: Partial<SuggestionsResponse> = {},
): SuggestionsResponse => ({
  ...suggestionsResponseSchema.parse(suggested),
  ...changes,
});
