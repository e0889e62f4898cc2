import { z } from 'zod';
import { seededRandom, type ServiceDefinition } from '../kit';

const ARTICLES = 200;
const MOST_LINES = 3;

/** @public */
export const cartSchema = z.object({
  lines: z.array(
    z.object({
      sku: z.string(),
      quantity: z.number().int().positive(),
      title: z.string(),
    }),
  ),
});

/** What a customer has put into the cart: the same at every look. @public */
export function linesOf(customer: string) {
  const random = seededRandom(customer);
  const skus = Array.from(
    { length: 1 + Math.floor(random() * MOST_LINES) },
    () => `sku-${Math.floor(random() * ARTICLES)}`,
  );
  return [...new Set(skus)].map(sku => ({
    sku,
    quantity: 1 + Math.floor(random() * 2),
  }));
}

/** The carts, each article with its title from the catalog, or the one known last. @public */
export const cartService: ServiceDefinition = {
  entityRef: 'component:amazon/cart-service',
  start(app, context) {
    const lastTitles = new Map<string, string>();

    const titleOf = (sku: string) =>
      context.call(
        'catalog-service',
        {
          path: `/items/${sku}`,
          answer: z.unknown().transform(() => {
            const title = `Article ${sku}`;
            lastTitles.set(sku, title);
            return title;
          }),
        },
        { fallback: () => lastTitles.get(sku) ?? sku },
      );

    app.get<{ Params: { customer: string } }>(
      '/carts/:customer',
      async ({ params }) => {
        const lines = linesOf(params.customer).map(async line => ({
          ...line,
          title: await titleOf(line.sku),
        }));
        return { lines: await Promise.all(lines) };
      },
    );
  },
};
