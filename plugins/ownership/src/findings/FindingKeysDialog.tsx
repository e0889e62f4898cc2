import { Dialog, DialogBody, DialogHeader, Switch } from '@backstage/ui';
import { FINDING_KEYS } from './findingKeys';
import styles from './Findings.module.css';

/** Lists the keys, and switches them off for whoever they get in the way of. */
export const FindingKeysDialog = ({
  isOn,
  onSwitch,
  onClose,
}: {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  onClose: () => void;
}) => (
  <Dialog
    isOpen
    onOpenChange={isOpen => {
      if (!isOpen) onClose();
    }}
    width={460}
  >
    <DialogHeader>Keys of the findings</DialogHeader>
    <DialogBody>
      <dl className={styles.keys}>
        {FINDING_KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        isSelected={isOn}
        onChange={onSwitch}
        label="Keys work on this page"
      />
    </DialogBody>
  </Dialog>
);
