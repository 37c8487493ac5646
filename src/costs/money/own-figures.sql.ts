import type { Bilingual } from '../../kernel/index.js';
import { memberAccounts, movesMoney } from '../../ledger/index.js';
import { inQuotes } from '../../platform/index.js';

/** What stands on a member's accounts in a fund, each figure made of the lines its condition takes. */
interface OwnFigure {
  readonly name: Bilingual;
  /** SQL of what a line (`l`, on the account `a`, of the entry `e`) adds to it. */
  readonly adds: string;
  /** SQL that is true of the lines that make it. */
  readonly of: string;
}

/** SQL that is true of an entry by which costs are shared, or that takes such a one back. */
export const sharesCosts = `(e.kind = 'allocation' OR EXISTS (SELECT FROM ledger_entry o WHERE o.id = e.reverses_id AND o.kind = 'allocation'))`;

/** Every figure of a member's money in a fund. */
export const ownFigures = {
  paid: { name: { en: 'Paid', zh: '已缴' }, adds: '-l.minor', of: movesMoney },
  shared: {
    name: { en: 'Our share of costs', zh: '已分摊' },
    adds: 'l.minor',
    of: `a.kind = 'capital' AND ${sharesCosts}`,
  },
  owed: { name: { en: 'Owed', zh: '应付' }, adds: 'l.minor', of: `a.kind = 'receivable'` },
  held: {
    name: { en: 'Held for us', zh: '结存' },
    adds: '-l.minor',
    of: `a.kind IN ('receivable', 'capital')`,
  },
  carried: { name: { en: 'Carried for others', zh: '代垫' }, adds: '-l.minor', of: `a.kind = 'carry'` },
} as const satisfies Readonly<Record<string, OwnFigure>>;

/** A figure of a member's money. */
export type OwnFigureId = keyof typeof ownFigures;

export const ownFigureIds = Object.keys(ownFigures) as readonly OwnFigureId[];

/** SQL of the lines on the accounts of a member in a fund, both given as SQL: `l`, with its account `a` and its entry `e`. */
export const ownLines = (fundId: string, memberId: string): string =>
  `ledger_account a
     JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
     JOIN ledger_entry e ON e.id = l.entry_id
    WHERE a.alliance_id = current_setting('hezong.alliance')::uuid AND a.fund_id = ${fundId}
      AND a.kind IN (${inQuotes(memberAccounts)}) AND a.holder = ${memberId}::text`;

/** SQL of every figure as columns of their names, over `ownLines`. */
export const figureColumns = ownFigureIds
  .map((id) => `coalesce(sum(${ownFigures[id].adds}) FILTER (WHERE ${ownFigures[id].of}), 0)::text AS ${id}`)
  .join(',\n              ');
