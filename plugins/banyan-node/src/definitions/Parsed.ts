/** What a definition is made of, once it has been read; whoever cannot read it throws. */
export type Parsed = {
  operations: number;
  version: string | null;
  /** True when nothing is defined in it. */
  isEmpty: boolean;
};

/** Reads the text of a definition. */
export type DefinitionParser = {
  /** The longest text that is read, in characters: what takes longer would hold everything else up. */
  longest: number;
  parse: (text: string) => Parsed;
};

/** That a definition is not what its type says, in words. */
export class NotOfItsType extends Error {}
