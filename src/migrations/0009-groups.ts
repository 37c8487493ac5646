import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const to = (table: string, name: string, column: string, target: string): string =>
  `CONSTRAINT fk_${table}_${name} FOREIGN KEY (alliance_id, ${column}) REFERENCES ${target} (alliance_id, id)`;
const toPerson = (table: string, column: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES person (id)`;

const tables = [
  `CREATE TABLE joint_group (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    buy_in_minor bigint,
    buy_in_currency text,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    effective_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_joint_group PRIMARY KEY (id),
    CONSTRAINT uq_joint_group_tenant UNIQUE (alliance_id, id),
    ${to('joint_group', 'case', 'case_id', 'case_file')},
    ${toPerson('joint_group', 'opened_by')}
  )`,
  `CREATE INDEX ix_joint_group_case ON joint_group (alliance_id, case_id, opened_at)`,
  `CREATE TABLE agreement_version (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    no integer NOT NULL,
    status text NOT NULL,
    text text NOT NULL,
    text_sha256 text NOT NULL,
    allowed_uses text[] NOT NULL,
    notice_days integer NOT NULL,
    tail_rule text NOT NULL,
    governing_law text NOT NULL,
    signers_needed integer NOT NULL,
    sign_by date,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    circulated_at timestamptz,
    effective_at timestamptz,
    CONSTRAINT pk_agreement_version PRIMARY KEY (id),
    CONSTRAINT uq_agreement_version_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_agreement_version_no UNIQUE (alliance_id, group_id, no),
    ${to('agreement_version', 'group', 'group_id', 'joint_group')},
    ${toPerson('agreement_version', 'made_by')}
  )`,
  `CREATE TABLE group_membership (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    status text NOT NULL,
    suspended_for text,
    history_vote text,
    buy_in_posted_at timestamptz,
    buy_in_posted_by uuid,
    buy_in_reference text,
    agreement_id uuid,
    invited_by uuid NOT NULL,
    invited_at timestamptz NOT NULL,
    active_at timestamptz,
    cut_at timestamptz,
    left_at timestamptz,
    left_by text,
    liability_until date,
    closed_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_group_membership PRIMARY KEY (id),
    CONSTRAINT uq_group_membership_tenant UNIQUE (alliance_id, id),
    ${to('group_membership', 'group', 'group_id', 'joint_group')},
    ${to('group_membership', 'member', 'member_id', 'member')},
    ${to('group_membership', 'agreement', 'agreement_id', 'agreement_version')},
    ${toPerson('group_membership', 'invited_by')},
    ${toPerson('group_membership', 'buy_in_posted_by')}
  )`,
  `CREATE INDEX ix_group_membership_group ON group_membership (alliance_id, group_id, invited_at)`,
  `CREATE INDEX ix_group_membership_member ON group_membership (alliance_id, member_id)`,
  `CREATE UNIQUE INDEX uq_group_membership_open ON group_membership (alliance_id, group_id, member_id)
    WHERE status IN ('invited', 'conflict_clearing', 'approved', 'active', 'suspended')`,
  `CREATE TABLE signature (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    capacity text NOT NULL,
    text_sha256 text NOT NULL,
    authority text NOT NULL,
    effective_as_of date,
    attestation text,
    signed_by uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT pk_signature PRIMARY KEY (id),
    CONSTRAINT uq_signature_capacity UNIQUE (alliance_id, agreement_id, membership_id, capacity),
    ${to('signature', 'agreement', 'agreement_id', 'agreement_version')},
    ${to('signature', 'membership', 'membership_id', 'group_membership')},
    ${toPerson('signature', 'signed_by')}
  )`,
  `CREATE TABLE membership_event (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    action text NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    reason text,
    by_person uuid,
    at timestamptz NOT NULL,
    CONSTRAINT pk_membership_event PRIMARY KEY (id),
    ${to('membership_event', 'membership', 'membership_id', 'group_membership')},
    ${toPerson('membership_event', 'by_person')}
  )`,
  `CREATE INDEX ix_membership_event_membership ON membership_event (alliance_id, membership_id, at)`,
  `CREATE TABLE membership_counsel (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    person_id uuid NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_membership_counsel PRIMARY KEY (id),
    ${to('membership_counsel', 'membership', 'membership_id', 'group_membership')},
    ${toPerson('membership_counsel', 'person_id')},
    ${toPerson('membership_counsel', 'added_by')}
  )`,
  `CREATE UNIQUE INDEX uq_membership_counsel_open ON membership_counsel (alliance_id, membership_id, person_id) WHERE ended_at IS NULL`,
  `CREATE INDEX ix_membership_counsel_person ON membership_counsel (alliance_id, person_id) WHERE ended_at IS NULL`,
  `CREATE TABLE group_office (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    office text NOT NULL,
    basis text NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text,
    CONSTRAINT pk_group_office PRIMARY KEY (id),
    ${to('group_office', 'group', 'group_id', 'joint_group')},
    ${toPerson('group_office', 'person_id')},
    ${toPerson('group_office', 'given_by')}
  )`,
  `CREATE UNIQUE INDEX uq_group_office_open ON group_office (alliance_id, group_id, person_id, office) WHERE ended_at IS NULL`,
  `CREATE INDEX ix_group_office_person ON group_office (alliance_id, person_id) WHERE ended_at IS NULL`,
  `CREATE TABLE group_issue (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    name text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_group_issue PRIMARY KEY (id),
    CONSTRAINT uq_group_issue_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_group_issue_name UNIQUE (alliance_id, group_id, name),
    ${to('group_issue', 'group', 'group_id', 'joint_group')},
    ${toPerson('group_issue', 'made_by')}
  )`,
  `CREATE TABLE conflict_hit (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    kind text NOT NULL,
    case_id uuid,
    named text NOT NULL,
    state text NOT NULL,
    found_at timestamptz NOT NULL,
    resolved_by uuid,
    resolved_at timestamptz,
    resolution text,
    CONSTRAINT pk_conflict_hit PRIMARY KEY (id),
    ${to('conflict_hit', 'membership', 'membership_id', 'group_membership')},
    ${toPerson('conflict_hit', 'resolved_by')}
  )`,
  `CREATE INDEX ix_conflict_hit_membership ON conflict_hit (alliance_id, membership_id)`,
  `CREATE TABLE certificate (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    due_on date NOT NULL,
    manner text,
    statement text,
    given_by uuid,
    given_at timestamptz,
    CONSTRAINT pk_certificate PRIMARY KEY (id),
    CONSTRAINT uq_certificate_membership UNIQUE (alliance_id, membership_id),
    ${to('certificate', 'membership', 'membership_id', 'group_membership')},
    ${toPerson('certificate', 'given_by')}
  )`,
];

/** Joint-defence groups: agreement and signatures, memberships and their life, offices, issues, conflicts, certificates. */
export class GroupsTables1700000000009 implements MigrationInterface {
  name = 'GroupsTables1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    const kept = [
      'joint_group',
      'agreement_version',
      'group_membership',
      'signature',
      'membership_event',
      'membership_counsel',
      'group_office',
      'group_issue',
      'conflict_hit',
      'certificate',
    ];
    const rights = kept.flatMap((table) => tenantTable(table));
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
