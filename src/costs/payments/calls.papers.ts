import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import {
  fact,
  type ListColumn,
  listPaper,
  money,
  type Paper,
  type PaperFact,
  paperOf,
  Papers,
  type PaperPart,
  ThingQuery,
} from '../../papers/index.js';
import type { MoneyView } from '../../platform/index.js';
import {
  type CallLineView,
  type CashCallRowView,
  CashCallsQuery,
  type CashCallView,
} from '../calls/calls.contract.js';
import { CallsScreens } from '../calls/calls.screens.js';
import { LinesScreens } from '../calls/lines.screens.js';
import { type MemberPaymentRowView, PaymentsQuery } from './payments.contract.js';
import { PaymentsScreens } from './payments.screens.js';

const isSome = ({ amount }: MoneyView): boolean => /[1-9]/.test(amount);

const callColumns: readonly ListColumn<CashCallRowView>[] = [
  { key: 'no', heading: { en: 'No.', zh: '编号' }, as: 'number', share: 0.5, of: ({ no }) => no },
  { key: 'name', heading: { en: 'Call', zh: '缴款通知' }, share: 2, of: ({ name }) => name },
  { key: 'group', heading: { en: 'Group', zh: '应诉组' }, share: 1.6, of: ({ group }) => group.name },
  {
    key: 'from',
    heading: { en: 'Period from', zh: '期间自' },
    as: 'date',
    of: ({ periodFrom }) => periodFrom,
  },
  { key: 'until', heading: { en: 'Until', zh: '至' }, as: 'date', of: ({ periodUntil }) => periodUntil },
  { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ status }) => status.name },
  { key: 'late', heading: { en: 'Late', zh: '逾期' }, as: 'number', share: 0.6, of: ({ late }) => late },
  { key: 'due', heading: { en: 'Next due', zh: '最近到期' }, as: 'date', of: ({ nextDue }) => nextDue },
  {
    key: 'total',
    heading: { en: 'In all', zh: '合计' },
    as: 'money',
    share: 1.3,
    of: ({ total }) => money(total),
  },
  {
    key: 'own',
    heading: { en: 'Yours to pay', zh: '本方待缴' },
    as: 'money',
    share: 1.3,
    of: ({ own }) => money(own),
  },
];

const paymentColumns: readonly ListColumn<MemberPaymentRowView>[] = [
  { key: 'on', heading: { en: 'Received on', zh: '到账日' }, as: 'date', of: ({ receivedOn }) => receivedOn },
  {
    key: 'reference',
    heading: { en: 'Reference', zh: '凭证号' },
    share: 1.4,
    of: ({ reference }) => reference,
  },
  {
    key: 'member',
    heading: { en: 'Member', zh: '成员' },
    share: 1.6,
    of: ({ member }) => member?.name ?? null,
  },
  { key: 'payer', heading: { en: 'Payer', zh: '付款人' }, share: 1.6, of: ({ payer }) => payer },
  { key: 'group', heading: { en: 'Group', zh: '应诉组' }, share: 1.4, of: ({ group }) => group.name },
  {
    key: 'to',
    heading: { en: 'Calls', zh: '缴款通知' },
    of: ({ parts }) => parts.map(({ callNo }) => String(callNo)).join(', '),
  },
  {
    key: 'prepaid',
    heading: { en: 'Prepaid', zh: '预缴' },
    as: 'money',
    of: ({ prepaid }) => money(prepaid),
  },
  { key: 'amount', heading: { en: 'Amount', zh: '金额' }, as: 'money', of: ({ amount }) => money(amount) },
];

