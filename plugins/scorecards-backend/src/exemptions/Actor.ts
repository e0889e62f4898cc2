/** Who does something, and whether they may decide on exemptions of the entity. */
export type Actor = {
  /** Null = another backend, which decides nothing. */
  me: string | null;
  mayApprove: boolean;
};
