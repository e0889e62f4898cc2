import type { ServiceContext } from '../kit';
import { fareSchema } from './fareGateway';
import { cellOf, type Place } from './place';
import { surgeSchema } from './surge';

const CELLS_KEPT = 1000;

type Quote = { dollars: number; estimate: boolean };

/** The fare and the surge of a place, each with what stands in for it. */
export function prices(context: ServiceContext) {
  const lastQuotes = new Map<string, number>();

  const keep = (cell: string, dollars: number) => {
    lastQuotes.delete(cell);
    lastQuotes.set(cell, dollars);
    const [oldest] = lastQuotes.keys();
    if (lastQuotes.size > CELLS_KEPT) lastQuotes.delete(oldest);
  };
  const lastQuote = (cell: string, reason: Error): Quote => {
    const dollars = lastQuotes.get(cell);
    if (dollars === undefined) throw reason;
    return { dollars, estimate: true };
  };

  return async (pickup: Place) => {
    const cell = cellOf(pickup);
    const [quote, { multiplier }] = await Promise.all([
      context.call<Quote>(
        'fare-gateway',
        {
          path: `/quotes/${cell}`,
          answer: fareSchema.transform(({ dollars }) => {
            keep(cell, dollars);
            return { dollars, estimate: false };
          }),
        },
        { fallback: reason => lastQuote(cell, reason) },
      ),
      context.call(
        'surge',
        { path: `/surge/${cell}`, answer: surgeSchema },
        { fallback: () => ({ multiplier: 1 }) },
      ),
    ]);
    return {
      dollars: Math.round(quote.dollars * multiplier),
      multiplier,
      estimate: quote.estimate,
    };
  };
}
