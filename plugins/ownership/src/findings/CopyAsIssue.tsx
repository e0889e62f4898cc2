import { toastApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { findingMarkdown } from './findingMarkdown';
import type { FindingRow } from './findingRows';

/** Copies the finding as the Markdown text of an issue. */
export const CopyAsIssue = ({ row }: { row: FindingRow }) => {
  const hrefOf = useEntityRefLink();
  const toast = useApiHolder().get(toastApiRef);
  const copy = async () => {
    const linkTo = (ref: string) =>
      new URL(hrefOf(ref), window.location.origin).href;
    try {
      await navigator.clipboard.writeText(findingMarkdown(row, linkTo));
      toast?.post({
        title: 'Copied as an issue',
        status: 'success',
        timeout: 3000,
      });
    } catch {
      toast?.post({
        title: 'The browser did not let the page copy',
        status: 'danger',
      });
    }
  };
  return (
    <ButtonIcon
      size="small"
      variant="tertiary"
      icon={<RiFileCopyLine />}
      aria-label={`Copy ${row.check} of ${row.title} as an issue`}
      onPress={copy}
    />
  );
};
