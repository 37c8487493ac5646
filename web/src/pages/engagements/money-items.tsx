import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { engagementsWords } from './engagements-words';

/** The currencies in which experts are paid most. */
const currencies = ['USD', 'CNY', 'EUR', 'HKD', 'JPY', 'GBP', 'KRW', 'TWD'];

/** An amount with its currency, as two fields of a form; in one currency alone where it is given. */
export function MoneyItems({
  name,
  label,
  hint,
  currency,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly currency?: string;
}): ReactNode {
  const t = useWords(engagementsWords);
  const options = (currency === undefined ? currencies : [currency]).map((value) => ({
    value,
    label: value,
  }));
  return (
    <div className="two">
      <Form.Item
        name={[name, 'amount']}
        label={label}
        extra={hint}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input inputMode="decimal" maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[name, 'currency']}
        label={t.currency}
        rules={[{ required: true, message: t.needed }]}
        {...(currency !== undefined && { initialValue: currency })}
      >
        <Select options={options} showSearch />
      </Form.Item>
    </div>
  );
}
