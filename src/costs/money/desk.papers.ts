import { Injectable } from '@nestjs/common';
import { type Cell, type DrawnPaper, money, type PaperAsked, paperOf, Papers } from '../../papers/index.js';
import { ageBands, ageBandsInOrder } from '../domain/money/age.js';
import { AgedScreens } from './aged.screens.js';
import type { AgedView } from './desk.contract.js';

/** Nothing is asked of it: it is of today. */
export class AgedQuery {}

const bands = ageBandsInOrder.map((key) => ({
  key,
  heading: ageBands[key],
  as: 'money' as const,
  share: 1.2,
}));

const memberColumns = [
  { key: 'member', heading: { en: 'Member', zh: '成员' }, share: 2 },
  ...bands,
  { key: 'total', heading: { en: 'Together', zh: '合计' }, as: 'money' as const, share: 1.2 },
];

const lineColumns = [
  { key: 'member', heading: { en: 'Member', zh: '成员' }, share: 1.8 },
  { key: 'group', heading: { en: 'Group', zh: '应诉组' }, share: 1.8 },
  { key: 'what', heading: { en: 'What', zh: '事项' }, share: 1.8 },
  { key: 'due', heading: { en: 'Due', zh: '应缴日' }, as: 'date' as const },
  { key: 'age', heading: { en: 'Past due', zh: '账龄' } },
  { key: 'amount', heading: { en: 'Owed', zh: '应缴' }, as: 'money' as const, share: 1.2 },
];

/** What members owe, by its age, on paper. */
@Injectable()
export class DeskPapers {
  constructor(
    papers: Papers,
    private readonly screens: AgedScreens,
  ) {
    papers.add({
      'aged-receivables': paperOf({
        title: { en: 'Aged receivables', zh: '应收账龄' },
        needs: 'ledger.read',
        query: AgedQuery,
        draw: (asked) => this.draw(asked),
      }),
    });
  }

  private async draw({ caller, step }: PaperAsked<AgedQuery>): Promise<DrawnPaper> {
    const { on, items } = await this.screens.aged(caller);
    const lines = items.flatMap((one) => one.items.flatMap((member) => member.lines));
    await step(lines.length);
    return {
      paper: {
        title: { en: 'Aged receivables', zh: '应收账龄' },
        parts: [
          { facts: [{ name: { en: 'As of', zh: '截至' }, value: on }] },
          ...items.flatMap((one) => partsOf(one)),
        ],
      },
      rows: lines.length,
      things: lines.map(({ kind, id }) => ({ kind, id })),
    };
  }
}

function partsOf({ currency, items, bands: totals, total }: AgedView) {
  const all: readonly Cell[] = [
    { en: 'All', zh: '全部' },
    ...totals.map((band) => money(band.total)),
    money(total),
  ];
  const rows = items.map(({ member, amounts, total: sum }): readonly Cell[] => [
    member.name,
    ...amounts.map(money),
    money(sum),
  ]);
  const lines = items.flatMap(({ member, lines: those }) =>
    those.map((line): readonly Cell[] => [
      member.name,
      line.group.name,
      line.name,
      line.dueOn,
      ageBands[line.band],
      money(line.amount),
    ]),
  );
  return [
    {
      heading: { en: `By member, ${currency}`, zh: `按成员（${currency}）` },
      table: { columns: memberColumns, rows: [...rows, all] },
    },
    {
      heading: { en: `Each, ${currency}`, zh: `逐笔（${currency}）` },
      table: { columns: lineColumns, rows: lines },
    },
  ];
}
