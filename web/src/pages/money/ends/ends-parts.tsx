import { type QueryKey, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { type Amount, moneyText } from '../../../money';
import { ApprovalPanel, type Approval } from '../../../parts/approval';
import { DateItem } from '../../../parts/date-field';
import type { Tone } from '../../../parts/tag';
import { endsWords } from './ends-words';
import { groupFundsQuery, type Refund } from './queries';

/** An amount, its digits one below the other. */
export const Money = ({ of }: { readonly of: Amount | null }): ReactNode =>
  of === null ? '—' : <span className="figures">{moneyText(of)}</span>;

/** How each state of these things looks. */
export const endTones: Readonly<Record<string, Tone>> = {
  proposed: 'wait',
  approved: 'wait',
  set_aside: 'wait',
  drafted: 'wait',
  sent: 'wait',
  offered: 'wait',
  agreed: 'wait',
  collected: 'wait',
  paying: 'wait',
  returning: 'wait',
  countersigned: 'ok',
  decided: 'ok',
  settling: 'wait',
  open: 'wait',
  disputed: 'fatal',
  paid: 'ok',
  free: 'ok',
  posted: 'ok',
  settled: 'ok',
  released: 'past',
  rejected: 'past',
  withdrawn: 'past',
  cancelled: 'past',
};

/** Back to all of the group. */
export function Crumb({
  group,
}: {
  readonly group: { readonly id: string; readonly name: { readonly en: string; readonly zh: string } };
}): ReactNode {
  const t = useWords(endsWords);
  return (
    <Link to="/money/ends" search={{ groupId: group.id }}>
      {t.ends}
    </Link>
  );
}

/** Where what a bill or a refund comes from has its page, and what it is called there. */
const sources = {
  exit_statement: ['/money/exits', 'exit'],
  true_up: ['/money/true-ups', 'trueUp'],
  settlement_sum: ['/money/settlements', 'settlement'],
} as const;
const isSource = (kind: string): kind is keyof typeof sources => Object.hasOwn(sources, kind);

/** What a bill or a refund comes from, with its page where it has one that may be opened. */
export function CameFrom({
  source: { kind, id, inSight },
}: {
  readonly source: Refund['source'];
}): ReactNode {
  const t = useWords(endsWords);
  if (!isSource(kind)) return t.ofFund;
  const [page, name] = sources[kind];
  return inSight ? <Link to={`${page}/${id}`}>{t[name]}</Link> : t[name];
}

/** Who was asked to approve it. `touches`: what is read again once they answer. */
export function Approvals({
  of,
  touches,
}: {
  readonly of: readonly Approval[];
  readonly touches: readonly QueryKey[];
}): ReactNode {
  return of.map((approval) => <ApprovalPanel key={approval.id} approval={approval} touches={touches} />);
}

/** The day and the reference by which the bank knows what was paid. */
export function BankFields({ needed = true }: { readonly needed?: boolean }): ReactNode {
  const t = useWords(endsWords);
  return (
    <>
      <DateItem name="paidOn" label={t.paidOn} required={needed} />
      <Form.Item
        name="reference"
        label={t.reference}
        rules={[{ required: needed, whitespace: true, message: t.needed }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** An amount in a currency that is known. */
export function AmountItem({
  name,
  label,
  currency,
  required = true,
  extra,
}: {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly currency: string | undefined;
  readonly required?: boolean;
  readonly extra?: string;
}): ReactNode {
  const t = useWords(endsWords);
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra !== undefined && { extra })}
      rules={[{ required, whitespace: true, message: t.needed }]}
    >
      <Input inputMode="decimal" prefix={currency} maxLength={20} autoComplete="off" />
    </Form.Item>
  );
}

/** One of some named things. */
export function ChoiceItem({
  name,
  label,
  options,
  required = true,
}: {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly required?: boolean;
}): ReactNode {
  const t = useWords(endsWords);
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: t.needed }]}>
      <Select options={[...options]} showSearch={{ optionFilterProp: 'label' }} allowClear={!required} />
    </Form.Item>
  );
}

/** In which of its funds, where a group has several. */
export function FundItem({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const funds = useQuery(groupFundsQuery(groupId)).data ?? [];
  if (funds.length < 2) return null;
  const options = funds.map(({ id, name, currency }) => ({ value: id, label: `${say(name)} (${currency})` }));
  return <ChoiceItem name="fundId" label={t.fund} options={options} />;
}
