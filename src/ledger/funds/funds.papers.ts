import { Injectable } from '@nestjs/common';
import { type Bilingual, type Money, moneyOf } from '../../kernel/index.js';
import type { Caller, MoneyView } from '../../platform/index.js';
import {
  type Cell,
  type DrawnPaper,
  type ListColumn,
  listPaper,
  momentText,
  mostRows,
  type PaperAsked,
  paperOf,
  Papers,
  tooLong,
} from '../../papers/index.js';
import { type FundRowView, FundsQuery } from './funds.contract.js';
import { type AccountRefView, type EntryLineView, type EntryView, JournalQuery } from './journal.contract.js';
import { ReadFunds } from './read-funds.js';

const money = (view: MoneyView | null): Money | null =>
  view === null ? null : (moneyOf(view.amount, view.currency) ?? null);

/** An account in words: its kind, and for whom it is kept. */
const accountText = ({ kind, holder }: AccountRefView): Bilingual =>
  holder === null
    ? kind.name
    : {
        en: `${kind.name.en}: ${holder.name?.en ?? '…'}`,
        zh: `${kind.name.zh}：${holder.name?.zh ?? '…'}`,
      };

const columns = [
  { key: 'no', heading: { en: 'No.', zh: '编号' }, as: 'number' as const, share: 0.6 },
  { key: 'on', heading: { en: 'Day', zh: '日期' }, as: 'date' as const, share: 1.1 },
  { key: 'kind', heading: { en: 'What', zh: '事项' }, share: 1.6 },
  { key: 'for', heading: { en: 'For', zh: '来源' }, share: 2 },
  { key: 'account', heading: { en: 'Account', zh: '科目' }, share: 2.4 },
  { key: 'debit', heading: { en: 'Debit', zh: '借方' }, as: 'money' as const, share: 1.4 },
  { key: 'credit', heading: { en: 'Credit', zh: '贷方' }, as: 'money' as const, share: 1.4 },
];

/** An entry as rows of its lines; what is the same for all of them stands on the first. */
function rowsOf({ no, on, kind, phase, source, lines, reason }: EntryView): readonly (readonly Cell[])[] {
  const what: Bilingual =
    phase.id === 'posted'
      ? kind.name
      : { en: `${kind.name.en} (${phase.name.en})`, zh: `${kind.name.zh}（${phase.name.zh}）` };
  const of: Cell = source.name ?? reason;
  const first: readonly Cell[] = [no, on, what, of];
  const rest: readonly Cell[] = [null, null, null, null];
  const told = (line: EntryLineView): readonly Cell[] => [
    accountText(line.account),
    money(line.debit),
    money(line.credit),
  ];
  if (lines.length === 0) return [[...first, null, null, null]];
  return lines.map((line, place) => [...(place === 0 ? first : rest), ...told(line)]);
}

const pageSize = 200;

const fundColumns: readonly ListColumn<FundRowView>[] = [
  { key: 'name', heading: { en: 'Fund', zh: '资金' }, share: 2.4, of: ({ name }) => name },
  { key: 'purpose', heading: { en: 'For', zh: '用途' }, of: ({ purpose }) => purpose.name },
  {
    key: 'case',
    heading: { en: 'Case', zh: '案件' },
    share: 1.8,
    of: ({ case: file }) => file && (file.number ?? file.title),
  },
  {
    key: 'group',
    heading: { en: 'Group', zh: '联合应诉组' },
    share: 1.8,
    of: ({ group }) => group?.name ?? null,
  },
  { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ status }) => status.name },
  {
    key: 'cash',
    heading: { en: 'Cash', zh: '现金' },
    as: 'money',
    share: 1.6,
    of: ({ cash }) => money(cash),
  },
  {
    key: 'committed',
    heading: { en: 'Set aside', zh: '已预留' },
    as: 'money',
    share: 1.6,
    of: ({ committed }) => money(committed),
  },
  {
    key: 'free',
    heading: { en: 'Free', zh: '可用' },
    as: 'money',
    share: 1.6,
    of: ({ free }) => money(free),
  },
  {
    key: 'opened',
    heading: { en: 'Opened', zh: '设立' },
    share: 1.2,
    of: ({ openedAt }, { zone }) => momentText(openedAt, zone),
  },
];

/** What of funds is told on paper. */
@Injectable()
export class FundsPapers {
  constructor(
    papers: Papers,
    private readonly funds: ReadFunds,
  ) {
    papers.add({
      funds: listPaper({
        title: { en: 'Funds', zh: '资金一览' },
        needs: 'ledger.read',
        query: FundsQuery,
        page: (caller, query) => funds.list(caller, query),
        columns: fundColumns,
        things: ({ id }) => [{ kind: 'fund', id }],
      }),
      'fund-journal': paperOf({
        title: { en: 'Journal of a fund', zh: '资金日记账' },
        needs: 'ledger.read',
        query: JournalQuery,
        draw: (asked) => this.journal(asked),
      }),
    });
  }

  private async journal({ caller, query, step }: PaperAsked<JournalQuery>): Promise<DrawnPaper> {
    const fund = await this.funds.fund(caller, query.id);
    const entries = await this.all(caller, query, step);
    const figures = [
      { name: { en: 'Cash', zh: '现金' }, value: money(fund.cash) },
      { name: { en: 'Set aside', zh: '已预留' }, value: money(fund.committed) },
      { name: { en: 'Free', zh: '可用' }, value: money(fund.free) },
    ];
    return {
      paper: {
        title: { en: `Journal: ${fund.name.en}`, zh: `日记账：${fund.name.zh}` },
        parts: [
          { figures },
          { heading: { en: 'Entries', zh: '分录' }, table: { columns, rows: entries.flatMap(rowsOf) } },
        ],
      },
      rows: entries.length,
      things: [{ kind: 'fund', id: fund.id }],
    };
  }

  /** All entries asked for, the earliest first. */
  private async all(
    caller: Caller,
    { id, ...query }: JournalQuery,
    step: PaperAsked<JournalQuery>['step'],
  ): Promise<readonly EntryView[]> {
    const entries: EntryView[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await this.funds.entries(caller, id, {
        ...query,
        limit: pageSize,
        ...(cursor !== undefined && { cursor }),
      });
      entries.push(...page.items);
      if (entries.length > mostRows) throw tooLong();
      await step(entries.length);
      cursor = page.nextCursor;
    }
    return entries.reverse();
  }
}
