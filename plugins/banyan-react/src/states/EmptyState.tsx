import { CodeSnippet } from '@backstage/core-components';
import { Card, CardBody, Text } from '@backstage/ui';
import type { ReactNode } from 'react';

/** Nothing here yet: what to do about it, with the YAML to paste. @public */
export const EmptyState = ({
  title,
  children,
  yaml,
}: {
  title: string;
  children?: ReactNode;
  yaml?: string;
}) => (
  <Card>
    <CardBody>
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <Text as="p">{children}</Text>
      {yaml && <CodeSnippet text={yaml} language="yaml" showCopyCodeButton />}
    </CardBody>
  </Card>
);
