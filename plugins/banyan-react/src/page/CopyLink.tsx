import { Button } from '@backstage/ui';
import { useState } from 'react';

/** Copies the address, which holds the whole state of the page. */
export const CopyLink = () => {
  const [word, setWord] = useState('Copy link');
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setWord('Copied'),
      () => setWord('Copy the address bar'),
    );
  return (
    <Button size="small" variant="secondary" onPress={copy}>
      {word}
    </Button>
  );
};
