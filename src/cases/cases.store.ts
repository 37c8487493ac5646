import { Injectable } from '@nestjs/common';
import { numberKeys } from './case-number.store.js';
import { searchText } from '../identity/index.js';
import type { CalendarDate } from '../kernel/index.js';
import type { LocalRules } from '../law/index.js';
import { insertRows, NotFoundError, type Tx, updateRow } from '../platform/index.js';
import {
  AccusedProductRow,
  AssertedPatentRow,
  CaseFileRow,
  CaseMemberRow,
  PartyCounselRow,
  PartyRow,
  ProceedingRow,
} from './case.entity.js';
import type { CaseKind, Forum, PartyRole, Side, Stage } from './domain/case-kinds.js';
import type { MandateState } from './domain/mandate.js';
import type { CaseLife } from './domain/case-life.js';
import { Binds, sightOfCaller, visibleCase } from './visible.js';

/** A case as it is changed. */
export interface CaseFile extends CaseLife {
  readonly titleEn: string | null;
  readonly titleZh: string | null;
  readonly summary: string | null;
  readonly source: CaseSource | null;
  /** What the last import said, field by field. */
  readonly imported: Readonly<Record<string, string | null>> | null;
  readonly openedOn: CalendarDate;
  readonly version: number;
}

/** Where what is known of a case was read. */
export interface CaseSource {
  readonly citation: string | null;
  readonly document: string | null;
  readonly url: string | null;
  readonly textHash: string | null;
}

export interface Proceeding {
  readonly id: string;
  readonly caseId: string;
  readonly forum: Forum;
  readonly number: string | null;
  readonly venue: string | null;
  /** The local rules of the court, on top of those of the forum. */
  readonly localRules: LocalRules | null;
  /** By whose working days it counts, where that is not the forum's usual calendar. */
  readonly calendar: string | null;
  readonly filedOn: CalendarDate | null;
  readonly institutedOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  readonly version: number;
}

export interface Party {
  readonly id: string;
  readonly caseId: string;
  readonly position: number;
  readonly name: string;
  readonly nameZh: string | null;
  readonly role: PartyRole;
  readonly side: Side;
  readonly place: string | null;
  readonly country: string | null;
  readonly memberId: string | null;
  /** The firm of the register it is; a member's is known by the member. */
  readonly firmId: string | null;
  readonly withdrawnOn: CalendarDate | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
}

export interface Counsel {
  readonly id: string;
  readonly partyId: string;
  readonly firm: string;
  /** That firm in the register. */
  readonly firmId: string | null;
  readonly name: string | null;
  readonly country: string | null;
  /** Who reads by it: whom it names, while the mandate acts. */
  readonly personId: string | null;
  /** Whom it names with an account, whatever became of the mandate. */
  readonly namedId: string | null;
  readonly state: MandateState;
  readonly endedOn: CalendarDate | null;
  readonly endReason: string | null;
}

/** Counsel with an account that acts for a party. */
export interface ActingCounsel {
  readonly id: string;
  readonly personId: string;
  readonly partyId: string;
  readonly memberId: string | null;
}

