import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { systemCaller, UnitOfWork } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';

/** A membership of the demonstration's group as far as it came. */
export interface MembershipSoFar {
  readonly id: string;
  readonly memberId: string;
  readonly status: string;
  readonly counsel: readonly string[];
  readonly openConflicts: readonly string[];
}

/** The demonstration's group as far as it came. */
export interface GroupSoFar {
  readonly id: string;
  readonly memberships: readonly MembershipSoFar[];
  readonly text: { readonly id: string; readonly status: string; readonly sha256: string } | null;
  /** Membership and capacity of every signature. */
  readonly signed: readonly string[];
  readonly issues: readonly { readonly id: string; readonly name: string }[];
  /** What waits for consent, each with the membership it is about and those that gave it. */
  readonly proposals: readonly {
    readonly id: string;
    readonly about: string | null;
    readonly answered: readonly string[];
  }[];
}

/** The demonstration's case, by what stands in it. */
export interface CaseSoFar {
  readonly id: string;
  readonly proceedings: readonly {
    readonly id: string;
    readonly forum: string;
    readonly number: string | null;
    readonly institutedOn: CalendarDate | null;
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly memberId: string | null;
    readonly side: string;
    readonly counsel: readonly string[];
  }[];
  readonly patents: readonly string[];
  readonly products: readonly string[];
  readonly accusations: number;
}

const list = (sql: string): string => `coalesce((SELECT jsonb_agg(l) FROM (${sql}) l), '[]')`;
const values = (sql: string): string => `coalesce((SELECT jsonb_agg(v) FROM (${sql}) l(v)), '[]')`;

const caseSql = `SELECT c.id,
  ${list(`SELECT p.id, p.forum, p.number, p.instituted_on AS "institutedOn" FROM proceeding p WHERE p.case_id = c.id ORDER BY p.id`)} AS proceedings,
  ${list(`SELECT p.id, p.member_id AS "memberId", p.side,
      ${values(`SELECT k.person_id FROM party_counsel k WHERE k.party_id = p.id AND k.person_id IS NOT NULL`)} AS counsel
     FROM party p WHERE p.case_id = c.id ORDER BY p.position`)} AS parties,
  ${values(`SELECT id FROM asserted_patent WHERE case_id = c.id ORDER BY number`)} AS patents,
  ${values(`SELECT id FROM accused_product WHERE case_id = c.id ORDER BY name`)} AS products,
  (SELECT count(*)::int FROM accusation a WHERE a.case_id = c.id) AS accusations
  FROM case_file c WHERE c.title_en = $1 OR c.id::text = $1 ORDER BY c.id LIMIT 1`;

const groupSql = `SELECT g.id,
  ${list(`SELECT m.id, m.member_id AS "memberId", m.status,
      ${values(`SELECT k.person_id FROM membership_counsel k WHERE k.membership_id = m.id AND k.ended_at IS NULL`)} AS counsel,
      ${values(`SELECT h.id FROM conflict_hit h WHERE h.membership_id = m.id AND h.state = 'open'`)} AS "openConflicts"
     FROM group_membership m WHERE m.group_id = g.id ORDER BY m.invited_at, m.id`)} AS memberships,
  (SELECT to_jsonb(l) FROM (SELECT a.id, a.status, a.text_sha256 AS sha256 FROM agreement_version a
     WHERE a.group_id = g.id AND a.no = 1) l) AS text,
  ${values(`SELECT s.membership_id || ' ' || s.capacity FROM signature s JOIN agreement_version a ON a.id = s.agreement_id
     WHERE a.group_id = g.id AND a.no = 1`)} AS signed,
  ${list(`SELECT i.id, i.name FROM group_issue i WHERE i.group_id = g.id ORDER BY i.made_at, i.id`)} AS issues,
  ${list(`SELECT q.id, q.membership_id AS about, ${values(`SELECT w.membership_id FROM group_answer w WHERE w.proposal_id = q.id`)} AS answered
     FROM group_proposal q WHERE q.group_id = g.id AND q.state = 'open' ORDER BY q.id`)} AS proposals
  FROM joint_group g WHERE g.name_en = $1 ORDER BY g.id LIMIT 1`;

/** Reads how far the demonstration's case, group and papers came. */
@Injectable()
export class DemoState {
  constructor(private readonly work: UnitOfWork) {}

  /** A case by its title or its id. */
  async case(named: string): Promise<CaseSoFar | undefined> {
    return (await this.rows<CaseSoFar>(caseSql, named))[0];
  }

  async group(name: string): Promise<GroupSoFar | undefined> {
    return (await this.rows<GroupSoFar>(groupSql, name))[0];
  }

  /** The compartment of an order by its name, and the states of the subscriptions under it by person. */
  async order(
    name: string,
  ): Promise<
    | { readonly id: string; readonly held: readonly { personId: string; id: string; state: string }[] }
    | undefined
  > {
    const sql = `SELECT c.id, ${list(
      `SELECT s.person_id AS "personId", s.id, s.state FROM po_subscription s WHERE s.compartment_id = c.id`,
    )} AS held FROM compartment c WHERE c.name_en = $1 ORDER BY c.id LIMIT 1`;
    return (
      await this.rows<{ id: string; held: { personId: string; id: string; state: string }[] }>(sql, name)
    )[0];
  }

  /** A document by its SHA-256 as its uploader declared it: names of sealed ones are nobody's to read here. */
  async paper(sha256: string): Promise<{ readonly id: string; readonly state: string } | undefined> {
    const sql = `SELECT d.id, d.state FROM document d JOIN document_version v ON v.document_id = d.id
      WHERE v.declared_sha256 = $1 ORDER BY d.id LIMIT 1`;
    return (await this.rows<{ id: string; state: string }>(sql, sha256))[0];
  }

  /** The first version of an event of a case by its kind. */
  async event(caseId: string, kind: string): Promise<string | undefined> {
    const sql = `SELECT origin_id AS id FROM event WHERE case_id = $1 AND kind = $2 ORDER BY id LIMIT 1`;
    return (await this.rows<{ id: string }>(sql, caseId, kind))[0]?.id;
  }

  /** A deadline of a case by its rule. */
  async deadline(caseId: string, ruleId: string): Promise<string | undefined> {
    const sql = `SELECT id FROM deadline WHERE case_id = $1 AND rule_id = $2 ORDER BY id LIMIT 1`;
    return (await this.rows<{ id: string }>(sql, caseId, ruleId))[0]?.id;
  }

  /** Whether a party named any counsel, with or without an account. */
  async hasCounsel(partyId: string): Promise<boolean> {
    return (await this.rows('SELECT FROM party_counsel WHERE party_id = $1', partyId)).length > 0;
  }

  /** Whether a document lies, or lay, with anything. */
  async isAttached(documentId: string): Promise<boolean> {
    return (await this.rows('SELECT FROM attachment WHERE document_id = $1', documentId)).length > 0;
  }

  private rows<T>(sql: string, ...given: readonly string[]): Promise<T[]> {
    return this.work.read(systemCaller(demoAlliance.id, 'demo'), (tx) => tx.query<T>(sql, given));
  }
}