const titles = {
  call: { en: 'Cash call', zh: '缴款通知' },
  line: { en: 'Call to pay', zh: '缴款通知书' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What of calls is told on paper: the lists, a call with its lines, and what each member is sent. */
@Injectable()
export class CallsPapers {
  constructor(papers: Papers, calls: CallsScreens, lines: LinesScreens, payments: PaymentsScreens) {
    papers.add({
      'cash-calls': listPaper({
        title: { en: 'Cash calls', zh: '缴款通知' },
        needs: 'money.read',
        query: CashCallsQuery,
        page: (caller, query) => calls.list(caller, query),
        columns: callColumns,
        things: ({ id }) => [{ kind: 'cash_call', id }],
      }),
      'member-payments': listPaper({
        title: { en: 'Payments of members', zh: '成员缴款' },
        needs: 'money.read',
        query: PaymentsQuery,
        page: (caller, query) => payments.list(caller, query),
        columns: paymentColumns,
        things: ({ id }) => [{ kind: 'member_payment', id }],
      }),
      'cash-call': paperOf({
        title: titles.call,
        needs: 'money.read',
        query: ThingQuery,
        draw: async ({ caller, query, step }) => {
          const call = await calls.one(caller, query.id);
          await step(call.lines.length);
          return {
            paper: paperOfCall(call),
            rows: call.lines.length,
            things: [
              { kind: 'cash_call', id: call.id },
              ...call.lines.map(({ id }) => ({ kind: 'call_line', id })),
            ],
          };
        },
      }),
      'call-line': paperOf({
        title: titles.line,
        needs: 'money.read',
        query: ThingQuery,
        draw: async ({ caller, query, step }) => {
          const line = await lines.one(caller, query.id);
          await step(1);
          return { paper: paperOfLine(line), rows: 1, things: [{ kind: 'call_line', id: line.id }] };
        },
      }),
    });
  }
}

function paperOfCall(call: CashCallView): Paper {
  const { total, paid, open, carried, estimate } = call;
  return {
    title: titles.call,
    parts: [
      {
        ...(total && { figures: [fact('In all', '合计', money(total))] }),
        facts: [
          fact('Call', '缴款通知', String(call.no)),
          fact('For', '事由', call.name),
          fact('Group', '应诉组', call.group.name),
          fact('State', '状态', call.status.name),
          fact('Period from', '期间自', call.periodFrom),
          ...(call.periodUntil ? [fact('Until', '至', call.periodUntil)] : []),
          ...(call.issuedOn ? [fact('Issued on', '发出日', call.issuedOn)] : []),
          ...(paid ? [fact('Paid', '已缴', money(paid))] : []),
          ...(open ? [fact('Open', '未缴', money(open))] : []),
          ...(carried ? [fact('Carried for members in default', '为违约成员代垫', money(carried))] : []),
          ...(estimate ?? []).map(({ name, amount }): PaperFact => ({ name, value: money(amount) })),
        ],
      },
      ...(call.lines.length === 0 ? [] : [linesPart(call)]),
    ],
  };
}

const linesPart = ({ lines }: CashCallView): PaperPart => ({
  heading: { en: 'Lines', zh: '款项' },
  table: {
    columns: [
      { key: 'member', heading: { en: 'Member', zh: '成员' }, share: 2 },
      { key: 'reference', heading: { en: 'Reference', zh: '付款附言' } },
      { key: 'due', heading: { en: 'Due', zh: '截止' }, as: 'date' },
      { key: 'state', heading: { en: 'State', zh: '状态' } },
      { key: 'amount', heading: { en: 'Amount', zh: '金额' }, as: 'money', share: 1.3 },
      { key: 'open', heading: { en: 'Open', zh: '未缴' }, as: 'money', share: 1.3 },
    ],
    rows: lines.map(({ member, reference, dueOn, status, amount, open }) => [
      member.name,
      reference,
      dueOn,
      status.name,
      money(amount),
      money(open),
    ]),
  },
});

/** What a member is sent: what to pay, by when and how that day was found, and what to write on the transfer. */
function paperOfLine(line: CallLineView): Paper {
  const { call, due, cure } = line;
  const days = (heading: Bilingual, { steps, warnings }: CallLineView['due']): PaperPart => ({
    heading,
    clauses: [...steps.map(({ say }) => say), ...warnings],
  });
  return {
    title: titles.line,
    parts: [
      {
        figures: [
          fact('To be paid', '应缴', money(line.owed)),
          fact('By', '截止', line.dueOn),
          fact('Write on the transfer', '付款附言', line.reference),
        ],
        facts: [
          fact('Member', '成员', line.member.name),
          fact('Group', '应诉组', call.group.name),
          fact('Call', '缴款通知', String(call.no)),
          fact('For', '事由', call.name),
          fact('Period from', '期间自', call.periodFrom),
          ...(line.kind === 'carry'
            ? [
                fact('What it is', '款项性质', {
                  en: 'A part carried for a member in default',
                  zh: '为违约成员代垫的部分',
                }),
              ]
            : []),
          fact('Amount', '金额', money(line.amount)),
          ...(isSome(line.paid) ? [fact('Paid', '已缴', money(line.paid))] : []),
          ...line.setOffs.map(({ principal }) =>
            fact('Of it prepaid and set off', '其中预缴抵销', money(principal)),
          ),
          ...(isSome(line.interest) ? [fact('Interest to today', '截至今日利息', money(line.interest))] : []),
          fact('State', '状态', line.status.name),
        ],
      },
      days({ en: 'How the due date was found', zh: '到期日如何确定' }, due),
      ...(cure === null
        ? []
        : [days({ en: 'How the last day of the notice was found', zh: '补救期如何确定' }, cure)]),
      { signatures: [{ as: { en: 'The treasurer', zh: '财务负责人' } }] },
    ],
  };
}
