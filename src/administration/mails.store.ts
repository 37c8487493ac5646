import { Injectable } from '@nestjs/common';
import { CaseReaders, notWalledFrom } from '../cases/index.js';
import type { Instant } from '../kernel/index.js';
import {
  Binds,
  eachValue,
  limitTo,
  type MailKind,
  type MailState,
  type MailSubject,
  ordering,
  type Sorted,
  type SortKeys,
  Subjects,
  type Tx,
} from '../platform/index.js';
import { type AskedAsReader, Veils, wallObjects } from '../walls/index.js';
import type { MailOrder } from './administration.contract.js';
import type { MailSight } from './domain/mail-sight.js';

/** A mail as it is kept. */
export interface KeptMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly address: string;
  readonly person_id: string | null;
  readonly language: string;
  readonly words: string;
  readonly body: string;
  readonly message_id: string;
  readonly created_at: Instant;
  readonly settled_at: Instant | null;
  readonly last_error: string | null;
  /** What it is about. */
  readonly subject: MailSubject | null;
  /** Whether the caller may know of that. */
  readonly sees: boolean;
}

/** Which mails are wanted. */
export interface MailsWanted {
  readonly kind: MailKind | null;
  readonly state: MailState | null;
  /** Part of an address. */
  readonly q: string | null;
  readonly sort: MailOrder;
  readonly cursor: string | undefined;
  readonly limit: number;
}

const sortKeys: SortKeys<MailOrder> = { created: { sql: 'n.created_at', type: 'moment' } };

/** Reads mails, as far as the caller may know of them. */
@Injectable()
export class MailsStore {
  constructor(
    private readonly readers: CaseReaders,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly veils: Veils,
  ) {}

  /** In the order asked for; one more than `limit` where there are more. */
  async list(
    tx: Tx,
    sight: MailSight,
    { kind, state, q, sort, cursor, limit }: MailsWanted,
  ): Promise<readonly (KeptMail & Sorted)[]> {
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'n.id' }, binds);
    const address = bind(q === null ? null : `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    return tx.query<KeptMail & Sorted>(
      `${await this.knownSql(tx, sight, binds, column)}
          AND (${bind(kind)}::text IS NULL OR n.kind = ${bind(kind)})
          AND (${bind(state)}::text IS NULL OR n.state = ${bind(state)})
          AND (${address}::text IS NULL OR n.address ILIKE ${address})
          ${after.map((term) => `AND ${term}`).join('')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** One mail; undefined where the caller may not know of it. */
  async find(tx: Tx, sight: MailSight, id: string): Promise<KeptMail | undefined> {
    const binds = new Binds();
    const sql = `${await this.knownSql(tx, sight, binds)} AND n.id = ${binds.bind(id)}::uuid`;
    const [mail] = await tx.query<KeptMail>(sql, binds.values);
    return mail;
  }

  /** The kinds of things mails are about. */
  private async kinds(tx: Tx): Promise<readonly string[]> {
    const here = 'n.alliance_id = $1';
    const kinds = eachValue(`n.about->>'kind'`, 'mail n', here);
    const rows = await tx.query<{ value: string }>(kinds, [tx.caller.allianceId]);
    return rows.map(({ value }) => value);
  }

  private async knownSql(tx: Tx, sight: MailSight, binds: Binds, more?: string): Promise<string> {
    const { bind } = binds;
    const asked = { tx, reader: await this.readers.readerOf(tx), binds };
    const known = this.subjects.known(
      asked,
      `n.subject->>'kind'`,
      `(n.subject->>'id')::uuid`,
      await this.kinds(tx),
    );
    // Of a thing they know as well, nobody is told that it was sent to whom they may not meet beside its case.
    const met = this.veils.met(tx, 'n.person_id', `(n.subject->'behind'->>'case')::uuid`, binds);
    const sees = `((${aboutOffice(tx)} OR ${known}) AND ${met})`;
    const seen = `(n.sees AND n.state = ANY(${bind(sight.states)}::text[]))`;
    const technical = sight.technical ? `n.subject IS NOT NULL AND ${open(tx, binds)}` : 'FALSE';
    return `SELECT n.*${more === undefined ? '' : `, ${more}`} FROM (
       SELECT n.*, n.subject IS NOT NULL AND ${sees} AS sees
         FROM (SELECT id, alliance_id, kind, state, address, person_id, language, subject AS words, body, message_id, created_at,
                      settled_at, last_error, about AS subject FROM mail) n
        WHERE n.alliance_id = ${bind(tx.caller.allianceId)}) n
      WHERE n.kind <> 'credential' AND (${seen} OR ${technical})`;
  }
}

/** Mails about no case: of a new role those know who know the people, of a checkpoint those who read the chain. */
function aboutOffice({ caller: { permissions } }: Tx): string {
  const known = [
    ...(permissions.includes('people.read') ? [`'appointment'`] : []),
    ...(permissions.includes('audit.read') ? [`'checkpoint'`] : []),
  ];
  return known.length === 0 ? 'FALSE' : `n.subject->>'kind' IN (${known.join(', ')})`;
}

/** SQL that is true of a mail no wall of the caller's stands before. */
const open = (tx: Tx, binds: Binds): string =>
  [...wallObjects.map((kind) => [kind, kind] as const), ['member', 'firmMember'] as const]
    .map(([kind, key]) => notWalledFrom(tx, kind, `(n.subject->'behind'->>'${key}')::uuid`, binds))
    .join(' AND ');
