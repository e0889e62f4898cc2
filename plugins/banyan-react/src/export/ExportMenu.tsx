import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';

/** One way out: its words, and what happens. @public */
export type ExportChoice = { label: string; run: () => void };

/** The exports that a page offers. @public */
export const ExportMenu = ({
  choices,
}: {
  choices: readonly ExportChoice[];
}) => (
  <MenuTrigger>
    <Button variant="secondary" size="small" iconStart={<RiDownloadLine />}>
      Export
    </Button>
    <Menu>
      {choices.map(({ label, run }) => (
        <MenuItem key={label} onAction={run}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  </MenuTrigger>
);
