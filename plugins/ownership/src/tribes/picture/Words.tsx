import type { SVGProps } from 'react';

type WordsProps = SVGProps<SVGTextElement> & {
  children: string;
  /** Secondary colour. */
  isQuiet?: boolean;
};

/** A line of text whose look travels with it into an exported file. */
export const Words = ({ isQuiet, children, ...props }: WordsProps) => (
  <text
    fontSize="11"
    fill={isQuiet ? 'var(--bui-fg-secondary)' : 'var(--bui-fg-primary)'}
    {...props}
  >
    {children}
  </text>
);
