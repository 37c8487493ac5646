import { Injectable } from '@nestjs/common';
import {
  type Cell,
  type DrawnPaper,
  fact,
  money,
  mostRows,
  type PaperAsked,
  paperOf,
  Papers,
  tooLong,
} from '../../papers/index.js';
import { StatementQuery, type StatementLineView, type StatementView } from './statement.contract.js';
import { StatementScreens } from './statement.screens.js';

const columns = [
  { key: 'on', heading: { en: 'Day', zh: '日期' }, as: 'date' as const, share: 1.1 },
  { key: 'no', heading: { en: 'No.', zh: '编号' }, as: 'number' as const, share: 0.6 },
  { key: 'what', heading: { en: 'What', zh: '事项' }, share: 1.6 },
  { key: 'for', heading: { en: 'For', zh: '来源' }, share: 2.2 },
  { key: 'account', heading: { en: 'Account', zh: '科目' }, share: 1.6 },
  { key: 'charged', heading: { en: 'Charged', zh: '借记' }, as: 'money' as const, share: 1.4 },
  { key: 'credited', heading: { en: 'Credited', zh: '贷记' }, as: 'money' as const, share: 1.4 },
  { key: 'balance', heading: { en: 'In favour', zh: '结余' }, as: 'money' as const, share: 1.4 },
];

const rowOf = (line: StatementLineView): readonly Cell[] => [
  line.on,
  line.no,
  line.what,
  line.madeFor.name,
  line.account,
  money(line.charged),
  money(line.credited),
  money(line.balance),
];

const pageSize = 200;

/** A member's statement of account on paper. */
@Injectable()
export class StatementPapers {
  constructor(
    papers: Papers,
    private readonly screens: StatementScreens,
  ) {
    papers.add({
      'member-statement': paperOf({
        title: { en: 'Statement of account', zh: '对账单' },
        needs: 'money.read',
        query: StatementQuery,
        draw: (asked) => this.draw(asked),
      }),
    });
  }

  private async draw({ caller, query, step }: PaperAsked<StatementQuery>): Promise<DrawnPaper> {
    const lines: StatementLineView[] = [];
    let page: StatementView | undefined;
    for (let cursor: string | null | undefined; cursor !== null; cursor = page.nextCursor) {
      page = await this.screens.statement(caller, {
        ...query,
        limit: pageSize,
        ...(cursor !== undefined && { cursor }),
      });
      lines.push(...page.items);
      if (lines.length > mostRows) throw tooLong();
      await step(lines.length);
    }
    const things = [{ kind: 'member', id: query.memberId }];
    return { paper: paperOfStatement(page, lines), rows: lines.length, things };
  }
}

function paperOfStatement(page: StatementView | undefined, lines: readonly StatementLineView[]) {
  if (page === undefined) throw new Error('A statement has at least one page');
  const { closing } = page;
  return {
    title: { en: 'Statement of account', zh: '对账单' },
    parts: [
      {
        figures: [
          fact('Balance in favour of the member', '成员结余', money(closing.balance)),
          fact('Owed', '应付', money(closing.owed)),
          fact('Carried for others', '代垫', money(closing.carried)),
        ],
        facts: [
          fact('Member', '成员', page.member.name),
          fact('Group', '应诉组', page.group.name),
          fact('Fund', '资金', page.fund.name),
          fact('From', '起始日', page.from ?? { en: 'the first line', zh: '首笔分录' }),
          fact('Until', '截止日', page.until ?? { en: 'the day of this statement', zh: '出具日' }),
          fact('Balance before', '期初结余', money(page.opening)),
        ],
      },
      { heading: { en: 'Lines', zh: '明细' }, table: { columns, rows: lines.map(rowOf) } },
    ],
  };
}
