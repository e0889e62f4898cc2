import { Popover } from '@backstage/ui';
import {
  type ComponentPropsWithoutRef,
  type ReactNode,
  useRef,
  useState,
} from 'react';

type Own = {
  label: string;
  /** What the popover is called. Default: the label. */
  title?: string;
  /** Made when it is asked for: a page may have hundreds of such buttons. */
  content: () => ReactNode;
};

/** A plain button that, pressed, says more; the look is the caller's. @public */
export const PopoverButton = ({
  label,
  title = label,
  content,
  children,
  ...button
}: Own &
  Omit<ComponentPropsWithoutRef<'button'>, keyof Own | 'onClick' | 'type'>) => {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        {...button}
        ref={trigger}
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          triggerRef={trigger}
          isOpen
          onOpenChange={setOpen}
          aria-label={title}
        >
          {content()}
        </Popover>
      )}
    </>
  );
};
