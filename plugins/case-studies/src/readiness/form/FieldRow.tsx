import { Button } from '@backstage/ui';
import type { ReadinessForm } from '../answers';
import type { KnownField } from '../fields';
import { describedField } from '../fields/describedField';
import { wordsOf } from '../fields/wordsOf';
import type { Prefill } from '../prefill';
import { FieldControl } from './FieldControl';
import styles from './Form.module.css';

/** A question with its control, and whether the answer is the catalog's. */
export const FieldRow = ({
  field,
  form,
  filled,
}: {
  field: KnownField;
  form: ReadinessForm;
  filled: Prefill[KnownField['id']];
}) => {
  const { id, label, input } = field;
  return (
    <div className={styles.field} data-as={input.as} data-field={id}>
      <FieldControl
        field={field}
        description={describedField(field)}
        input={input}
        value={form.texts[id]}
        onAnswer={text => form.answer(id, text)}
      />
      {filled && !form.isChanged(id) && (
        <p className={styles.from}>
          <span className={styles.catalog}>catalog</span> {filled.from}
        </p>
      )}
      {filled && form.isChanged(id) && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Reset ${label} to catalog`}
          onPress={() => form.reset(id)}
        >
          Reset to catalog ({wordsOf(field, filled.text)})
        </Button>
      )}
    </div>
  );
};
