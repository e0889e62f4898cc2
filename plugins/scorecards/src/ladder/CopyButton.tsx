import { Button } from '@backstage/ui';
import { useState } from 'react';

/** Copies a text, and says that it did. */
export const CopyButton = ({
  text,
  children = 'Copy',
}: {
  text: string;
  children?: string;
}) => {
  const [said, setSaid] = useState<{ text: string; word: string }>();
  const say = (word: string) => setSaid({ text, word });
  // A portal without TLS has no clipboard at all.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied');
    } catch {
      say('Select and copy it');
    }
  };
  return (
    <Button size="small" variant="primary" onPress={copy}>
      {said?.text === text ? said.word : children}
    </Button>
  );
};
