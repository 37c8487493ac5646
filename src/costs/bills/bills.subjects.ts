import { searchPattern } from '../../identity/index.js';
import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { knownMoney } from '../sight/money-told.js';
import { costFound } from './cost-rows.store.js';
import { visibleVendor } from './vendors.store.js';

const vendor = namesSql('cv');
const group = namesSql('cg');

/** SQL of a cost's number as people say it; `cost` is its alias. */
export const numberSql = (cost: string): string =>
  `'C-' || lpad(${cost}.no::text, greatest(4, length(${cost}.no::text)), '0')`;

const toTheCost = {
  instead: { en: 'Lay the paper with the cost it is about.', zh: '请将文件附于相应费用。' },
};

/** Costs and vendors, to whoever sees them. */
export const billsSubjects = {
  cost: {
    known: (asked, id) => knownMoney(asked, 'cost', id, { part: 'costs' }),
    documents: { keptBy: 'costs.write' },
    named: {
      from: `cost kc JOIN vendor cv ON cv.alliance_id = kc.alliance_id AND cv.id = kc.vendor_id
        JOIN joint_group cg ON cg.alliance_id = kc.alliance_id AND cg.id = kc.group_id`,
      id: 'kc.id',
      en: `${numberSql('kc')} || ' ' || ${vendor.en}`,
      zh: `${numberSql('kc')} || ' ' || ${vendor.zh}`,
      beside: { en: `kc.number || ', ' || ${group.en}`, zh: `kc.number || '，' || ${group.zh}` },
      link: `'/money/costs/' || kc.id`,
      search: {
        kind: { en: 'Cost', zh: '费用' },
        matches: ({ tx, binds }, typed) =>
          `kc.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${costFound('kc', typed, binds)}`,
      },
    },
  },
  vendor: {
    known: ({ tx, reader, binds }, id) =>
      tx.caller.permissions.includes('money.read')
        ? `EXISTS (SELECT FROM vendor v WHERE v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${id} AND ${visibleVendor(reader, 'v.id', binds)})`
        : 'FALSE',
    documents: toTheCost,
    named: {
      from: 'vendor vn',
      id: 'vn.id',
      ...namesSql('vn'),
      link: `'/money/vendors/' || vn.id`,
      search: {
        kind: { en: 'Vendor', zh: '供应商' },
        matches: ({ tx, binds: { bind } }, typed) =>
          `vn.alliance_id = ${bind(tx.caller.allianceId)} AND vn.id IN (SELECT vendor_matching(${bind(searchPattern(typed))}))`,
      },
    },
  },
  engagement: {
    known: (asked, id) => knownMoney(asked, 'engagement', id, { part: 'costs' }),
    documents: toTheCost,
    named: {
      from: 'engagement en JOIN vendor cv ON cv.alliance_id = en.alliance_id AND cv.id = en.vendor_id',
      id: 'en.id',
      ...vendor,
      link: `'/money/vendors/' || en.vendor_id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
