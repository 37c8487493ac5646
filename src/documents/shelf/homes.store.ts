import { Injectable } from '@nestjs/common';
import { keptFirm } from '../../firms/index.js';
import { NotFoundError, type Tx } from '../../platform/index.js';
import type { Guarded } from '../../walls/index.js';
import { type Home, memberOfFirm } from './readers.js';

/** What a document is to lie with, and which member that is where it is a firm. */
export type FoundHome = Pick<Guarded, 'caseId' | 'firmId' | 'firmMemberId'>;

/** Finds what a document is to lie with, without deciding anything: whoever calls decides. */
@Injectable()
export class DocumentHomes {
  /** A case that is there, or a firm of the register in use, or any; of one merged into another, that one. Else not found. */
  async of(tx: Tx, { caseId, firmId }: Home, which: 'in_use' | 'any' = 'in_use'): Promise<FoundHome> {
    const sql =
      firmId === null
        ? `SELECT c.id AS "caseId", NULL::uuid AS "firmId", NULL::uuid AS "firmMemberId" FROM case_file c
            WHERE c.alliance_id = $1 AND c.id = $2`
        : `SELECT NULL::uuid AS "caseId", f.id AS "firmId", ${memberOfFirm('f.id')} AS "firmMemberId" FROM firm f
            WHERE f.alliance_id = $1 ${which === 'any' ? '' : 'AND f.withdrawn_at IS NULL'}
              AND f.id = ${keptFirm('$2')}`;
    const [home] = await tx.query<FoundHome>(sql, [tx.caller.allianceId, firmId ?? caseId]);
    if (home === undefined) throw new NotFoundError();
    return home;
  }

  /** Whether a proceeding is one of a case; so is none, of what lies with a firm as well. */
  async has(tx: Tx, { caseId }: Pick<Home, 'caseId'>, proceedingId: string | undefined): Promise<boolean> {
    if (proceedingId === undefined) return true;
    const found = await tx.query(
      'SELECT 1 FROM proceeding WHERE alliance_id = $1 AND case_id = $2 AND id = $3',
      [tx.caller.allianceId, caseId, proceedingId],
    );
    return found.length > 0;
  }
}
