/** What was thrown, as an error. @public */
export const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error(String(cause));
