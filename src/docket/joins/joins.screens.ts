import { Injectable } from '@nestjs/common';
import {
  assertSeesCase,
  Binds,
  CasesScreens,
  type CaseView,
  sightOfCaller,
  titleSql,
  visibleCase,
  visibleParty,
} from '../../cases/index.js';
import { namesAt } from '../../identity/index.js';
import type { Bilingual, Instant } from '../../kernel/index.js';
import { instantText, NotFoundError, type Tx } from '../../platform/index.js';
import { DocketScreens } from '../docket.screens.js';
import type { DeadlineRowView, DocketCaseView } from '../docket-views.contract.js';
import { person } from '../docket.views.js';
import { isOpen } from '../domain/deadline.js';
import { isOpenSql } from '../answers/answers.sql.js';
import type { CaseJoinView } from './joins.contract.js';

interface JoinRecord extends Omit<CaseJoinView, 'by' | 'undone' | 'mayUndo'> {
  readonly by: string;
  readonly byName: Bilingual | null;
  readonly undone: {
    readonly reason: string;
    readonly by: string;
    readonly byName: Bilingual | null;
    readonly at: Instant;
  } | null;
}

const caseJson = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'number', ${alias}.number, 'title', ${titleSql(alias)})`;

/** Which case goes on as which, to whoever sees both. */
@Injectable()
export class JoinsScreens {
  constructor(
    private readonly cases: CasesScreens,
    private readonly docket: DocketScreens,
  ) {}

  /** A case as a whole. Not found where it is not the caller's to see. */
  file(tx: Tx, id: string): Promise<CaseView> {
    return this.cases.case(tx, id);
  }

  /** The dates of a case that are still to come. Not found where one of them is not the caller's to see: nobody ends what they do not see. */
  async openDates(tx: Tx, caseId: string): Promise<readonly DeadlineRowView[]> {
    const binds = new Binds();
    const hidden = await tx.query(
      `SELECT FROM deadline d JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = ${binds.bind(tx.caller.allianceId)} AND d.case_id = ${binds.bind(caseId)} AND ${isOpenSql('d.status')}
          AND NOT (${visibleParty(sightOfCaller(tx.caller), 'p', binds)}) LIMIT 1`,
      binds.values,
    );
    if (hidden.length > 0) throw new NotFoundError();
    return (await this.docket.deadlinesOfCase(tx, caseId)).items.filter(isOpen);
  }

  async ofCase(tx: Tx, caseId: string): Promise<readonly CaseJoinView[]> {
    await assertSeesCase(tx, caseId);
    return this.joins(tx, (bind) => `${bind(caseId)}::uuid IN (j.from_case_id, j.to_case_id)`);
  }

  /** Not found where the caller does not see both cases. */
  async one(tx: Tx, id: string): Promise<CaseJoinView> {
    const [join] = await this.joins(tx, (bind) => `j.id = ${bind(id)}`);
    if (join === undefined) throw new NotFoundError();
    return join;
  }

  private async joins(tx: Tx, where: (bind: Binds['bind']) => string): Promise<readonly CaseJoinView[]> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const rows = await tx.query<JoinRecord>(
      `SELECT j.id, ${caseJson('f')} AS from, ${caseJson('t')} AS to, j.reason, j.joined_by AS by, ${namesAt('jb', 'j.joined_at')} AS "byName",
              j.joined_at AS at, CASE WHEN j.undone_at IS NOT NULL THEN jsonb_build_object('reason', j.undo_reason, 'by', j.undone_by,
                'byName', ${namesAt('ub', 'j.undone_at')}, 'at', ${instantText('j.undone_at')}) END AS undone
         FROM case_join j
         JOIN case_file f ON f.alliance_id = j.alliance_id AND f.id = j.from_case_id
         JOIN case_file t ON t.alliance_id = j.alliance_id AND t.id = j.to_case_id
         LEFT JOIN person jb ON jb.id = j.joined_by LEFT JOIN person ub ON ub.id = j.undone_by
        WHERE j.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${visibleCase(sight, 'f.id', binds)}
          AND ${visibleCase(sight, 't.id', binds)} AND ${where(binds.bind)}
        ORDER BY j.joined_at DESC, j.id DESC`,
      binds.values,
    );
    const mayUndo = tx.caller.permissions.includes('cases.write');
    return rows.map(({ byName, undone, ...row }) => ({
      ...row,
      by: person(row.by, byName),
      undone: undone && { reason: undone.reason, at: undone.at, by: person(undone.by, undone.byName) },
      mayUndo: mayUndo && undone === null,
    }));
  }
}

/** A case as it is named. */
export const namedCase = ({ id, number, title }: CaseView): DocketCaseView => ({ id, number, title });
