/** Facts by name; null = it is not known. */
export type Facts = Record<
  string,
  string | number | boolean | string[] | Record<string, number> | null
>;

/** What is known of one entity; what is not known is not there, or null. */
export type EntityFacts = { entityRef: string; facts: Facts };
