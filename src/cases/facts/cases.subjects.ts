import { numberOrTitle } from '../case-title.js';
import { searchPattern, writtenPattern } from '../../identity/index.js';
import { type Asked, inBoth, type NamedSubject, type SubjectTable } from '../../platform/index.js';
import { firmsOf } from '../../walls/index.js';
import { casesFound, isNumbered } from '../case-number.store.js';
import { sightOfCaller, visibleCase, visibleParty } from '../visible.js';

/** Counsel of a party (`k`, of party `p`) of which something is so. */
const mandate = ({ tx, binds }: Asked, id: string, so: string): string => `EXISTS (
  SELECT FROM party_counsel k JOIN party p ON p.alliance_id = k.alliance_id AND p.id = k.party_id
   WHERE k.alliance_id = ${binds.bind(tx.caller.allianceId)} AND k.id = ${id} AND ${so})`;

/** What a case is called; what belongs to one is called as it is. */
const caseName = {
  en: 'coalesce(c.title_en, c.title_zh)',
  zh: 'coalesce(c.title_zh, c.title_en)',
  beside: inBoth('c.number'),
  link: `'/cases/' || c.id`,
} as const;

/** A thing of a case (`t`) that is told of by the name of the case. */
const ofCase = (table: string, caseOf = 't.case_id'): NamedSubject => ({
  ...caseName,
  from: `${table} JOIN case_file c ON c.alliance_id = t.alliance_id AND c.id = ${caseOf}`,
  id: 't.id',
});

/** SQL that is true of a case (`c`) found by its number or title, or by the names of its parties or the numbers of its proceedings. */
const caseMatches = ({ tx, binds }: Asked, typed: string): string =>
  `c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id IN (${casesFound(typed, sightOfCaller(tx.caller), binds)})`;

const seenCase = ({ tx, binds }: Asked, id: string): string =>
  tx.caller.permissions.includes('cases.read') ? visibleCase(sightOfCaller(tx.caller), id, binds) : 'FALSE';

/** A part of a case (`t`), known to who sees the case. */
const partOfCase = (table: string) => (asked: Asked, id: string) => {
  const seen = seenCase(asked, 't.case_id');
  const here = `t.alliance_id = current_setting('hezong.alliance')::uuid`;
  return seen === 'FALSE'
    ? seen
    : `EXISTS (SELECT FROM ${table} t WHERE ${here} AND t.id = ${id} AND ${seen})`;
};

const toWhoActs = {
  instead: { en: 'Attach it to the counsel of the party.', zh: '请附于当事人的代理律师。' },
};

