import { AutoComplete, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { testimonySides } from '../../api/expert-words';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FirmSelect } from '../../parts/firm-select';
import { optionsOf } from '../../parts/options-of';
import { allows, useSession } from '../../session/session';
import { postRoles } from '../conflicts/conflicts-question';
import { conflictsWords } from '../conflicts/conflicts-words';
import { type EntryField, type EntryKind, fieldsOf, ruleOf } from './entry-kinds';
import { expertsWords } from './experts-words';

/** Fields that stand beside one another; each other has a line of its own. */
const short: readonly EntryField[] = ['number', 'from', 'until', 'percent', 'side', 'travelPercent'];

/** The fields of an entry of a kind, and no others; `at`: under which names they stand in the form. */
export function EntryFields({
  kind,
  at,
}: {
  readonly kind: EntryKind;
  readonly at: readonly string[];
}): ReactNode {
  const session = useSession();
  const mayTellFirm = allows(session, 'firms.survey') && allows(session, 'firms.read');
  const fields = fieldsOf(kind).filter((field) => field !== 'firmId' || mayTellFirm);
  return (
    <div className="two">
      {fields.map((field) => (
        <div key={field} className={short.includes(field) ? undefined : 'entry-line'}>
          <EntryItem kind={kind} field={field} at={at} />
        </div>
      ))}
    </div>
  );
}

function EntryItem({
  kind,
  field,
  at,
}: {
  readonly kind: EntryKind;
  readonly field: EntryField;
  readonly at: readonly string[];
}): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const { called, needs } = ruleOf(kind);
  const name = called[field];
  const label = name === undefined ? field : say(name);
  const required = needs.includes(field);
  if (field === 'from' || field === 'until')
    return <DateItem name={[...at, field]} label={label} required={required} />;
  if (field === 'hourlyMinor') return <HourlyItems at={at} label={label} />;
  if (field === 'excluded')
    return (
      <Form.Item name={[...at, field]} valuePropName="checked">
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    );
  return (
    <Form.Item
      name={[...at, field]}
      label={label}
      {...(field === 'classes' && { extra: t.classesHint })}
      {...(kind === 'affiliation' && field === 'role' && { extra: t.tieHint })}
      rules={required ? [{ required, message: t.needed }] : []}
    >
      <EntryControl kind={kind} field={field} label={label} />
    </Form.Item>
  );
}

/** The control of a field; the form gives it its value. */
function EntryControl({
  kind,
  field,
  label,
  ...given
}: {
  readonly kind: EntryKind;
  readonly field: Exclude<EntryField, 'from' | 'until' | 'hourlyMinor' | 'excluded'>;
  readonly label: string;
  readonly id?: string;
}): ReactNode {
  const sides = useWords(testimonySides);
  const ties = useWords(conflictsWords);
  const say = useSay();
  const { roles } = ruleOf(kind);
  switch (field) {
    case 'firmId':
      return <FirmSelect {...given} label={label} />;
    case 'side':
      return <Select {...given} options={optionsOf(sides)} />;
    case 'classes':
      return (
        <Select
          {...given}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={[',', ';', '，', '；']}
        />
      );
    case 'percent':
      return <Input {...given} inputMode="decimal" maxLength={10} autoComplete="off" />;
    case 'travelPercent':
      return <InputNumber {...given} min={0} max={100} precision={0} style={{ width: '100%' }} />;
    case 'role':
      return roles === undefined ? (
        <AutoComplete {...given} options={postRoles.map((role) => ({ value: ties[role] }))} />
      ) : (
        <Select
          {...given}
          options={Object.entries(roles).map(([value, name]) => ({ value, label: say(name) }))}
        />
      );
    case 'title':
      return <Input.TextArea {...given} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />;
    case 'firmName':
    case 'place':
    case 'number':
    case 'link':
      return <Input {...given} maxLength={longest[field] ?? 300} autoComplete="off" />;
  }
}

const longest: { readonly [F in EntryField]?: number } = { number: 100, link: 1000 };

/** The currencies of most experts first; any other can be typed. */
const currencies = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'HKD', 'KRW', 'TWD'];

function HourlyItems({ at, label }: { readonly at: readonly string[]; readonly label: string }): ReactNode {
  const t = useWords(expertsWords);
  return (
    <div className="two">
      <Form.Item
        name={[...at, 'hourly', 'amount']}
        label={label}
        rules={[{ required: true, message: t.needed }]}
      >
        <Input inputMode="decimal" maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[...at, 'hourly', 'currency']}
        label={t.currency}
        rules={[{ required: true, message: t.needed }]}
      >
        <Select options={currencies.map((value) => ({ value, label: value }))} showSearch />
      </Form.Item>
    </div>
  );
}
