import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { usePageLinks } from '../page';

/** A link to one run. */
export const RunLink = ({
  id,
  children,
}: {
  id: string;
  children: ReactNode;
}) => (
  <Link href={usePageLinks().run(id)} standalone>
    {children}
  </Link>
);
