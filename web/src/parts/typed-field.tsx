import { CalendarOutlined, CloseCircleFilled } from '@ant-design/icons';
import { DatePicker, type DatePickerProps, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** What a form item and a label give a control. */
export interface ControlProps {
  readonly id?: string;
  readonly label?: string;
  readonly allowClear?: boolean;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly describedBy?: string;
}

interface TypedFieldProps extends ControlProps {
  /** What stands in the field when nobody writes: the value in its one form, or what could not be read. */
  readonly text: string;
  /** Why the text cannot be taken; undefined where it can. */
  readonly fault: string | undefined;
  readonly placeholder: string;
  /** The form in which a picked value comes. */
  readonly format: string;
  /** Whether `text` can be shown by the picker. */
  readonly isRead: boolean;
  readonly picker?: DatePickerProps;
  readonly onText: (text: string) => void;
}

/**
 * A value written by hand or picked. What was written stays as it is, also where it cannot be read: the old value never comes
 * back in its place, and the fault stands beside the field as soon as it is left.
 */
export function TypedField({
  text,
  fault,
  isRead,
  format,
  picker,
  onText,
  ...props
}: TypedFieldProps): ReactNode {
  const t = useWords(partWords);
  const [typed, setTyped] = useState<string | undefined>();
  const [open, setOpen] = useState(false);
  const told = useId();
  const inForm = Form.Item.useStatus();
  const shown = typed === undefined ? fault : undefined;
  const leave = (): void => {
    setTyped(undefined);
    props.onBlur?.();
  };
  const take = (written: string): void => {
    onText(written);
    leave();
  };
  const described = [props.describedBy, shown && told].filter(Boolean).join(' ');
  return (
    <div className="typed-field">
      <Input
        {...(props.id !== undefined && { id: props.id })}
        {...(props.label !== undefined && { 'aria-label': props.label })}
        {...(described !== '' && { 'aria-describedby': described })}
        {...(shown !== undefined && { status: 'error' as const, 'aria-invalid': true })}
        value={typed ?? text}
        placeholder={props.placeholder}
        allowClear={
          (props.allowClear ?? true) && {
            clearIcon: <CloseCircleFilled role="img" aria-label={t.clearAll} />,
          }
        }
        autoComplete="off"
        maxLength={60}
        {...(props.onFocus && { onFocus: props.onFocus })}
        onChange={(change) => {
          setTyped(change.target.value);
          onText(change.target.value);
        }}
        onPressEnter={leave}
        onBlur={leave}
        suffix={
          <button type="button" className="typed-pick" aria-label={t.pick} onClick={() => setOpen(!open)}>
            <CalendarOutlined aria-hidden />
          </button>
        }
      />
      <DatePicker
        {...picker}
        className="typed-picker"
        open={open}
        value={isRead ? dayjs(text) : null}
        format={format}
        onOpenChange={setOpen}
        onChange={(_, picked) => take(typeof picked === 'string' ? picked : '')}
      />
      {shown !== undefined && inForm.errors.length === 0 && (
        <div id={told} role="alert" className="typed-fault">
          {shown}
        </div>
      )}
    </div>
  );
}
