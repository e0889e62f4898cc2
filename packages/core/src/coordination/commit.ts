/** One file that a commit changed. @public */
export type FileChange = {
  path: string;
  /** Lines; 0 for binary files. */
  added: number;
  deleted: number;
};

/** One commit of a repository, as far as coordination needs it. @public */
export type Commit = {
  hash: string;
  /** ISO 8601. */
  at: string;
  /** The address of the author, in lower case. */
  author: string;
  changes: readonly FileChange[];
};
