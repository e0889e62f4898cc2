export interface Config {
  /** Settings of Banyan itself. */
  banyan?: {
    permissions?: {
      /** Entity references of the users and groups that may do everything. */
      admins?: string[];
    };
    /** Limits for what is read from the addresses that catalog data names. */
    reading?: {
      /** Milliseconds until a read is given up. Default 15000. */
      timeoutMs?: number;
      /** Bytes after which a read is given up. Default 8388608. */
      maxBytes?: number;
    };
  };
}
