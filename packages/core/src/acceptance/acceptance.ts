/** A decision to live with a finding, and the reason for it. @public */
export type Acceptance = {
  id: string;
  /** The check of the finding, or the kind of the disagreement. */
  check: string;
  /** The entity that the finding is about; of an edge, where it starts. */
  subject: string;
  /** Where the edge ends, if the finding is about one. */
  other?: string;
  reason: string;
  /** The last day on which it counts, in ISO form; undefined = until it is withdrawn. */
  expiresOn?: string;
  /** The user who decided; undefined = somebody whom the reader may not see. */
  acceptedBy?: string;
  /** A moment in ISO form. */
  acceptedAt: string;
};

/** Something that can be accepted: a finding about an entity, or about the edge to another. @public */
export type Acceptable = { check: string; entity: string; other?: string };