/** Rows and values of cases: everything the module writes. */
@Injectable()
export class CasesStore {
  /**
   * Locks a case until commit and reads it. Not found where it is not the caller's to see. Whoever changes anything of a case
   * takes this lock first.
   */
  async lock(tx: Tx, id: string): Promise<CaseFile> {
    const binds = new Binds();
    const [row] = await tx.query<{ id: string; forums: Forum[] }>(
      `SELECT c.id, ARRAY(SELECT DISTINCT g.forum FROM proceeding g
                          WHERE g.alliance_id = c.alliance_id AND g.case_id = c.id) AS forums
         FROM case_file c
        WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(id)}
          AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)} FOR UPDATE OF c`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    const file = await tx.manager.findOneByOrFail(CaseFileRow, { id, allianceId: tx.caller.allianceId });
    return toCaseFile(file, row.forums);
  }

  /** Writes a new case. Its search text is written by `refreshSearch` once its parties are there. */
  async insert(tx: Tx, file: CaseFile): Promise<void> {
    const row = { ...rowOf(file), allianceId: tx.caller.allianceId, search: '' };
    await insertRows(tx, CaseFileRow, { ...row, createdAt: tx.now, updatedAt: tx.now });
  }

  /** Writes a changed case as its next version, and answers it. */
  async update(tx: Tx, file: CaseFile): Promise<CaseFile> {
    const next = { ...file, version: file.version + 1 };
    await updateRow(tx, CaseFileRow, keyOf(tx, file), { ...rowOf(next), updatedAt: tx.now });
    return next;
  }

  async insertProceedings(tx: Tx, proceedings: readonly Proceeding[]): Promise<void> {
    await insertRows(tx, ProceedingRow, inAlliance(tx, proceedings));
  }

  async insertParties(tx: Tx, parties: readonly Party[]): Promise<void> {
    await insertRows(tx, PartyRow, inAlliance(tx, parties));
  }

  async insertCounsel(tx: Tx, counsel: Counsel): Promise<void> {
    await insertRows(tx, PartyCounselRow, inAlliance(tx, [counsel]));
  }

  /** Counsel of a party, whatever became of it. Not found where there is none such. */
  async counsel(tx: Tx, partyId: string, id: string): Promise<Counsel> {
    const row = await tx.manager.findOneBy(PartyCounselRow, {
      id,
      partyId,
      allianceId: tx.caller.allianceId,
    });
    if (row === null) throw new NotFoundError();
    return { ...row, namedId: row.namedId ?? row.personId, state: row.state as MandateState };
  }

  /** Counsel with an account that acts for some parties of a case. */
  async acting(tx: Tx, caseId: string): Promise<readonly ActingCounsel[]> {
    return tx.query<ActingCounsel>(
      `SELECT k.id, k.person_id AS "personId", p.id AS "partyId", p.member_id AS "memberId"
         FROM party_counsel k JOIN party p ON p.alliance_id = k.alliance_id AND p.id = k.party_id
        WHERE k.alliance_id = $1 AND p.case_id = $2 AND k.person_id IS NOT NULL`,
      [tx.caller.allianceId, caseId],
    );
  }

  async updateCounsel(tx: Tx, counsel: Counsel): Promise<void> {
    await updateRow(tx, PartyCounselRow, keyOf(tx, counsel), counsel);
  }

  async hasPatent(tx: Tx, caseId: string, number: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM asserted_patent WHERE alliance_id = $1 AND case_id = $2 AND number = $3',
      [tx.caller.allianceId, caseId, number],
    );
    return rows.length > 0;
  }

