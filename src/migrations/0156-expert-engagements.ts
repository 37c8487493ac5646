import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const engagements = [
  'ALTER TABLE conflict_check ADD CONSTRAINT uq_conflict_check_subject UNIQUE (alliance_id, id, expert_id, case_id)',
  `CREATE TABLE expert_engagement (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    check_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    case_id uuid NOT NULL,
    payer_member_id uuid,
    code text NOT NULL,
    role text NOT NULL,
    status text NOT NULL,
    scope text NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    currency text NOT NULL,
    cap_minor bigint NOT NULL,
    hourly_minor bigint,
    travel_percent integer,
    hours_estimated numeric(8,2),
    quote_note text,
    quoted_by uuid,
    quoted_at timestamptz,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    signed_by uuid,
    signed_at timestamptz,
    signed_hash text,
    begun_by uuid,
    begun_at timestamptz,
    designated_by uuid,
    designated_at timestamptz,
    delivered_at timestamptz,
    accepted_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    reason text,
    version integer NOT NULL,
    CONSTRAINT pk_expert_engagement PRIMARY KEY (id),
    CONSTRAINT uq_expert_engagement_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_expert_engagement_check FOREIGN KEY (alliance_id, check_id, expert_id, case_id)
      REFERENCES conflict_check (alliance_id, id, expert_id, case_id),
    CONSTRAINT fk_expert_engagement_payer FOREIGN KEY (alliance_id, payer_member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_expert_engagement_quoted_by FOREIGN KEY (quoted_by) REFERENCES person (id),
    CONSTRAINT fk_expert_engagement_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT fk_expert_engagement_signed_by FOREIGN KEY (signed_by) REFERENCES person (id),
    CONSTRAINT fk_expert_engagement_begun_by FOREIGN KEY (begun_by) REFERENCES person (id),
    CONSTRAINT fk_expert_engagement_designated_by FOREIGN KEY (designated_by) REFERENCES person (id),
    CONSTRAINT fk_expert_engagement_ended_by FOREIGN KEY (ended_by) REFERENCES person (id),
    CONSTRAINT ck_expert_engagement_role CHECK (role IN ('consulting', 'testifying', 'assistant_cn', 'appraiser', 'mediator',
      'translator', 'valuer')),
    CONSTRAINT ck_expert_engagement_status CHECK (status IN ('proposed', 'quoted', 'budget_asked', 'approved', 'signed', 'active',
      'designated', 'delivered', 'accepted', 'closed', 'declined', 'withdrawn', 'terminated', 'conflicted_out')),
    CONSTRAINT ck_expert_engagement_days CHECK (until_on >= from_on),
    CONSTRAINT ck_expert_engagement_cap CHECK (cap_minor > 0 AND currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_expert_engagement_quoted CHECK (num_nulls(hourly_minor, travel_percent, hours_estimated, quoted_by, quoted_at) IN (0, 5)
      AND hourly_minor > 0 AND travel_percent BETWEEN 0 AND 100 AND hours_estimated > 0
      AND (quoted_at IS NOT NULL OR status IN ('proposed', 'declined', 'withdrawn', 'conflicted_out'))),
    CONSTRAINT ck_expert_engagement_signed CHECK (num_nulls(signed_by, signed_at, signed_hash) IN (0, 3)
      AND (signed_at IS NOT NULL OR status NOT IN ('signed', 'active', 'designated', 'delivered', 'accepted', 'closed', 'terminated'))),
    CONSTRAINT ck_expert_engagement_begun CHECK (num_nulls(begun_by, begun_at) IN (0, 2) AND (begun_at IS NULL OR signed_at IS NOT NULL)
      AND (begun_at IS NOT NULL OR status NOT IN ('active', 'designated', 'delivered', 'accepted', 'closed', 'terminated'))),
    CONSTRAINT ck_expert_engagement_designated CHECK (num_nulls(designated_by, designated_at) IN (0, 2)
      AND (designated_at IS NULL OR begun_at IS NOT NULL) AND (designated_at IS NOT NULL OR status <> 'designated')),
    CONSTRAINT ck_expert_engagement_ended CHECK ((ended_at IS NOT NULL)
      = (status IN ('closed', 'declined', 'withdrawn', 'terminated', 'conflicted_out')))
  )`,
  'CREATE INDEX ix_expert_engagement_check ON expert_engagement (alliance_id, check_id, id)',
  'CREATE INDEX ix_expert_engagement_case ON expert_engagement (alliance_id, case_id, id)',
  'CREATE INDEX ix_expert_engagement_expert ON expert_engagement (alliance_id, expert_id, id)',
  'CREATE INDEX ix_expert_engagement_status ON expert_engagement (alliance_id, status, id)',
];

