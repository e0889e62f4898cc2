import { Button, ButtonIcon } from '@backstage/ui';
import { RiAddLine, RiFullscreenLine, RiSubtractLine } from '@remixicon/react';

const STEP = 1.4;

/** Zoom by hand, and back to where everything is in view. @public */
export const ZoomButtons = ({
  onZoom,
  onFit,
}: {
  onZoom: (factor: number) => void;
  onFit: () => void;
}) => (
  <>
    <ButtonIcon
      size="small"
      variant="secondary"
      aria-label="Zoom in"
      icon={<RiAddLine />}
      onPress={() => onZoom(STEP)}
    />
    <ButtonIcon
      size="small"
      variant="secondary"
      aria-label="Zoom out"
      icon={<RiSubtractLine />}
      onPress={() => onZoom(1 / STEP)}
    />
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiFullscreenLine />}
      onPress={onFit}
    >
      Fit
    </Button>
  </>
);
