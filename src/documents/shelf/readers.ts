import { Injectable } from '@nestjs/common';
import { CaseReaders, type SeatedPerson } from '../../cases/index.js';
import { firmWithPart, Involvements, keptFirm, seesAllFirms } from '../../firms/index.js';
import { type OfPerson, permissionsOf } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { asPerson, type Caller, namesJson, type Tx } from '../../platform/index.js';
import { Binds, type Guarded, type Reader, type ReaderWithSeats, Veils } from '../../walls/index.js';

/** What a document lies with: a case, or else a firm of the register. */
export type Home = Pick<Guarded, 'caseId' | 'firmId'>;

export const ofCase = (caseId: string): Home => ({ caseId, firmId: null });
export const ofFirm = (firmId: string): Home => ({ caseId: null, firmId });

/** SQL of the member a firm is; null where it is none. */
export const memberOfFirm = (id: string): string =>
  `CASE WHEN ${id} IS NOT NULL THEN (SELECT fm.id FROM member fm
     WHERE fm.alliance_id = current_setting('hezong.alliance')::uuid AND fm.firm_id = ${keptFirm(id)}) END`;

/** Loads those who read documents: as readers of cases, who also see firms. */
@Injectable()
export class DocumentReaders {
  constructor(
    private readonly readers: CaseReaders,
    private readonly known: Involvements,
    private readonly veils: Veils,
  ) {}

  /**
   * SQL that is true of a firm documents lie with that a caller, who is this reader, sees; `id` is the SQL of its id, of an entry merged
   * into another as well.
   */
  seesFirm(caller: Caller, reader: Pick<Reader, 'walls'>, id: string, binds: Binds): string {
    if (!caller.permissions.includes('firms.read')) return 'FALSE';
    return seesEveryHome(caller, reader) ? 'TRUE' : firmWithPart(caller, this.known, keptFirm(id), binds);
  }

  /** SQL that is true of a person whom whoever acts may meet beside what lies with a case (its id), or with a firm. */
  met(tx: Tx, { caseId }: Pick<Home, 'caseId'>): OfPerson {
    return (person, binds) => this.metIn(tx, person, `${binds.bind(caseId)}::uuid`, binds);
  }

  /** The same of a row, by the SQL of the person's id and of its case's. */
  metIn(tx: Tx, person: string, caseId: string, binds: Binds): string {
    return this.veils.met(tx, person, caseId, binds);
  }

  /** Whoever acts in the transaction, with the firms they see of all that documents lie with. */
  async readerOf(tx: Tx): Promise<Reader> {
    return this.withFirms(tx, await this.readers.readerOf(tx));
  }

  /** Whoever acts, as a reader who was loaded already, with those firms. A query; a second one where documents lie with firms at all. */
  async withFirms(tx: Tx, reader: Reader): Promise<Reader> {
    if (!tx.caller.permissions.includes('firms.read')) return reader;
    const homes = await tx.query<{ id: string }>(
      'SELECT DISTINCT firm_id AS id FROM document WHERE alliance_id = $1 AND firm_id IS NOT NULL',
      [tx.caller.allianceId],
    );
    const ids = homes.map(({ id }) => id);
    if (ids.length === 0 || seesEveryHome(tx.caller, reader)) return { ...reader, seesFirms: new Set(ids) };
    const binds = new Binds();
    const asked = `unnest(${binds.bind(ids)}::uuid[]) AS home(id)`;
    const seen = await tx.query<{ id: string }>(
      `SELECT home.id FROM ${asked} WHERE ${this.seesFirm(tx.caller, reader, 'home.id', binds)}`,
      binds.values,
    );
    return { ...reader, seesFirms: new Set(seen.map(({ id }) => id)) };
  }

  /** Some people as readers of what lies with one case or one firm, in the order given; they see no other. */
  async readersIn(
    tx: Tx,
    home: Home,
    people: readonly (SeatedPerson | ReaderWithSeats)[],
  ): Promise<readonly Reader[]> {
    return this.seeing(tx, home, await this.readers.readersIn(tx, home.caseId, people));
  }

  /** Readers with the firm, where they see it; as they are where it is a case. */
  async seeing(tx: Tx, { firmId }: Home, readers: readonly Reader[]): Promise<readonly Reader[]> {
    if (firmId === null || readers.length === 0) return readers;
    const binds = new Binds();
    const id = `${binds.bind(firmId)}::uuid`;
    const each = readers.map((reader, place) => {
      const sees = this.seesFirm(callerOf(tx, reader), reader, id, binds);
      return `SELECT ${String(place)} AS place WHERE ${id} IS NOT NULL AND ${sees}`;
    });
    const rows = await tx.query<{ place: number }>(each.join('\n UNION ALL '), binds.values);
    const seeing = new Set(rows.map(({ place }) => place));
    return readers.map((reader, place) =>
      seeing.has(place) ? { ...reader, seesFirms: new Set([firmId]) } : reader,
    );
  }

  /** What the firms are called that some documents lie with, by the id of each, of those the reader sees. */
  async firmNames(
    tx: Tx,
    { seesFirms }: Reader,
    homes: readonly Home[],
  ): Promise<ReadonlyMap<string, Bilingual>> {
    const ids = [...new Set(homes.flatMap(({ firmId }) => firmId ?? []))].filter((id) => seesFirms.has(id));
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; name: Bilingual }>(
      `SELECT home.id, ${namesJson('f')} AS name
         FROM unnest($2::uuid[]) AS home(id) JOIN firm f ON f.alliance_id = $1 AND f.id = ${keptFirm('home.id')}`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/**
 * Whether someone sees every firm documents lie with. Whoever is walled off a case sees a firm by the part it has elsewhere, though they
 * survey the register: what lies with a party of that case tells of the case.
 */
const seesEveryHome = (caller: Caller, { walls }: Pick<Reader, 'walls'>): boolean =>
  seesAllFirms(caller) && !walls.some(({ kind }) => kind === 'case');

/** A reader as a caller: whoever acts as they are, others with what their seats let them do. */
const callerOf = (tx: Tx, { personId, seats }: Reader): Caller =>
  personId === null || personId === tx.caller.personId
    ? tx.caller
    : { ...asPerson(tx.caller, personId, seats), permissions: permissionsOf(seats) };