const money = [
  `CREATE TABLE expert_budget (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    raises boolean NOT NULL,
    cap_minor bigint NOT NULL,
    top_minor bigint,
    reason text,
    status text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_expert_budget PRIMARY KEY (id),
    CONSTRAINT uq_expert_budget_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_expert_budget_engagement FOREIGN KEY (alliance_id, engagement_id) REFERENCES expert_engagement (alliance_id, id),
    CONSTRAINT fk_expert_budget_asked_by FOREIGN KEY (asked_by) REFERENCES person (id),
    CONSTRAINT ck_expert_budget_status CHECK (status IN ('open', 'approved', 'rejected', 'withdrawn', 'lapsed')),
    CONSTRAINT ck_expert_budget_closed CHECK ((closed_at IS NULL) = (status = 'open')),
    CONSTRAINT ck_expert_budget_cap CHECK (cap_minor > 0 AND top_minor > 0),
    CONSTRAINT ck_expert_budget_reason CHECK (reason IS NOT NULL OR NOT raises)
  )`,
  'CREATE INDEX ix_expert_budget_engagement ON expert_budget (alliance_id, engagement_id, id)',
  `CREATE UNIQUE INDEX uq_expert_budget_open ON expert_budget (alliance_id, engagement_id) WHERE status = 'open'`,
  `CREATE TABLE expert_rate_band (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    role text NOT NULL,
    currency text NOT NULL,
    top_minor bigint,
    from_on date NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT pk_expert_rate_band PRIMARY KEY (id),
    CONSTRAINT fk_expert_rate_band_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_expert_rate_band_set_by FOREIGN KEY (set_by) REFERENCES person (id),
    CONSTRAINT ck_expert_rate_band_role CHECK (role IN ('consulting', 'testifying', 'assistant_cn', 'appraiser', 'mediator',
      'translator', 'valuer')),
    CONSTRAINT ck_expert_rate_band_top CHECK (top_minor > 0 AND currency ~ '^[A-Z]{3}$')
  )`,
  'CREATE INDEX ix_expert_rate_band_role ON expert_rate_band (alliance_id, role, currency, from_on)',
];

const time = [
  `CREATE TABLE expert_statement (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    no integer NOT NULL,
    until_on date NOT NULL,
    total_minor bigint NOT NULL,
    status text NOT NULL,
    sent_by uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    CONSTRAINT pk_expert_statement PRIMARY KEY (id),
    CONSTRAINT uq_expert_statement_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_expert_statement_engagement UNIQUE (alliance_id, engagement_id, id),
    CONSTRAINT uq_expert_statement_no UNIQUE (alliance_id, engagement_id, no),
    CONSTRAINT fk_expert_statement_engagement FOREIGN KEY (alliance_id, engagement_id) REFERENCES expert_engagement (alliance_id, id),
    CONSTRAINT fk_expert_statement_sent_by FOREIGN KEY (sent_by) REFERENCES person (id),
    CONSTRAINT fk_expert_statement_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT ck_expert_statement_no CHECK (no > 0 AND total_minor > 0),
    CONSTRAINT ck_expert_statement_status CHECK (status IN ('sent', 'approved', 'refused')),
    CONSTRAINT ck_expert_statement_decided CHECK (num_nulls(decided_by, decided_at) IN (0, 2) AND (decided_at IS NULL) = (status = 'sent')
      AND (reason IS NOT NULL OR status <> 'refused'))
  )`,
  `CREATE UNIQUE INDEX uq_expert_statement_sent ON expert_statement (alliance_id, engagement_id) WHERE status = 'sent'`,
  `CREATE TABLE expert_time (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    on_day date NOT NULL,
    hours numeric(6,2) NOT NULL,
    travel_hours numeric(6,2) NOT NULL,
    expenses_minor bigint NOT NULL,
    note text NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    statement_id uuid,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdraw_reason text,
    CONSTRAINT pk_expert_time PRIMARY KEY (id),
    CONSTRAINT uq_expert_time_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_expert_time_engagement FOREIGN KEY (alliance_id, engagement_id) REFERENCES expert_engagement (alliance_id, id),
    CONSTRAINT fk_expert_time_statement FOREIGN KEY (alliance_id, engagement_id, statement_id)
      REFERENCES expert_statement (alliance_id, engagement_id, id),
    CONSTRAINT fk_expert_time_entered_by FOREIGN KEY (entered_by) REFERENCES person (id),
    CONSTRAINT fk_expert_time_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id),
    CONSTRAINT ck_expert_time_amount CHECK (hours >= 0 AND travel_hours >= 0 AND expenses_minor >= 0
      AND (hours > 0 OR travel_hours > 0 OR expenses_minor > 0)),
    CONSTRAINT ck_expert_time_withdrawn CHECK (num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3)
      AND (withdrawn_at IS NULL OR statement_id IS NULL))
  )`,
  'CREATE INDEX ix_expert_time_engagement ON expert_time (alliance_id, engagement_id, on_day, id)',
];

/** What was asked, worked and billed stays as it was said. */
const rights = [
  ...tenantTable('expert_engagement'),
  ...tenantTable('expert_budget', 'SELECT, INSERT'),
  'GRANT UPDATE (status, closed_at) ON expert_budget TO hezong_app',
  ...tenantTable('expert_rate_band', 'SELECT, INSERT'),
  ...tenantTable('expert_statement', 'SELECT, INSERT'),
  'GRANT UPDATE (status, decided_by, decided_at, reason) ON expert_statement TO hezong_app',
  ...tenantTable('expert_time', 'SELECT, INSERT'),
  'GRANT UPDATE (statement_id, withdrawn_by, withdrawn_at, withdraw_reason) ON expert_time TO hezong_app',
];

/** Engagements of experts: the statement of work, its budget, rates that need no exception, time under the cap and what is billed of it. */
export class ExpertEngagements1700000000156 implements MigrationInterface {
  name = 'ExpertEngagements1700000000156';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...engagements, ...money, ...time, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
