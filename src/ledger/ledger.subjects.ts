import { numberOrTitle } from '../cases/index.js';
import { searchPattern } from '../identity/index.js';
import { type Asked, inBoth, namesSql, type Subject, type SubjectTable } from '../platform/index.js';
import { fundPurposes } from './domain/fund.js';
import { seenFund } from './funds/seen-fund.js';

const toTheSource = {
  instead: {
    en: 'Attach it to what the money is for: the cost, the call or the payment.',
    zh: '请附于款项所对应的事项：费用、缴款通知或付款。',
  },
};

/** A thing (`t`) of a fund (`f`): known to whoever may know of the fund. */
const ofFund = (
  table: string,
  name: { readonly en: string; readonly zh: string },
  part: string,
): Subject => ({
  known: ({ tx, binds }: Asked, id) =>
    tx.caller.permissions.includes('ledger.read')
      ? `EXISTS (SELECT FROM ${table} t JOIN fund f ON f.alliance_id = t.alliance_id AND f.id = t.fund_id
           WHERE t.id = ${id} AND ${seenFund(tx, 'f', binds)})`
      : 'FALSE',
  documents: toTheSource,
  named: {
    from: `${table} t JOIN fund f ON f.alliance_id = t.alliance_id AND f.id = t.fund_id`,
    id: 't.id',
    ...name,
    link: `'/funds/' || f.id || '?part=${part}'`,
  },
});

const purposeSql = (language: 'en' | 'zh'): string =>
  `CASE f.purpose ${Object.entries(fundPurposes)
    .map(([id, name]) => `WHEN '${id}' THEN '${name[language]}'`)
    .join(' ')} END`;

/** What people are told of funds. */
export const ledgerSubjects = {
  fund: {
    known: ({ tx, binds }, id) =>
      tx.caller.permissions.includes('ledger.read')
        ? `EXISTS (SELECT FROM fund f WHERE f.id = ${id} AND ${seenFund(tx, 'f', binds)})`
        : 'FALSE',
    documents: toTheSource,
    named: {
      from: 'fund f LEFT JOIN case_file c ON c.alliance_id = f.alliance_id AND c.id = f.case_id',
      id: 'f.id',
      ...namesSql('f'),
      beside: {
        en: `coalesce(${numberOrTitle('c', 'en')}, ${purposeSql('en')})`,
        zh: `coalesce(${numberOrTitle('c', 'zh')}, ${purposeSql('zh')})`,
      },
      link: `'/funds/' || f.id`,
      search: {
        kind: { en: 'Fund', zh: '资金' },
        matches: ({ tx, binds: { bind } }, typed) =>
          `f.alliance_id = ${bind(tx.caller.allianceId)} AND f.id IN (SELECT fund_matching(${bind(searchPattern(typed))}))`,
      },
    },
  },
  ledger_entry: ofFund('ledger_entry', { en: `'Entry ' || t.no`, zh: `'分录' || t.no` }, 'journal'),
  ledger_period: ofFund('ledger_period', inBoth(`to_char(t.from_day, 'YYYY-MM')`), 'periods'),
  fund_receipt: ofFund('fund_receipt', inBoth(`t.reference || ', ' || t.payer`), 'journal'),
  fx_rate: {
    known: ({ tx: { caller }, binds: { bind } }, id) =>
      caller.permissions.includes('ledger.read')
        ? `EXISTS (SELECT FROM fx_rate t WHERE t.alliance_id = ${bind(caller.allianceId)} AND t.id = ${id})`
        : 'FALSE',
    documents: toTheSource,
    named: {
      from: 'fx_rate t',
      id: 't.id',
      ...inBoth(`t.base || '/' || t.quote || ' ' || t.day`),
      link: `'/funds/rates'`,
    },
  },
} satisfies SubjectTable;
