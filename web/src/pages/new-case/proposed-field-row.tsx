import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { Tag } from '../../parts/tag';
import { isUnread } from '../../written-dates';
import { newCaseWords } from './new-case-words';
import { isDate, type ProposedField } from './proposal';

/** One proposed value: confirmed as it is, edited, or left out. */
export function ProposedFieldRow({
  field,
  looked,
  onLook,
  onSettle,
}: {
  readonly field: ProposedField;
  readonly looked: boolean;
  readonly onLook: () => void;
  readonly onSettle: (field: ProposedField) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const label = t[field.name];
  const change = (value: string): void =>
    onSettle({ ...field, value, state: value === '' ? 'left_out' : 'open' });
  const confirmed = field.state === 'confirmed';
  return (
    <li className={`proposed ${looked ? 'looked' : ''} ${confirmed ? 'is-confirmed' : ''}`.trim()}>
      <div className="proposed-label">
        <span id={`label-${field.id}`}>{label}</span>
        <FieldTag field={field} />
      </div>
      <div className="proposed-value">
        {confirmed ? (
          <span className="strong">{field.value}</span>
        ) : isDate(field.name) ? (
          <DateField
            value={field.value}
            label={label}
            onFocus={onLook}
            onChange={(date) => change(date ?? '')}
          />
        ) : (
          <Input.TextArea
            aria-labelledby={`label-${field.id}`}
            value={field.value}
            placeholder={t.notInText}
            onFocus={onLook}
            autoSize={{ minRows: 1, maxRows: 4 }}
            onChange={(typed) => change(typed.target.value)}
          />
        )}
        {field.place && (
          <div className="who">
            {t.place}: {field.place}
          </div>
        )}
      </div>
      <FieldButtons field={field} label={label} onLook={onLook} onSettle={onSettle} />
    </li>
  );
}

function FieldTag({ field }: { readonly field: ProposedField }): ReactNode {
  const t = useWords(newCaseWords);
  if (field.state === 'confirmed') {
    return <Tag tone="ok">{field.value === field.proposed ? t.confirmed : t.edited}</Tag>;
  }
  if (field.passage === null && field.value === '') return <Tag tone="past">{t.notInText}</Tag>;
  if (field.state === 'left_out') return <Tag tone="past">{t.leftOut}</Tag>;
  return null;
}

function FieldButtons({
  field,
  label,
  onLook,
  onSettle,
}: {
  readonly field: ProposedField;
  readonly label: string;
  readonly onLook: () => void;
  readonly onSettle: (field: ProposedField) => void;
}): ReactNode {
  const t = useWords(newCaseWords);
  const set = (state: ProposedField['state']) => () => onSettle({ ...field, state });
  const named = (verb: string): string => `${verb}: ${label} ${field.value}`;
  return (
    <div className="row proposed-buttons">
      {field.state === 'open' && (
        <>
          <Button
            size="small"
            type="primary"
            ghost
            disabled={isDate(field.name) && isUnread(field.value)}
            aria-label={named(t.confirm)}
            onClick={set('confirmed')}
          >
            {t.confirm}
          </Button>
          <Button
            size="small"
            type="text"
            onFocus={onLook}
            aria-label={named(t.leaveOut)}
            onClick={set('left_out')}
          >
            {t.leaveOut}
          </Button>
        </>
      )}
      {field.state === 'confirmed' && (
        <Button size="small" type="text" onFocus={onLook} aria-label={named(t.edit)} onClick={set('open')}>
          {t.edit}
        </Button>
      )}
      {field.state === 'left_out' && field.value !== '' && (
        <Button
          size="small"
          type="text"
          onFocus={onLook}
          aria-label={named(t.takeBack)}
          onClick={set('open')}
        >
          {t.takeBack}
        </Button>
      )}
      {field.passage !== null && (
        <Button size="small" type="link" aria-label={named(t.inText)} onClick={onLook}>
          {t.inText}
        </Button>
      )}
    </div>
  );
}
