import { Injectable } from '@nestjs/common';
import { Binds, sightOfCaller, visibleCase } from '../cases/index.js';
import { DocumentsScreens } from '../documents/index.js';
import { searchPattern } from '../identity/index.js';
import type { Tx } from '../platform/index.js';
import type { SearchHitView, SearchView } from './overview.contract.js';

/** Hits of one kind, and of all kinds together. */
const perKind = 10;

/** Everything by its name, in either script or pinyin; documents by what they say as well. */
@Injectable()
export class SearchScreens {
  constructor(private readonly documents: DocumentsScreens) {}

  async search(tx: Tx, q: string): Promise<SearchView> {
    return { items: [...(await this.named(tx, q)), ...(await this.written(tx, q))] };
  }

  /** The newest documents the caller may read that hold all the words. */
  private async written(tx: Tx, q: string): Promise<SearchHitView[]> {
    if (!tx.caller.permissions.includes('documents.read')) return [];
    const hits = await this.documents.hits(tx, q, perKind);
    return hits.map(({ row, wording }) => ({
      kind: 'document',
      id: row.id,
      title: wording.title,
      subtitle: row.document_date,
      link: `/documents/${row.id}`,
    }));
  }

  /** One statement over what the caller may see: cases and their parties, firms, people. */
  private async named(tx: Tx, q: string): Promise<readonly SearchHitView[]> {
    const binds = new Binds();
    const kinds = [
      ...(tx.caller.permissions.includes('cases.read') ? [cases(tx, q, binds), parties(tx, q, binds)] : []),
      ...(tx.caller.permissions.includes('members.read') ? [members(tx, q, binds)] : []),
      ...(tx.caller.permissions.includes('people.read') ? [people(tx, q, binds)] : []),
    ];
    if (kinds.length === 0) return [];
    return tx.query<SearchHitView>(
      `SELECT kind, id, title, subtitle, link FROM (${kinds.map((kind) => `(${kind})`).join(' UNION ALL ')}) hit
        ORDER BY rank, kind, title, id`,
      binds.values,
    );
  }
}

/** Smaller is better: what begins with the words before what only holds them. */
const rank = (text: string, q: string, { bind }: Binds): string =>
  `(CASE WHEN lower(${text}) LIKE ${bind(searchPattern(q).slice(1))} THEN 0 ELSE 1 END)`;

/** The newest first: in the order of the last change they would tell of changes the reader does not see. */
function cases(tx: Tx, q: string, binds: Binds): string {
  const { bind } = binds;
  return `SELECT 'case' AS kind, c.id, c.title, c.number AS subtitle, '/cases/' || c.id AS link,
      ${rank(`coalesce(c.number, c.title)`, q, binds)} AS rank
    FROM case_file c
   WHERE c.alliance_id = ${bind(tx.caller.allianceId)} AND c.id IN (SELECT case_file_matching(${bind(searchPattern(q))}))
     AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}
   ORDER BY rank, c.id DESC LIMIT ${perKind}`;
}

/** Parties by their name as written; their pinyin finds their case. */
function parties(tx: Tx, q: string, binds: Binds): string {
  const { bind } = binds;
  const pattern = bind(searchPattern(q));
  return `SELECT 'party' AS kind, p.id, p.name AS title, concat_ws(' · ', p.name_zh, c.number, c.title) AS subtitle,
      '/cases/' || c.id AS link, ${rank('p.name', q, binds)} AS rank
    FROM case_file c JOIN party p ON p.alliance_id = c.alliance_id AND p.case_id = c.id
   WHERE c.alliance_id = ${bind(tx.caller.allianceId)} AND c.id IN (SELECT case_file_matching(${pattern}))
     AND (lower(p.name) LIKE ${pattern} OR lower(p.name_zh) LIKE ${pattern})
     AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}
   ORDER BY rank, p.name, p.id LIMIT ${perKind}`;
}

function members(tx: Tx, q: string, binds: Binds): string {
  const { bind } = binds;
  return `SELECT 'member' AS kind, m.id, m.name_en AS title, m.name_zh AS subtitle, '/members/' || m.id AS link,
      ${rank('m.name_en', q, binds)} AS rank
    FROM member m JOIN firm f ON f.alliance_id = m.alliance_id AND f.id = m.firm_id
   WHERE m.alliance_id = ${bind(tx.caller.allianceId)} AND f.search LIKE ${bind(searchPattern(q))}
   ORDER BY rank, m.name_en, m.id LIMIT ${perKind}`;
}

function people(tx: Tx, q: string, binds: Binds): string {
  const { bind } = binds;
  const pattern = bind(searchPattern(q));
  return `SELECT 'person' AS kind, h.id, h.name AS title, h.email AS subtitle, '/administration/people/' || h.id AS link,
      ${rank('h.name', q, binds)} AS rank
    FROM person h
   WHERE (h.search LIKE ${pattern} OR h.email LIKE ${pattern})
     AND EXISTS (SELECT FROM appointment a WHERE a.alliance_id = ${bind(tx.caller.allianceId)} AND a.person_id = h.id)
   ORDER BY rank, h.name, h.id LIMIT ${perKind}`;
}
