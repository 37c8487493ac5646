import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { type Currency, moneyText } from '../../kernel/index.js';
import { type Caller, systemCaller, UnitOfWork } from '../../platform/index.js';
import { demoAlliance, demoLatecomer } from '../demo-alliance.js';
import { demoSealedPool } from './demo-money.js';

interface Stands {
  readonly id: string;
  readonly status: string;
}

interface Latecomer {
  readonly id: string;
  readonly groupId: string;
  readonly quoteId: string | null;
}

/**
 * The membership that waits for what it is to pay, by the firm's English name, and its quote as far as there is one: invited still, no
 * quote of it decided, in a group that shares by this edition's plan alone. By another plan, that of an earlier edition or one people made
 * since, it may not be reckoned.
 */
export const waitingLatecomerSql = `SELECT m.id, m.group_id AS "groupId",
    (SELECT q.id FROM buy_in_quote q WHERE q.membership_id = m.id ORDER BY q.made_at LIMIT 1) AS "quoteId"
  FROM group_membership m JOIN member f ON f.id = m.member_id
  WHERE f.name_en = $1 AND m.status = 'invited'
    AND NOT EXISTS (SELECT FROM buy_in_quote q WHERE q.membership_id = m.id AND q.status <> 'proposed')
    AND (SELECT bool_and(p.tree @> '${JSON.stringify({ pools: [demoSealedPool] })}') FROM cost_plan p
          WHERE p.group_id = m.group_id AND p.status = 'approved')`;

/** Reads how far the money of the demonstration's group came, and approves what was asked. */
@Injectable()
export class DemoMoneyState {
  constructor(
    private readonly work: UnitOfWork,
    private readonly approvals: Approvals,
  ) {}

  /** Approves the open question about a thing, where there is one. */
  async approve(caller: Caller, aboutId: string): Promise<void> {
    const [open] = await this.rows<{ id: string; contentHash: string }>(
      `SELECT id, content_hash AS "contentHash" FROM approval_question WHERE about_id = $1 AND state = 'open'`,
      aboutId,
    );
    if (open === undefined) return;
    const said = { answer: 'approve', contentHash: open.contentHash } as const;
    await this.work.run(caller, (tx) => this.approvals.answer(tx, open.id, said));
  }

  async plan(groupId: string): Promise<Stands | undefined> {
    return (
      await this.rows<Stands>('SELECT id, status FROM cost_plan WHERE group_id = $1 ORDER BY no', groupId)
    )[0];
  }

  vendor(name: string): Promise<string | undefined> {
    return this.id('SELECT id FROM vendor WHERE name_en = $1', name);
  }

  engagement(vendorId: string): Promise<string | undefined> {
    return this.id('SELECT id FROM engagement WHERE vendor_id = $1', vendorId);
  }

  async cost(groupId: string, number: string): Promise<Stands | undefined> {
    return (
      await this.rows<Stands>(
        'SELECT id, status FROM cost WHERE group_id = $1 AND number = $2 ORDER BY no LIMIT 1',
        groupId,
        number,
      )
    )[0];
  }

  /** How often an invoice was entered. */
  async entered(number: string): Promise<number> {
    return (await this.rows('SELECT FROM cost WHERE number = $1', number)).length;
  }

  /** The cost of an invoice; it is there. */
  async costId(number: string): Promise<string> {
    const id = await this.id('SELECT id FROM cost WHERE number = $1 ORDER BY no LIMIT 1', number);
    if (id === undefined) throw new Error(`The demonstration has no cost ${number}.`);
    return id;
  }

  /** How far the payment of a cost is. */
  async payment(costId: string): Promise<string | undefined> {
    const sql = 'SELECT state AS id FROM cost_payment WHERE cost_id = $1 ORDER BY made_at DESC LIMIT 1';
    return this.id(sql, costId);
  }

  run(groupId: string): Promise<string | undefined> {
    return this.id('SELECT id FROM allocation_run WHERE group_id = $1 ORDER BY no LIMIT 1', groupId);
  }

  async call(groupId: string, nameEn: string): Promise<Stands | undefined> {
    const sql = 'SELECT id, status FROM cash_call WHERE group_id = $1 AND name_en = $2';
    return (await this.rows<Stands>(sql, groupId, nameEn))[0];
  }

  /** The lines of a call, each with what it comes to. */
  async lines(callId: string): Promise<
    readonly {
      readonly id: string;
      readonly memberId: string;
      readonly fundId: string;
      readonly reference: string;
      readonly amount: string;
    }[]
  > {
    const rows = await this.rows<{
      id: string;
      memberId: string;
      fundId: string;
      reference: string;
      minor: string;
      currency: Currency;
    }>(
      `SELECT id, member_id AS "memberId", fund_id AS "fundId", reference, amount_minor::text AS minor, currency
         FROM call_line WHERE call_id = $1 AND kind = 'share' ORDER BY reference`,
      callId,
    );
    return rows.map(({ minor, currency, ...line }) => ({
      ...line,
      amount: moneyText({ minor: BigInt(minor), currency }),
    }));
  }

  async isReceived(reference: string): Promise<boolean> {
    return (await this.rows('SELECT FROM member_payment WHERE reference = $1', reference)).length > 0;
  }

  recovery(reference: string): Promise<string | undefined> {
    return this.id('SELECT id FROM recovery WHERE reference = $1', reference);
  }

  /** The exit statement of a membership. */
  async exit(membershipId: string): Promise<Stands | undefined> {
    const sql = 'SELECT id, status FROM exit_statement WHERE membership_id = $1';
    return (await this.rows<Stands>(sql, membershipId))[0];
  }

  /** What a member declared. */
  async declaration(memberId: string): Promise<Stands | undefined> {
    const sql = 'SELECT id, status FROM weight_declaration WHERE member_id = $1';
    return (await this.rows<Stands>(sql, memberId))[0];
  }

  /** The membership that waits for what it is to pay, and its quote as far as there is one. */
  async latecomer(): Promise<Latecomer | undefined> {
    return (await this.rows<Latecomer>(waitingLatecomerSql, demoLatecomer))[0];
  }

  private async id(sql: string, ...given: readonly string[]): Promise<string | undefined> {
    return (await this.rows<{ id: string }>(sql, ...given))[0]?.id;
  }

  private rows<T>(sql: string, ...given: readonly string[]): Promise<T[]> {
    return this.work.read(systemCaller(demoAlliance.id, 'demo'), (tx) => tx.query<T>(sql, given));
  }
}
