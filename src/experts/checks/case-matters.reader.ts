import { Injectable } from '@nestjs/common';
import { type CaseKind, type Forum, forums } from '../../cases/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { namesJson, type Tx } from '../../platform/index.js';
import { type NamesOnlySheet, namesOnlySheet } from '../domain/checks/sheet.js';
import type { SidedParty } from '../domain/checks/sides.js';

/** A party of a case, with the firm it is. */
export interface MatterParty extends SidedParty {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string | null;
  /** The entry of the register that is kept for it; null where it is none. */
  readonly firmId: string | null;
}

/** A case as far as conflicts are searched for in it, whoever may see what of it. */
export interface CaseMatter {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly parties: readonly MatterParty[];
  readonly forums: readonly Forum[];
  readonly patents: readonly string[];
}

const firmOf = `SELECT coalesce(f.kept_id, f.id) FROM firm f WHERE f.alliance_id = p.alliance_id AND f.id = coalesce(
  (SELECT m.firm_id FROM member m WHERE m.alliance_id = p.alliance_id AND m.id = p.member_id), p.firm_id)`;

/** What the search for conflicts asks of cases and firms. Who may know of them is asked by those who call. */
@Injectable()
export class CaseMatters {
  /** Some cases, in one query, by id; those that are not there are left out. */
  async of(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseMatter>> {
    const rows = await tx.query<CaseMatter>(
      `SELECT c.id AS "caseId", c.kind,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'nameZh', p.name_zh, 'role', p.role, 'side', p.side,
                   'memberId', p.member_id, 'isWithdrawn', p.withdrawn_on IS NOT NULL, 'firmId', (${firmOf})) ORDER BY p.position, p.id), '[]')
                 FROM party p WHERE p.alliance_id = c.alliance_id AND p.case_id = c.id) AS parties,
              ARRAY(SELECT DISTINCT g.forum FROM proceeding g WHERE g.alliance_id = c.alliance_id AND g.case_id = c.id) AS forums,
              ARRAY(SELECT a.number FROM asserted_patent a WHERE a.alliance_id = c.alliance_id AND a.case_id = c.id ORDER BY a.number) AS patents
         FROM case_file c WHERE c.alliance_id = $1 AND c.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, caseIds],
    );
    return new Map(rows.map((row) => [row.caseId, row]));
  }

  /** What some firms of the register are called, by id. */
  async firmNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
    const rows = await tx.query<{ id: string; name: Bilingual }>(
      `SELECT f.id, ${namesJson('f')} AS name FROM firm f WHERE f.alliance_id = $1 AND f.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** What the steps of ways are called: firms of the register, and parties that are none of it. */
  async namesInPaths(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; name: Bilingual }>(
      `SELECT p.id, jsonb_build_object('en', p.name, 'zh', coalesce(p.name_zh, p.name)) AS name
         FROM party p WHERE p.alliance_id = $1 AND p.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map([...(await this.firmNames(tx, ids)), ...rows.map(({ id, name }) => [id, name] as const)]);
  }
}

/** The sheet of names of a case. */
export const sheetOf = (
  { parties, forums: before }: CaseMatter,
  classes: readonly string[],
): NamesOnlySheet => namesOnlySheet({ parties, classes, courts: before.map((forum) => forums[forum]) });
