import { Injectable } from '@nestjs/common';
import { PeopleReader, calledPerson } from '../../identity/index.js';
import type { Exposed, Exposure } from '../../clearance/index.js';
import type { Instant } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import { Binds, type Reader, type WallObject } from '../../walls/index.js';
import { DocumentReaders } from '../shelf/readers.js';
import type { DocumentKind } from '../domain/document-words.js';
import type { OpeningView } from './evidence.contract.js';
import type { OpeningWay } from './openings.store.js';

interface OpeningSql {
  readonly person_id: string;
  readonly member_ids: string[];
  readonly version_no: number;
  readonly how: OpeningWay;
  readonly at: Instant;
}

/** Something a member's people had opened, without a word of what it says. */
export interface SeenThing {
  readonly documentId: string;
  readonly sha256: string | null;
  readonly kind: DocumentKind;
  readonly sizeBytes: number;
  readonly seenOn: Instant;
}

/** Most openings and most things seen that are shown at once. */
const most = 5_000;

/** Reads who opened what. Who may know it is decided by who asks. */
@Injectable()
export class OpeningsReader {
  constructor(
    private readonly people: PeopleReader,
    private readonly readers: DocumentReaders,
  ) {}

  /** The openings of a document by people whom whoever acts may meet there, the newest first, at most 5,000. */
  async of(tx: Tx, documentId: string): Promise<readonly OpeningView[]> {
    const binds = new Binds();
    const rows = await tx.query<OpeningSql>(
      `SELECT o.person_id, o.member_ids, o.version_no, o.how, o.at
         FROM document_opening o JOIN document d ON d.alliance_id = o.alliance_id AND d.id = o.document_id
        WHERE o.alliance_id = ${binds.bind(tx.caller.allianceId)} AND o.document_id = ${binds.bind(documentId)}
          AND ${this.readers.metIn(tx, 'o.person_id', 'd.case_id', binds)}
        ORDER BY o.at DESC, o.id DESC LIMIT ${String(most)}`,
      binds.values,
    );
    const names = await this.people.names(tx, [...new Set(rows.map(({ person_id: id }) => id))]);
    return rows.map(({ person_id: id, member_ids: memberIds, version_no: versionNo, how, at }) => ({
      person: calledPerson(id, names.both(id, at)),
      memberIds,
      versionNo,
      how,
      at,
    }));
  }

  /** What somebody had opened under an order, while it was open to them, of what a party supplied or may have: oldest first. */
  exposed(tx: Tx, { personId, compartmentId, partyId, times }: Exposed): Promise<readonly Exposure[]> {
    return tx.query<Exposure>(
      `SELECT o.document_id AS "documentId", o.version_no AS "versionNo", o.at
         FROM document_opening o JOIN document d ON d.alliance_id = o.alliance_id AND d.id = o.document_id
        WHERE o.alliance_id = $1 AND o.compartment_id = $2 AND o.person_id = $3
          AND (d.suppliers = '{}' OR $4::uuid = ANY(d.suppliers))
          AND EXISTS (SELECT FROM jsonb_to_recordset($5::jsonb) AS t("from" timestamptz, until timestamptz)
                       WHERE o.at >= t."from" AND (t.until IS NULL OR o.at <= t.until))
        ORDER BY o.at, o.id LIMIT ${String(most)}`,
      [tx.caller.allianceId, compartmentId, personId, partyId, JSON.stringify(times)],
    );
  }

  /**
   * What people acting for a member had opened of a group's documents, others' only, in the order in which they first did, and of
   * which kind it was then. What lies behind a wall for who asks is left out.
   */
  seenOf(tx: Tx, groupId: string, memberId: string, walls: Reader['walls']): Promise<readonly SeenThing[]> {
    const behind = (wanted: WallObject): readonly string[] =>
      walls.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    return tx.query<SeenThing>(
      `SELECT o.document_id AS "documentId", v.sha256, min(s.kind) AS kind, v.size_bytes::float8 AS "sizeBytes", min(o.at) AS "seenOn"
         FROM document_opening o
         JOIN document d ON d.alliance_id = o.alliance_id AND d.id = o.document_id
         JOIN document_version v ON v.alliance_id = o.alliance_id AND v.document_id = o.document_id AND v.no = o.version_no
         CROSS JOIN LATERAL (
           SELECT coalesce((SELECT s.kind FROM document_saying s
                             WHERE s.alliance_id = o.alliance_id AND s.document_id = o.document_id AND s.until_at > o.at
                             ORDER BY s.id LIMIT 1), d.kind) AS kind) s
        WHERE o.alliance_id = $1 AND o.group_id = $2 AND $3::uuid = ANY(o.member_ids)
          AND d.supplier_member_id IS DISTINCT FROM $3::uuid
          AND d.id <> ALL($4::uuid[])
          AND (d.supplier_member_id = ANY($5::uuid[])) IS NOT TRUE AND (d.compartment_id = ANY($6::uuid[])) IS NOT TRUE
        GROUP BY o.document_id, o.version_no, v.sha256, v.size_bytes
        ORDER BY min(o.at), o.document_id, o.version_no LIMIT ${String(most)}`,
      [tx.caller.allianceId, groupId, memberId, behind('document'), behind('member'), behind('compartment')],
    );
  }
}
