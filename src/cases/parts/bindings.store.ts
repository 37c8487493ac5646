import { Injectable } from '@nestjs/common';
import { newId, NotFoundError, type Tx } from '../../platform/index.js';
import type { BindingSide, Rebinding } from '../domain/binding.js';
import { CasesStore, type Party } from '../cases.store.js';

/** That a party is to be another member, or none, until those asked have answered. */
export interface Binding {
  readonly id: string;
  readonly partyId: string;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly agreed: readonly BindingSide[];
  readonly state: 'open' | 'complete' | 'declined' | 'withdrawn';
}

const columns = `id, party_id AS "partyId", from_member_id AS "fromId", to_member_id AS "toId", agreed, state`;

/** Proposals to make a party another member's. */
@Injectable()
export class BindingsStore {
  constructor(private readonly cases: CasesStore) {}

  /** What decides whose consent it takes. */
  async rebinding(
    tx: Tx,
    { id, caseId, memberId }: Pick<Party, 'id' | 'caseId' | 'memberId'>,
    toId: string | null,
  ): Promise<Rebinding> {
    const said = await tx.query(
      'SELECT 1 FROM respondent_position WHERE alliance_id = $1 AND party_id = $2',
      [tx.caller.allianceId, id],
    );
    const acting = await this.cases.acting(tx, caseId);
    return {
      fromId: memberId,
      toId,
      hasConfidences: said.length > 0,
      counselIds: acting.filter(({ partyId }) => partyId === id).map(({ personId }) => personId),
    };
  }

  /** Writes a proposal in place of one that is open. */
  async propose(tx: Tx, party: Party, { fromId, toId }: Pick<Rebinding, 'fromId' | 'toId'>): Promise<string> {
    await tx.query(
      `UPDATE party_binding SET state = 'withdrawn', decided_at = $3 WHERE alliance_id = $1 AND party_id = $2 AND state = 'open'`,
      [tx.caller.allianceId, party.id, tx.now],
    );
    const id = newId();
    await tx.query(
      `INSERT INTO party_binding (id, alliance_id, case_id, party_id, from_member_id, to_member_id, agreed, state, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, '{}', 'open', $7, $8)`,
      [id, tx.caller.allianceId, party.caseId, party.id, fromId, toId, tx.caller.personId, tx.now],
    );
    return id;
  }

  /** A proposal about a party. Not found where there is none such. */
  async one(tx: Tx, partyId: string, id: string): Promise<Binding> {
    const [found] = await tx.query<Binding>(
      `SELECT ${columns} FROM party_binding WHERE alliance_id = $1 AND party_id = $2 AND id = $3`,
      [tx.caller.allianceId, partyId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Writes who agreed, and what became of a proposal. */
  async save(
    tx: Tx,
    { id, agreed, state }: Pick<Binding, 'id' | 'agreed' | 'state'>,
    reason: string | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE party_binding SET agreed = $3, state = $4, end_reason = $5, decided_at = CASE WHEN $4 = 'open' THEN NULL ELSE $6::timestamptz END
        WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, agreed, state, reason, tx.now],
    );
  }
}
