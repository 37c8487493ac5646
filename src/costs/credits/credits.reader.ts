import { Injectable } from '@nestjs/common';
import { LedgerReader } from '../../ledger/index.js';
import { inQuotes, type Tx } from '../../platform/index.js';
import type { CreditPart, CreditSource, MemberCredit } from '../domain/calls/prepaid.js';

/** Kinds of entries by which a member's capital becomes its own to pay with, or less so. */
const ofEntries: readonly CreditSource[] = ['payment', 'recovery', 'cure', 'buy_in', 'set_off'];

/** SQL of a kind of entry (`e`), of what it takes back (`o`) where it is a reversal. */
const kind = 'coalesce(o.kind, e.kind)';

const none: MemberCredit = { parts: [], capitalMinor: 0n };

/** What members have in a fund besides what they were called for, from the ledger and from what was chosen of true-ups. It decides nothing. */
@Injectable()
export class CreditsReader {
  constructor(private readonly funds: LedgerReader) {}

  /** Of one member; the fund is locked by whoever pays with it. */
  async of(tx: Tx, fundId: string, memberId: string): Promise<MemberCredit> {
    return (await this.ofAll(tx, fundId, [memberId])).get(memberId) ?? none;
  }

  /** Of some members, by their ids; of one that has nothing, none. Three queries. */
  async ofAll(
    tx: Tx,
    fundId: string,
    memberIds: readonly string[],
  ): Promise<ReadonlyMap<string, MemberCredit>> {
    const capital = await this.funds.balances(tx, fundId, { kind: 'capital' });
    const rows = await partsOf(tx, fundId, memberIds);
    const unpaid = await unpaidOf(tx, fundId, memberIds);
    return new Map(
      [...new Set(rows.map(({ memberId }) => memberId))].map((memberId) => {
        const { posted, pendingIn } = capital.of('capital', memberId);
        const parts = rows
          .filter((row) => row.memberId === memberId && row.minor !== '0')
          .map(({ source, minor }): CreditPart => ({ source, minor: BigInt(minor) }));
        return [
          memberId,
          { parts, capitalMinor: -posted - pendingIn - (unpaid.get(memberId) ?? 0n) },
        ] as const;
      }),
    );
  }
}

interface PartRow {
  readonly memberId: string;
  readonly source: CreditSource;
  readonly minor: string;
}

/** What members were called for and have not paid: it is their capital already, and no money of theirs. */
async function unpaidOf(
  tx: Tx,
  fundId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx.query<{ memberId: string; minor: string }>(
    `SELECT i.member_id AS "memberId", sum(i.amount_minor - i.paid_minor - i.relieved_minor)::text AS minor
       FROM call_line i
      WHERE i.alliance_id = $1 AND i.fund_id = $2 AND i.member_id = ANY($3::uuid[]) AND i.kind = 'share'
      GROUP BY i.member_id`,
    [tx.caller.allianceId, fundId, memberIds],
  );
  return new Map(rows.map(({ memberId, minor }) => [memberId, BigInt(minor)]));
}

/**
 * What was paid of a call that was cancelled stays the member's, without a line that was given up, and less what it was to carry and did
 * not pay; a refund takes off what of it was prepaid.
 */
const partsOf = (tx: Tx, fundId: string, memberIds: readonly string[]): Promise<readonly PartRow[]> =>
  tx.query<PartRow>(
    `SELECT a.holder AS "memberId", ${kind} AS source, sum(-l.minor)::text AS minor
       FROM ledger_account a JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
       JOIN ledger_entry e ON e.id = l.entry_id LEFT JOIN ledger_entry o ON o.id = e.reverses_id
      WHERE a.alliance_id = $1 AND a.fund_id = $2 AND a.kind = 'capital' AND a.holder = ANY($3::text[])
        AND ${kind} IN (${inQuotes(ofEntries)})
      GROUP BY a.holder, ${kind}
     UNION ALL
     SELECT i.member_id::text, 'call', sum(CASE i.kind WHEN 'share' THEN i.paid_minor ELSE -i.relieved_minor END)::text
       FROM call_line i JOIN cash_call k ON k.alliance_id = i.alliance_id AND k.id = i.call_id AND k.status = 'cancelled'
      WHERE i.alliance_id = $1 AND i.fund_id = $2 AND i.member_id = ANY($3::uuid[])
        AND (i.status = 'cancelled' OR i.kind = 'share' AND i.status <> 'written_off')
      GROUP BY i.member_id
     UNION ALL
     SELECT t.member_id::text, 'true_up', sum(-t.difference_minor)::text
       FROM true_up u JOIN true_up_line t ON t.alliance_id = u.alliance_id AND t.true_up_id = u.id
      WHERE u.alliance_id = $1 AND u.fund_id = $2 AND u.status = 'posted' AND t.choice = 'carry' AND t.member_id = ANY($3::uuid[])
      GROUP BY t.member_id
     UNION ALL
     SELECT r.member_id::text, 'refund', sum(-r.prepaid_minor)::text
       FROM refund r
      WHERE r.alliance_id = $1 AND r.fund_id = $2 AND r.member_id = ANY($3::uuid[])
        AND r.status IN ('proposed', 'set_aside', 'paid')
      GROUP BY r.member_id
      ORDER BY 1, 2`,
    [tx.caller.allianceId, fundId, memberIds],
  );
