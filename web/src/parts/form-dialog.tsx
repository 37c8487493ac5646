import type { QueryKey } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { DraftNotice } from './draft-notice';
import { showFaults } from './form-faults';
import { fill, FormFrame, type FormLook } from './form-frame';
import { given } from './given';
import { type ChangeHeaders, useAct } from './use-act';
import { keptApart, useDraft } from './use-draft';

const nothing: readonly never[] = [];

/**
 * A form in a dialog that does one thing: faults beside their fields, what was written stays, what was left empty is not sent.
 * With a `draft`, what was written and not sent is kept under that name and is back when the dialog opens again. Without a field,
 * it asks once more before something is done.
 */
export function FormDialog<Written extends object, Answer = unknown>({
  initial,
  draft: name,
  unkept = nothing,
  touches,
  send,
  onDone,
  onClose,
  children,
  ...look
}: FormLook & {
  readonly initial?: Partial<Written>;
  readonly draft?: string;
  /** Fields that are never kept on this device: a text not everybody may read. */
  readonly unkept?: readonly (keyof Written & string)[];
  readonly touches: readonly QueryKey[];
  readonly send: (written: Written, headers: ChangeHeaders) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => void;
  readonly onClose: () => void;
  readonly children: ReactNode | ((form: FormInstance<Written>) => ReactNode);
}): ReactNode {
  const [form] = Form.useForm<Written>();
  const draft = useDraft<Written>(name);
  const act = useAct<Written, Answer>(send, touches, (answer) => {
    draft.drop();
    onDone?.(answer);
    onClose();
  });
  const discard = (): void => {
    draft.drop();
    fill(form, initial ?? {});
  };
  return (
    <FormFrame<Written>
      {...look}
      form={form}
      initial={{ ...initial, ...draft.found }}
      isPending={act.isPending}
      error={act.error}
      wouldLose={() =>
        name === undefined
          ? form.isFieldsTouched()
          : Object.values(keptApart(form.getFieldsValue(), unkept).rest).some(Boolean)
      }
      onWrite={() => draft.keep(keptApart(form.getFieldsValue(), unkept).kept)}
      onSend={() =>
        act.mutate(given(form.getFieldsValue()) as Written, {
          onError: (error) => showFaults(form, error),
        })
      }
      onClose={onClose}
    >
      {draft.found && <DraftNotice onDiscard={discard} />}
      {typeof children === 'function' ? children(form) : children}
    </FormFrame>
  );
}
