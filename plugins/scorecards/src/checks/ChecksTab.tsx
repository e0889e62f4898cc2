import type { TabProps } from '../page';
import { CheckList } from './CheckList';
import { CheckPage } from './CheckPage';

/** All checks; or one. */
export const ChecksTab = ({ scope, item }: TabProps) =>
  item ? (
    <CheckPage key={item} checkKey={item} scope={scope} />
  ) : (
    <CheckList scope={scope} />
  );
