import { Injectable } from '@nestjs/common';
import { searchPattern } from '../identity/index.js';
import { type Binds, inBoth, Subjects, type SubjectTable } from '../platform/index.js';
import { Involvements } from './involvements.js';
import { visibleFirm } from './seen-firms.js';

/** SQL of the entries that are kept whose names or numbers, or those of an entry merged into them, hold what was typed. */
export const foundFirms = (typed: string, { bind }: Binds): string =>
  `SELECT coalesce(s.kept_id, s.id) FROM firm s WHERE s.id IN (
     SELECT firm_matching(${bind(searchPattern(typed))}))`;

/** Firms of the register that are in use, by any name they have or had. */
const firmSubjects = (involvements: Involvements): SubjectTable => ({
  firm: {
    documents: {
      instead: {
        en: 'Bring it in on the page of the firm, where it lies with the firm itself.',
        zh: '请在企业页面录入，文件即归于该企业。',
      },
    },
    known: ({ tx: { caller }, binds }, id) =>
      caller.permissions.includes('firms.read') ? visibleFirm(caller, involvements, id, binds) : 'FALSE',
    named: {
      from: 'firm e',
      id: 'e.id',
      en: 'coalesce(e.name_en, e.name_zh)',
      zh: 'coalesce(e.name_zh, e.name_en)',
      beside: inBoth(`concat_ws(' ', e.country, e.credit_code)`),
      link: `'/firms/' || e.id`,
      search: {
        kind: { en: 'Firm', zh: '企业' },
        exact: ({ binds }, typed) =>
          `'|' || e.search || '|' LIKE ${binds.bind(`%|${searchPattern(typed).slice(1, -1)}|%`)}`,
        matches: ({ tx, binds }, typed) =>
          `e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND e.kept_id IS NULL AND e.withdrawn_at IS NULL AND e.id IN (${foundFirms(typed, binds)})`,
      },
    },
  },
});

/** Tells of firms. */
@Injectable()
export class FirmsSubjects {
  constructor(subjects: Subjects, involvements: Involvements) {
    subjects.add(firmSubjects(involvements));
  }
}