  async hasProduct(tx: Tx, caseId: string, name: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM accused_product WHERE alliance_id = $1 AND case_id = $2 AND name = $3',
      [tx.caller.allianceId, caseId, name],
    );
    return rows.length > 0;
  }

  async insertPatents(
    tx: Tx,
    patents: readonly { id: string; caseId: string; number: string; claims: string | null }[],
  ): Promise<void> {
    await insertRows(tx, AssertedPatentRow, inAlliance(tx, patents));
  }

  async insertProducts(
    tx: Tx,
    products: readonly { id: string; caseId: string; name: string }[],
  ): Promise<void> {
    await insertRows(tx, AccusedProductRow, inAlliance(tx, products));
  }

  /** The case a proceeding or a party belongs to, unlocked: lock the case first, then read the thing. */
  async caseOf(tx: Tx, table: 'proceeding' | 'party', id: string): Promise<string> {
    const [row] = await tx.query<{ case_id: string }>(
      `SELECT case_id FROM ${table} WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row.case_id;
  }

  async proceeding(tx: Tx, id: string): Promise<Proceeding> {
    const row = await tx.manager.findOneByOrFail(ProceedingRow, { id, allianceId: tx.caller.allianceId });
    return { ...row, forum: row.forum as Forum };
  }

  async updateProceeding(tx: Tx, proceeding: Proceeding): Promise<void> {
    const version = proceeding.version + 1;
    await updateRow(tx, ProceedingRow, keyOf(tx, proceeding), { ...proceeding, version });
  }

  async party(tx: Tx, id: string): Promise<Party> {
    const row = await tx.manager.findOneByOrFail(PartyRow, { id, allianceId: tx.caller.allianceId });
    return { ...row, role: row.role as PartyRole, side: row.side as Side };
  }

  /** The parties of a case in their order. */
  async parties(tx: Tx, caseId: string): Promise<readonly Party[]> {
    const rows = await tx.manager.find(PartyRow, {
      where: { allianceId: tx.caller.allianceId, caseId },
      order: { position: 'ASC' },
    });
    return rows.map((row) => ({ ...row, role: row.role as PartyRole, side: row.side as Side }));
  }

  async updateParty(tx: Tx, party: Party): Promise<void> {
    const version = party.version + 1;
    await updateRow(tx, PartyRow, keyOf(tx, party), { ...party, version });
  }

  /** The members a case concerns. */
  async members(tx: Tx, caseId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ member_id: string }>(
      'SELECT member_id FROM case_member WHERE alliance_id = $1 AND case_id = $2 ORDER BY member_id',
      [tx.caller.allianceId, caseId],
    );
    return rows.map(({ member_id }) => member_id);
  }

  /** Makes a party's member one of those a case concerns. */
  async concern(tx: Tx, caseId: string, memberId: string | null): Promise<void> {
    if (memberId === null) return;
    const row = { allianceId: tx.caller.allianceId, caseId, memberId };
    await insertRows(tx, CaseMemberRow, row, { onConflict: 'nothing' });
  }

  /** Makes exactly these members the ones a case concerns. */
  async setMembers(tx: Tx, caseId: string, memberIds: readonly string[]): Promise<void> {
    const { allianceId } = tx.caller;
    await tx.query(
      `DELETE FROM case_member WHERE alliance_id = $1 AND case_id = $2 AND member_id <> ALL($3::uuid[])`,
      [allianceId, caseId, memberIds],
    );
    await insertRows(
      tx,
      CaseMemberRow,
      memberIds.map((memberId) => ({ allianceId, caseId, memberId })),
      { onConflict: 'nothing' },
    );
  }

  /** Writes anew what a case is found by: its titles, its parties in both scripts and pinyin, its numbers however they are written. */
  async refreshSearch(tx: Tx, caseId: string): Promise<void> {
    const [known] = await tx.query<{ words: (string | null)[]; numbers: (string | null)[] }>(
      `SELECT ARRAY[c.number, c.title_zh, c.title_en] || ARRAY(
                SELECT unnest(ARRAY[p.name, p.name_zh]) FROM party p
                 WHERE p.alliance_id = c.alliance_id AND p.case_id = c.id)
              || ARRAY(SELECT r.number FROM proceeding r
                        WHERE r.alliance_id = c.alliance_id AND r.case_id = c.id AND r.number IS NOT NULL) AS words,
              ARRAY[c.number, c.source->>'citation']
              || ARRAY(SELECT r.number FROM proceeding r WHERE r.alliance_id = c.alliance_id AND r.case_id = c.id)
              || ARRAY(SELECT t.number FROM asserted_patent t
                        WHERE t.alliance_id = c.alliance_id AND t.case_id = c.id) AS numbers
         FROM case_file c WHERE c.alliance_id = $1 AND c.id = $2`,
      [tx.caller.allianceId, caseId],
    );
    const { words = [], numbers = [] } = known ?? {};
    const search = searchText([...words, ...numberKeys(numbers)]);
    await updateRow(tx, CaseFileRow, keyOf(tx, { id: caseId }), { search });
  }
}

const keyOf = (tx: Tx, { id }: { readonly id: string }) => ({ id, allianceId: tx.caller.allianceId });

const inAlliance = <Value extends object>(tx: Tx, values: readonly Value[]) =>
  values.map((value) => ({ ...value, allianceId: tx.caller.allianceId }));

const rowOf = ({ forums: _forums, goesOn: _goesOn, ...file }: CaseFile) => file;

const toCaseFile = (row: CaseFileRow, forums: readonly Forum[]): CaseFile => ({
  id: row.id,
  kind: row.kind as CaseKind,
  stage: row.stage as Stage,
  number: row.number,
  titleEn: row.titleEn,
  titleZh: row.titleZh,
  summary: row.summary,
  source: row.source as CaseSource | null,
  imported: row.imported as CaseFile['imported'],
  openedOn: row.openedOn,
  closedOn: row.closedOn,
  closeReason: row.closeReason,
  forums,
  version: row.version,
});
