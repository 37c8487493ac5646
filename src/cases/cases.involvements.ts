import { Injectable } from '@nestjs/common';
import { type Involvement, Involvements, type InvolvementTable } from '../firms/index.js';
import type { Bilingual } from '../kernel/index.js';
import type { Caller } from '../platform/index.js';
import type { Side } from './domain/case-kinds.js';
import { type Binds, sightOfCaller, visibleCase, visibleParty } from './visible.js';

/** SQL of the firm a party is: its member's, or the one that was named. */
export const firmOf = (party: string): string =>
  `coalesce((SELECT fm.firm_id FROM member fm WHERE fm.alliance_id = ${party}.alliance_id AND fm.id = ${party}.member_id), ${party}.firm_id)`;

/** SQL that is true of a party (`p`, of case `c`) whose own concerns the caller may see. */
function seen(caller: Caller, binds: Binds): string {
  const sight = sightOfCaller(caller);
  if (sight.of === 'none') return 'FALSE';
  return `c.alliance_id = ${binds.bind(caller.allianceId)} AND ${visibleCase(sight, 'c.id', binds)}
    AND ${visibleParty(sight, 'p', binds)}`;
}

const theCase = `c.id AS matter, jsonb_build_object('en', concat_ws(' · ', c.number, coalesce(c.title_en, c.title_zh)), 'zh', concat_ws(' · ', c.number, coalesce(c.title_zh, c.title_en))) AS title, '/cases/' || c.id AS link`;
/** Those of a quarrel among members stand against each other though the alliance is on nobody's side. */
const sideOf = `CASE WHEN c.kind = 'internal_dispute' THEN p.role ELSE p.side END AS side`;
const partyOfCase = 'case_file c JOIN party p ON p.alliance_id = c.alliance_id AND p.case_id = c.id';

const partyOn = (side: Side, relation: Bilingual): Involvement => ({
  relation,
  rows: (caller, binds) => `
    SELECT ${firmOf('p')} AS firm_id, p.name AS name_en, p.name_zh, ${theCase}, ${sideOf}, c.opened_on AS from_on,
           coalesce(p.withdrawn_on, c.closed_on) AS until_on
      FROM ${partyOfCase} WHERE p.side = '${side}' AND ${seen(caller, binds)}`,
});

/** What cases know of firms: whose parties they are, and for whom they act. A case that is not the caller's to see says nothing. */
export const caseInvolvements = {
  party_adverse: partyOn('adverse', { en: 'adverse party', zh: '对方当事人' }),
  party_ours: partyOn('ours', { en: 'party on our side', zh: '我方当事人' }),
  party_neutral: partyOn('neutral', { en: 'other party', zh: '其他当事人' }),
  law_firm: {
    relation: { en: 'law firm of a party', zh: '当事人的律师事务所' },
    rows: (caller, binds) => `
      SELECT k.firm_id, k.firm AS name_en, NULL::text AS name_zh, ${theCase}, ${sideOf}, c.opened_on AS from_on, coalesce(k.ended_on, p.withdrawn_on, c.closed_on) AS until_on
        FROM ${partyOfCase} JOIN party_counsel k ON k.alliance_id = p.alliance_id AND k.party_id = p.id
       WHERE k.state IN ('acting', 'ended') AND ${seen(caller, binds)}`,
  },
} as const satisfies InvolvementTable;

/** Tells the register of firms what the cases know. */
@Injectable()
export class CasesInvolvements {
  constructor(known: Involvements) {
    known.add(caseInvolvements);
  }
}