/** Cases and their parts, by name. */
const caseParts = {
  case: {
    known: seenCase,
    documents: {
      instead: { en: 'Bring it into the case itself.', zh: '请直接录入案件。' },
    },
    named: {
      ...caseName,
      from: 'case_file c',
      id: 'c.id',
      search: {
        kind: { en: 'Case', zh: '案件' },
        matches: caseMatches,
        exact: ({ binds }, typed) => isNumbered(typed, 'c', binds),
      },
    },
  },
  /** By the name as written; its pinyin finds its case. */
  party: {
    known: partOfCase('party'),
    documents: { keptBy: 'cases.write' },
    named: {
      from: 'party p JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id',
      id: 'p.id',
      en: 'p.name',
      zh: 'coalesce(p.name_zh, p.name)',
      beside: { en: numberOrTitle('c', 'en'), zh: numberOrTitle('c', 'zh') },
      link: `'/cases/' || c.id`,
      search: {
        kind: { en: 'Party', zh: '当事人' },
        matches: (asked, typed) => {
          const written = asked.binds.bind([searchPattern(typed), writtenPattern(typed)]);
          return `${caseMatches(asked, typed)} AND (lower(p.name) LIKE ANY(${written}::text[]) OR lower(p.name_zh) LIKE ANY(${written}::text[]))`;
        },
      },
    },
  },
  proceeding: {
    known: partOfCase('proceeding'),
    documents: { keptBy: 'cases.write' },
    named: {
      from: 'proceeding r JOIN case_file c ON c.alliance_id = r.alliance_id AND c.id = r.case_id',
      id: 'r.id',
      en: `concat_ws(' · ', r.number, r.venue)`,
      zh: `concat_ws(' · ', r.number, r.venue)`,
      beside: { en: caseName.en, zh: caseName.zh },
      link: `'/cases/' || c.id`,
      search: {
        kind: { en: 'Proceeding', zh: '程序' },
        matches: (asked, typed) => {
          const pattern = asked.binds.bind(searchPattern(typed));
          return `${caseMatches(asked, typed)} AND lower(r.number) LIKE ${pattern} AND r.number IS DISTINCT FROM c.number`;
        },
      },
    },
  },
  /** A law firm that acts or acted for a party, by its name or that of its lawyer as written. */
  counsel: {
    isUntold: true,
    documents: { keptBy: 'counsel.write' },
    known: (asked, id) => {
      const sight = sightOfCaller(asked.tx.caller);
      if (!asked.tx.caller.permissions.includes('cases.read')) return 'FALSE';
      const seen = `${visibleCase(sight, 'p.case_id', asked.binds)} AND ${visibleParty(sight, 'p', asked.binds)}`;
      return mandate(asked, id, `k.state IN ('acting', 'ended') AND ${seen}`);
    },
    named: {
      from: `party_counsel w JOIN party p ON p.alliance_id = w.alliance_id AND p.id = w.party_id
               JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id`,
      id: 'w.id',
      en: `concat_ws(' · ', w.firm, w.name)`,
      zh: `concat_ws(' · ', w.firm, w.name)`,
      beside: {
        en: `concat_ws(' · ', p.name, ${numberOrTitle('c', 'en')})`,
        zh: `concat_ws(' · ', coalesce(p.name_zh, p.name), ${numberOrTitle('c', 'zh')})`,
      },
      link: `'/cases/' || c.id`,
      search: {
        kind: { en: 'Counsel', zh: '代理律师' },
        matches: ({ tx, binds: { bind } }, typed) =>
          `w.alliance_id = ${bind(tx.caller.allianceId)} AND w.id IN (SELECT party_counsel_matching(${bind(writtenPattern(typed))}))`,
      },
    },
  },
} as const satisfies SubjectTable;

const ofCounsel = ofCase(
  'party_counsel t JOIN party p ON p.alliance_id = t.alliance_id AND p.id = t.party_id',
  'p.case_id',
);

/** What people are told of who acts for a party. A proposal is known to who is asked while it is open; a mandate to its counsel, also once it has ended. */
export const caseSubjects = {
  ...caseParts,
  counsel_proposal: {
    isAwaited: true,
    named: ofCounsel,
    documents: toWhoActs,
    known: (asked, id) => {
      const { tx, binds } = asked;
      return mandate(
        asked,
        id,
        `k.state = 'proposed' AND p.member_id = ANY(${binds.bind(firmsOf(tx.caller))}::uuid[])
         AND ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)}`,
      );
    },
  },
  /** Called by no name: who was dismissed is told so, and sees the case no more. */
  mandate: {
    documents: toWhoActs,
    known: (asked, id) => {
      const { tx, binds } = asked;
      return mandate(
        asked,
        id,
        `coalesce(k.named_id, k.person_id) = ${binds.bind(tx.caller.personId)}::uuid
         AND (k.state = 'ended' OR k.person_id IS NOT NULL AND ${visibleCase(sightOfCaller(tx.caller), 'p.case_id', binds)})`,
      );
    },
  },
  binding: {
    isAwaited: true,
    named: ofCase('party_binding t'),
    documents: { instead: { en: 'Attach it to the party.', zh: '请附于当事人。' } },
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM party_binding b
       WHERE b.alliance_id = ${binds.bind(tx.caller.allianceId)} AND b.id = ${id} AND b.state = 'open'
         AND ${binds.bind(firmsOf(tx.caller))}::uuid[] && ARRAY[b.from_member_id, b.to_member_id]
         AND ${visibleCase(sightOfCaller(tx.caller), 'b.case_id', binds)})`,
  },
} as const satisfies SubjectTable;

export type CaseSubject = keyof typeof caseSubjects;
