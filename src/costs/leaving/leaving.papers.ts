import { Injectable } from '@nestjs/common';
import type { Money } from '../../kernel/index.js';
import { fact, paperOf, Papers, ThingQuery } from '../../papers/index.js';
import { type MoneyView, storedMoney } from '../../platform/index.js';
import { exitParts } from '../domain/ends/exit-parts.js';
import type { ExitStatementView } from './leaving.contract.js';
import { LeavingScreens } from './leaving.screens.js';

/** What of exits is told on paper: the statement the member's people sign. */
@Injectable()
export class LeavingPapers {
  constructor(papers: Papers, screens: LeavingScreens) {
    papers.add({
      'exit-statement': paperOf({
        title: { en: 'Exit statement', zh: '退出结算单' },
        needs: 'money.read',
        query: ThingQuery,
        draw: async ({ caller, query, step }) => {
          const statement = await screens.one(caller, query.id);
          await step(statement.items.length);
          return {
            paper: paperOfStatement(statement),
            rows: statement.items.length,
            things: [{ kind: 'exit_statement', id: statement.id }],
          };
        },
      }),
    });
  }
}

const money = ({ amount, currency }: MoneyView): Money => storedMoney(amount.replace('.', ''), currency);

function paperOfStatement(one: ExitStatementView) {
  const balance = money(one.balance);
  const isRefund = balance.minor >= 0n;
  return {
    title: { en: 'Exit statement', zh: '退出结算单' },
    parts: [
      {
        figures: [
          isRefund
            ? fact('To be paid back to the member', '应退还成员', balance)
            : fact('Due from the member', '成员应补缴', { ...balance, minor: -balance.minor }),
        ],
        facts: [
          fact('Member', '成员', one.member.name),
          fact('Group', '应诉组', one.group.name),
          fact('State', '状态', one.status.name),
          fact('Fund', '资金', one.fund.name),
          fact('Left on', '退出日', one.leftOn),
          fact('Cut-off', '截止日', one.cutOff),
        ],
      },
      {
        heading: { en: 'How it is worked out', zh: '计算过程' },
        facts: [
          fact('Paid in', '已缴款', money(one.prepaid)),
          fact(exitParts.accrued.en, exitParts.accrued.zh, money(one.accrued)),
          fact(exitParts.committed.en, exitParts.committed.zh, money(one.committed)),
          fact(exitParts.wind_down.en, exitParts.wind_down.zh, money(one.windDown)),
          fact(exitParts.tail.en, exitParts.tail.zh, money(one.tail)),
          fact('By decision', '经决定调整', money(one.adjustment)),
        ],
        table: {
          columns: [
            { key: 'part', heading: { en: 'Part', zh: '类别' }, share: 1.4 },
            { key: 'what', heading: { en: 'What', zh: '事项' }, share: 2 },
            { key: 'pool', heading: { en: 'Pool', zh: '费用池' }, share: 1.4 },
            { key: 'on', heading: { en: 'Day', zh: '日期' }, as: 'date' as const },
            { key: 'total', heading: { en: 'Of the group', zh: '全组金额' }, as: 'money' as const },
            { key: 'share', heading: { en: 'Of the member', zh: '该成员承担' }, as: 'money' as const },
          ],
          rows: one.items.map((item) => [
            item.part.name,
            item.what,
            item.pool.name,
            item.on,
            money(item.total),
            money(item.share),
          ]),
        },
      },
      {
        signatures: [
          { as: { en: 'For the member', zh: '成员签署' }, who: one.member.name },
          { as: { en: 'The treasurer', zh: '财务负责人' } },
        ],
      },
    ],
  };
}
