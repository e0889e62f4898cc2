/** What came of an offer. @public */
export type OfferAnswer = 'accepted' | 'declined' | 'expired';

/** @public */
export type OfferCascade = {
  /** Best first. */
  drivers: readonly string[];
  maxOffers: number;
  /** Resolves when the driver has answered or the window has closed. */
  offer(driver: string): Promise<OfferAnswer>;
  onChange(change: { type: string; driver?: string }): void;
};

/**
 * Offers a ride to one driver at a time until one takes it, the offers are used up or there is
 * nobody left; the driver who took it.
 *
 * @public
 */
export async function offerCascade(
  cascade: OfferCascade,
): Promise<string | undefined> {
  for (const driver of cascade.drivers.slice(0, cascade.maxOffers)) {
    cascade.onChange({ type: 'offered', driver });
    const answer = await cascade.offer(driver);
    cascade.onChange({ type: answer, driver });
    if (answer === 'accepted') return driver;
  }
  cascade.onChange({ type: 'unmatched' });
  return undefined;
}
