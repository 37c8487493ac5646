import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchableTable, tenantTable } from './tenant-table.js';

const funds = [
  `CREATE TABLE fund (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    name_en text,
    name_zh text,
    search text NOT NULL DEFAULT '',
    purpose text NOT NULL,
    case_id uuid,
    group_id uuid,
    currency text NOT NULL,
    reserve_floor_minor bigint NOT NULL DEFAULT '0',
    status text NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_by uuid,
    closed_at timestamptz,
    close_reason text,
    version integer NOT NULL,
    last_no integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_fund PRIMARY KEY (id),
    CONSTRAINT uq_fund_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_fund_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_fund_group FOREIGN KEY (alliance_id, group_id) REFERENCES joint_group (alliance_id, id),
    CONSTRAINT fk_fund_opened_by FOREIGN KEY (opened_by) REFERENCES person (id),
    CONSTRAINT fk_fund_closed_by FOREIGN KEY (closed_by) REFERENCES person (id),
    CONSTRAINT ck_fund_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL),
    CONSTRAINT ck_fund_purpose CHECK (purpose IN ('defence', 'operating', 'grant', 'settlement')),
    CONSTRAINT ck_fund_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_fund_floor CHECK (reserve_floor_minor >= 0),
    CONSTRAINT ck_fund_of_group CHECK ((group_id IS NULL OR case_id IS NOT NULL) AND (purpose <> 'defence' OR group_id IS NOT NULL)),
    CONSTRAINT ck_fund_closed CHECK (status IN ('open', 'closed') AND (status = 'closed') = (closed_at IS NOT NULL)
      AND (closed_by IS NULL) = (closed_at IS NULL) AND (close_reason IS NULL) = (closed_at IS NULL))
  )`,
  `CREATE INDEX ix_fund_opened ON fund (alliance_id, opened_at, id)`,
  `CREATE UNIQUE INDEX uq_fund_defence ON fund (alliance_id, group_id, currency) WHERE purpose = 'defence' AND status = 'open'`,
  `CREATE TABLE ledger_account (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    kind text NOT NULL,
    holder text NOT NULL DEFAULT '',
    CONSTRAINT pk_ledger_account PRIMARY KEY (id),
    CONSTRAINT uq_ledger_account_tenant UNIQUE (alliance_id, fund_id, id),
    CONSTRAINT uq_ledger_account_kind UNIQUE (alliance_id, fund_id, kind, holder),
    CONSTRAINT fk_ledger_account_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id),
    CONSTRAINT ck_ledger_account_holder CHECK (CASE WHEN kind IN ('receivable', 'capital', 'payable', 'expense', 'carry') THEN holder <> ''
      WHEN kind IN ('cash', 'suspense', 'default_interest', 'recovery', 'income', 'fx', 'tolerance', 'reserve') THEN holder = ''
      ELSE false END)
  )`,
  `CREATE TABLE ledger_balance (
    account_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    posted_minor bigint NOT NULL,
    pending_in_minor bigint NOT NULL,
    pending_out_minor bigint NOT NULL,
    CONSTRAINT pk_ledger_balance PRIMARY KEY (account_id),
    CONSTRAINT fk_ledger_balance_account FOREIGN KEY (alliance_id, fund_id, account_id) REFERENCES ledger_account (alliance_id, fund_id, id),
    CONSTRAINT ck_ledger_balance_pending CHECK (pending_in_minor >= 0 AND pending_out_minor >= 0)
  )`,
  `CREATE INDEX ix_ledger_balance_fund ON ledger_balance (alliance_id, fund_id)`,
];

const periods = [
  `CREATE TABLE ledger_period (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_ledger_period PRIMARY KEY (id),
    CONSTRAINT uq_ledger_period_tenant UNIQUE (alliance_id, fund_id, id),
    CONSTRAINT uq_ledger_period_from UNIQUE (alliance_id, fund_id, from_day),
    CONSTRAINT fk_ledger_period_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id),
    CONSTRAINT ck_ledger_period_days CHECK (from_day <= until_day),
    CONSTRAINT ck_ledger_period_state CHECK (state IN ('open', 'soft_closed', 'trued_up', 'locked'))
  )`,
  `CREATE TABLE ledger_period_move (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    period_id uuid NOT NULL,
    action text NOT NULL,
    to_state text NOT NULL,
    reason text,
    moved_by uuid NOT NULL,
    moved_at timestamptz NOT NULL,
    CONSTRAINT pk_ledger_period_move PRIMARY KEY (id),
    CONSTRAINT fk_ledger_period_move_period FOREIGN KEY (alliance_id, fund_id, period_id) REFERENCES ledger_period (alliance_id, fund_id, id),
    CONSTRAINT fk_ledger_period_move_moved_by FOREIGN KEY (moved_by) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_ledger_period_move_period ON ledger_period_move (alliance_id, period_id, moved_at)`,
];

