import { Injectable } from '@nestjs/common';
import { NotFoundError, type Seat, type Tx } from '../platform/index.js';
import {
  Binds,
  type CasesOf,
  notWalled,
  type Reader,
  Readers,
  type ReaderWithSeats,
  type WallObject,
} from '../walls/index.js';
import { sightOf } from './domain/visibility.js';
import { sightOfCaller, visibleCase, walledAs } from './visible.js';

const here = `alliance_id = current_setting('hezong.alliance')::uuid`;

const seesAll = (who: ReaderWithSeats): boolean => sightOf(who).of === 'all';

const asCounsel = `FROM party pp
   WHERE who.counsel AND pp.${here} AND pp.id IN (
     SELECT pc.party_id FROM party_counsel pc WHERE pc.${here} AND pc.person_id = who.id)`;

/** Clients and cases of `who`; with a case, whether that one is among them, which is all that one thing's decision asks. */
function casesOf(caseId?: string): CasesOf {
  const only = (column: string): string => (caseId === undefined ? '' : `AND ${column} = ${caseId}::uuid`);
  return {
    clients: `SELECT DISTINCT pp.case_id, pp.member_id ${asCounsel} AND pp.member_id IS NOT NULL`,
    cases: `SELECT cm.case_id FROM case_member cm WHERE cm.${here} AND cm.member_id = ANY(who.members) ${only('cm.case_id')}
      UNION SELECT pp.case_id ${asCounsel} ${only('pp.case_id')}`,
    seesAll,
  };
}

/** A person with the seats they hold. */
export interface SeatedPerson {
  readonly personId: string;
  readonly seats: readonly Seat[];
}

/** Loads readers for the decision who may read what: with the clients of outside counsel and the cases each sees. */
@Injectable()
export class CaseReaders {
  constructor(private readonly readers: Readers) {}

  /** Whoever acts in the transaction. One query. */
  readerOf(tx: Tx): Promise<Reader> {
    return this.readers.load(tx, () => casesOf());
  }

  /** Some people as readers of what belongs to one case, or to none, in the order given; they see no other. One query. */
  readersIn(
    tx: Tx,
    caseId: string | null,
    people: readonly (SeatedPerson | ReaderWithSeats)[],
  ): Promise<readonly Reader[]> {
    const readers = people.map((person) => ({ kind: 'person' as const, ...person }));
    return this.readers.loadMany(tx, readers, ({ bind }) => casesOf(bind(caseId)));
  }
}

/** SQL that is true of a thing no wall hides from the caller; `id` is the SQL of its id. */
export const notWalledFrom = (tx: Tx, kind: WallObject, id: string, binds: Binds): string => {
  const sight = sightOfCaller(tx.caller);
  return sight.of === 'none'
    ? notWalled({ ...tx.caller, memberIds: [] }, kind, id, binds)
    : notWalled(walledAs(sight.self), kind, id, binds);
};

/** Whether the caller sees a case that is there; with `FOR UPDATE`, it is locked until the transaction ends. */
export async function seesCase(tx: Tx, caseId: string, locked: '' | 'FOR UPDATE' = ''): Promise<boolean> {
  const binds = new Binds();
  const rows = await tx.query(
    `SELECT FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(caseId)}
        AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)} ${locked}`,
    binds.values,
  );
  return rows.length > 0;
}

/** Not found where the caller does not see a case. */
export async function assertSeesCase(tx: Tx, caseId: string, locked: '' | 'FOR UPDATE' = ''): Promise<void> {
  if (!(await seesCase(tx, caseId, locked))) throw new NotFoundError();
}
