import { Button } from '@backstage/ui';
import { useState } from 'react';

/** Copies a text, and says that it did. */
export const CopyButton = ({
  text,
  children,
  variant = 'tertiary',
}: {
  text: string;
  children: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
}) => {
  const [said, setSaid] = useState<{ text: string; word: string }>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid({ text, word: 'Copied' }),
      () => setSaid({ text, word: 'Select and copy it' }),
    );
  return (
    <Button size="small" variant={variant} onPress={copy}>
      {said?.text === text ? said.word : children}
    </Button>
  );
};
