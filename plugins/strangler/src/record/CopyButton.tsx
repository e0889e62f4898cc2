import { Button } from '@backstage/ui';
import { useState } from 'react';

/** Copies a text, and says that it did. */
export const CopyButton = ({
  text,
  children,
}: {
  text: string;
  children: string;
}) => {
  const [said, setSaid] = useState<{ text: string; word: string }>();
  const say = (word: string) => setSaid({ text, word });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => say('Select and copy it'),
    );
  return (
    <Button size="small" variant="secondary" onPress={copy}>
      {said?.text === text ? said.word : children}
    </Button>
  );
};