const entries = [
  `CREATE TABLE ledger_entry (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    no integer NOT NULL,
    client_id uuid NOT NULL,
    content_hash text NOT NULL,
    kind text NOT NULL,
    phase text NOT NULL,
    line_count smallint NOT NULL,
    resolves_id uuid,
    reverses_id uuid,
    on_day date NOT NULL,
    period_id uuid NOT NULL,
    made_for_kind text NOT NULL,
    made_for_id uuid NOT NULL,
    original_minor bigint,
    original_currency text,
    rate text,
    rate_source text,
    rate_day date,
    reason text,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
    CONSTRAINT uq_ledger_entry_tenant UNIQUE (alliance_id, fund_id, id),
    CONSTRAINT uq_ledger_entry_no UNIQUE (alliance_id, fund_id, no),
    CONSTRAINT uq_ledger_entry_client UNIQUE (alliance_id, client_id),
    CONSTRAINT uq_ledger_entry_resolves UNIQUE (alliance_id, resolves_id),
    CONSTRAINT uq_ledger_entry_reverses UNIQUE (alliance_id, reverses_id),
    CONSTRAINT fk_ledger_entry_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id),
    CONSTRAINT fk_ledger_entry_period FOREIGN KEY (alliance_id, fund_id, period_id) REFERENCES ledger_period (alliance_id, fund_id, id),
    CONSTRAINT fk_ledger_entry_resolves FOREIGN KEY (alliance_id, fund_id, resolves_id) REFERENCES ledger_entry (alliance_id, fund_id, id),
    CONSTRAINT fk_ledger_entry_reverses FOREIGN KEY (alliance_id, fund_id, reverses_id) REFERENCES ledger_entry (alliance_id, fund_id, id),
    CONSTRAINT fk_ledger_entry_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT ck_ledger_entry_no CHECK (no >= 1),
    CONSTRAINT ck_ledger_entry_phase CHECK (phase IN ('posted', 'pending', 'post', 'void')),
    CONSTRAINT ck_ledger_entry_lines CHECK (CASE phase WHEN 'void' THEN line_count = 0 ELSE line_count >= 2 END),
    CONSTRAINT ck_ledger_entry_resolves CHECK ((resolves_id IS NOT NULL) = (phase IN ('post', 'void'))),
    CONSTRAINT ck_ledger_entry_reverses CHECK (reverses_id IS NULL OR (kind = 'reversal' AND phase = 'posted' AND reason IS NOT NULL)),
    CONSTRAINT ck_ledger_entry_original CHECK (num_nulls(original_minor, original_currency, rate, rate_source, rate_day) IN (0, 5))
  )`,
  `CREATE INDEX ix_ledger_entry_made_for ON ledger_entry (alliance_id, made_for_kind, made_for_id)`,
  `CREATE TABLE ledger_posting (
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    place smallint NOT NULL,
    account_id uuid NOT NULL,
    minor bigint NOT NULL,
    on_day date NOT NULL,
    entry_no integer NOT NULL,
    is_pending boolean NOT NULL,
    CONSTRAINT pk_ledger_posting PRIMARY KEY (entry_id, place),
    CONSTRAINT fk_ledger_posting_entry FOREIGN KEY (alliance_id, fund_id, entry_id) REFERENCES ledger_entry (alliance_id, fund_id, id),
    CONSTRAINT fk_ledger_posting_account FOREIGN KEY (alliance_id, fund_id, account_id) REFERENCES ledger_account (alliance_id, fund_id, id),
    CONSTRAINT ck_ledger_posting_minor CHECK (minor <> 0),
    CONSTRAINT ck_ledger_posting_place CHECK (place >= 1)
  )`,
  // A statement adds up all that was posted on an account before the page it shows: from the index alone.
  `CREATE INDEX ix_ledger_posting_statement ON ledger_posting (alliance_id, account_id, on_day, entry_no, place)
    INCLUDE (minor) WHERE NOT is_pending`,
  // Asked at COMMIT, once for what a transaction wrote of an entry: at its last line, with all of them there.
  `CREATE FUNCTION ledger_entry_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      lines bigint;
      total numeric;
      entry record;
    BEGIN
      IF TG_TABLE_NAME = 'ledger_posting' THEN
        IF EXISTS (SELECT FROM ledger_posting p WHERE p.entry_id = NEW.entry_id AND p.place > NEW.place
                      AND p.xmin = pg_current_xact_id()::xid) THEN
          RETURN NULL;
        END IF;
        SELECT e.id, e.line_count INTO entry FROM ledger_entry e WHERE e.id = NEW.entry_id;
      ELSE
        IF NEW.line_count > 0 AND EXISTS (SELECT FROM ledger_posting p WHERE p.entry_id = NEW.id) THEN
          RETURN NULL;
        END IF;
        SELECT e.id, e.line_count INTO entry FROM ledger_entry e WHERE e.id = NEW.id;
      END IF;
      SELECT count(*), coalesce(sum(minor), 0) INTO lines, total FROM ledger_posting WHERE entry_id = entry.id;
      IF total <> 0 OR lines <> entry.line_count THEN
        RAISE EXCEPTION 'ledger_entry %: % of % postings, which add up to %', entry.id, lines, entry.line_count, total
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced';
      END IF;
      RETURN NULL;
    END $$`,
  ...['ledger_entry', 'ledger_posting'].map(
    (table) => `CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON ${table} DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION ledger_entry_balanced()`,
  ),
];

