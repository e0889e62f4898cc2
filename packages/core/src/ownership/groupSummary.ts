/** A count for a group itself and for the group with everything below it. @public */
export type Count = { direct: number; aggregated: number };

/** One group with what it owns and whom that calls. @public */
export type GroupSummary = {
  ref: string;
  title: string;
  type: string;
  parent?: string;
  unit?: string;
  organization?: string;
  function?: string;
  /** People; undefined = not known. The people of chapters and guilds are counted in their teams. */
  headcount: { direct?: number; aggregated?: number };
  headcountIllustrative: boolean;
  services: Count;
  components: Count;
  stores: Count;
  /** Components of tier 0 to 3, then of unknown tier. */
  tiers: { direct: number[]; aggregated: number[] };
  /** Components by lifecycle, of the group and everything below it. */
  lifecycles: Record<string, number>;
  calls: {
    inside: number;
    out: number;
    in: number;
    outOfUnit: number;
    intoUnit: number;
  };
};
