import { Injectable } from '@nestjs/common';
import { insertRows, newId, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import { PartyBindingRow } from '../case.entity.js';
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
    const { allianceId, personId: proposedBy } = tx.caller;
    const open = { allianceId, partyId: party.id, state: 'open' };
    await updateRow(tx, PartyBindingRow, open, { state: 'withdrawn', decidedAt: tx.now });
    const id = newId();
    await insertRows(tx, PartyBindingRow, {
      ...open,
      id,
      caseId: party.caseId,
      fromMemberId: fromId,
      toMemberId: toId,
      agreed: [],
      proposedBy,
      proposedAt: tx.now,
    });
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
    endReason: string | null,
  ): Promise<void> {
    const decidedAt = state === 'open' ? null : tx.now;
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, PartyBindingRow, key, { agreed, state, endReason, decidedAt });
  }
}