const around = [
  `CREATE TABLE fund_receipt (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fund_id uuid NOT NULL,
    reference text NOT NULL,
    payer text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    received_on date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    reversed_at timestamptz,
    CONSTRAINT pk_fund_receipt PRIMARY KEY (id),
    CONSTRAINT fk_fund_receipt_fund FOREIGN KEY (alliance_id, fund_id) REFERENCES fund (alliance_id, id),
    CONSTRAINT fk_fund_receipt_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT ck_fund_receipt_amount CHECK (amount_minor > 0)
  )`,
  `CREATE UNIQUE INDEX uq_fund_receipt_reference ON fund_receipt (alliance_id, fund_id, reference) WHERE reversed_at IS NULL`,
  `CREATE TABLE fx_rate (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    base text NOT NULL,
    quote text NOT NULL,
    day date NOT NULL,
    span text NOT NULL,
    rate numeric NOT NULL,
    source text NOT NULL,
    citation text,
    imported_by uuid NOT NULL,
    imported_at timestamptz NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdraw_reason text,
    CONSTRAINT pk_fx_rate PRIMARY KEY (id),
    CONSTRAINT fk_fx_rate_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_fx_rate_imported_by FOREIGN KEY (imported_by) REFERENCES person (id),
    CONSTRAINT fk_fx_rate_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id),
    CONSTRAINT ck_fx_rate_pair CHECK (base ~ '^[A-Z]{3}$' AND quote ~ '^[A-Z]{3}$' AND base <> quote),
    CONSTRAINT ck_fx_rate_rate CHECK (rate > 0),
    CONSTRAINT ck_fx_rate_span CHECK (span = 'day' OR (span = 'month' AND extract(day FROM day) = 1)),
    CONSTRAINT ck_fx_rate_source CHECK (source IN ('ecb', 'fed') OR (source = 'typed' AND citation IS NOT NULL AND span = 'day')),
    CONSTRAINT ck_fx_rate_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdraw_reason IS NULL) = (withdrawn_at IS NULL))
  )`,
  `CREATE UNIQUE INDEX uq_fx_rate_day ON fx_rate (alliance_id, base, quote, day, span, source) WHERE withdrawn_at IS NULL`,
  `CREATE INDEX ix_fx_rate_day ON fx_rate (alliance_id, day, id)`,
];

const changed = ['fund', 'ledger_balance', 'ledger_period', 'fund_receipt', 'fx_rate'];
const written = ['ledger_account', 'ledger_period_move', 'ledger_entry', 'ledger_posting'];

const appendOnly = written.flatMap((table) => [
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
]);

/** Funds with their accounts, entries, balances and periods; exchange rates. */
export class Ledger1700000000090 implements MigrationInterface {
  name = 'Ledger1700000000090';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...changed.flatMap((table) => tenantTable(table)),
      ...written.flatMap((table) => tenantTable(table, 'SELECT, INSERT')),
      ...searchableTable('fund'),
    ];
    for (const statement of [...funds, ...periods, ...entries, ...around, ...appendOnly, ...rights])
      await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
