import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { todayIn } from '../../identity/index.js';
import { refuse } from '../../kernel/index.js';
import { Ledger, LedgerReader } from '../../ledger/index.js';
import { RefusedError, type Tx } from '../../platform/index.js';
import { openOf } from '../domain/calls/call-line.js';
import { carryPostings, writeOffPostings } from '../domain/calls/call-postings.js';
import { giveBack, stillCarried } from '../domain/calls/carried.js';
import { lineFact } from '../calls/call-facts.js';
import { CallDays } from '../calls/call-days.js';
import { CallShares } from '../calls/call-shares.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { decisionContent, stillSo } from './decide-lines.js';
import { DecisionsStore, type LineDecision } from '../calls/decisions.store.js';
import { LineDesk } from '../calls/line-desk.js';

const asked = {
  reallocation: {
    what: { en: 'Decide that others carry what is in default', zh: '决定违约款项由他方代垫' },
    about: 'line_decision',
  },
  write_off: { what: { en: 'Decide that a claim is given up', zh: '决定核销款项' }, about: 'line_decision' },
} as const satisfies ApprovalTable;

/** Others carry what is in default: each has a line of its own, due as a call is. */
@Injectable()
export class CarryLine {
  constructor(
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly days: CallDays,
    private readonly desk: LineDesk,
    private readonly ledger: Ledger,
  ) {}

  async run(tx: Tx, call: CashCall, line: KeptLine, decision: LineDecision): Promise<void> {
    const { carried } = decision;
    const issuedOn = await todayIn(tx);
    const { paymentDays } = await this.shares.planOf(tx, call);
    const ids = carried.map(({ memberId }) => memberId);
    const due = await this.days.dueDays(tx, ids, { issuedOn, paymentDays, periodFrom: call.periodFrom });
    const wishes = carried.flatMap(({ memberId, minor }) => {
      const day = due.get(memberId);
      return day === undefined ? [] : [{ memberId, minor, due: day, decisionId: decision.id }];
    });
    const lines = await this.calls.insertLines(tx, call, wishes);
    await this.ledger.post(tx, [
      {
        clientId: decision.id,
        fundId: line.fundId,
        kind: 'reallocation',
        on: issuedOn,
        source: { kind: 'line_decision', id: decision.id },
        postings: carryPostings(carried),
      },
    ]);
    await this.desk.step(tx, call, line, 'reallocate');
    await this.days.planDue(tx, lines);
    await tx.record(lines.map((one) => lineFact('issue', one, call)));
  }
}

/** Gives a claim up: what others carried stays with them, the rest is borne as it was decided. */
@Injectable()
export class GiveUpLine {
  constructor(
    private readonly decisions: DecisionsStore,
    private readonly desk: LineDesk,
    private readonly ledger: Ledger,
    private readonly reader: LedgerReader,
  ) {}

  /** Refuses `line.reserve_short` where the reserve is less than it would bear. */
  async run(tx: Tx, call: CashCall, line: KeptLine, { id, restFrom }: LineDecision): Promise<void> {
    await this.ledger.lockFund(tx, line.fundId);
    const carrying = await this.decisions.carrying(tx, line.id);
    const carried = carrying === undefined ? [] : stillCarried(carrying);
    const recoveredMinor = (carrying?.recovered ?? []).reduce((sum, { minor }) => sum + minor, 0n);
    const restMinor = (carrying?.restMinor ?? openOf(line)) + recoveredMinor;
    const repaid = carrying === undefined ? 0n : carrying.minor - openOf(line);
    const back = giveBack(carried, restMinor, repaid + line.interestPaidMinor);
    const given = {
      memberId: line.memberId,
      openMinor: openOf(line),
      interestPaidMinor: line.interestPaidMinor,
    };
    const borne = { restMinor, from: restFrom ?? 'capital', recoveredMinor } as const;
    const postings = writeOffPostings(given, carried, back, borne);
    await this.assertReserve(tx, line, postings);
    await this.ledger.post(tx, [
      {
        clientId: id,
        fundId: line.fundId,
        kind: 'write_off',
        on: await todayIn(tx),
        source: { kind: 'line_decision', id },
        postings,
      },
    ]);
    const over = { ...line, relievedMinor: line.relievedMinor + openOf(line), interestOwedMinor: 0n };
    await this.desk.step(tx, call, over, 'write_off');
    await this.desk.closeIfPaid(tx, call);
  }

  private async assertReserve(
    tx: Tx,
    { fundId }: KeptLine,
    postings: ReturnType<typeof writeOffPostings>,
  ): Promise<void> {
    const taken = postings.find(({ account }) => account.kind === 'reserve')?.minor ?? 0n;
    const { posted } = (await this.reader.balances(tx, fundId, { kind: 'reserve' })).of('reserve');
    if (taken > -posted) throw new RefusedError(reserveShort.refusal);
  }
}

/** Does what was decided of lines in default. */
@Injectable()
export class DecidedLines {
  constructor(
    kinds: ApprovalKinds,
    private readonly decisions: DecisionsStore,
    private readonly calls: CallsStore,
    private readonly carrying: CarryLine,
    private readonly givingUp: GiveUpLine,
  ) {
    const effects = {
      contentOf: (tx: Tx, id: string) => this.contentOf(tx, id),
      closed: (tx: Tx, question: ApprovalQuestion) => this.closed(tx, question),
    };
    kinds.add(asked, { reallocation: effects, write_off: effects });
  }

  private async contentOf(tx: Tx, id: string): Promise<string | undefined> {
    const decision = await this.decisions.find(tx, id);
    if (decision === undefined) return undefined;
    const { line } = await this.calls.lockLine(tx, decision.lineId);
    const now = await this.decisions.find(tx, id);
    return now?.state === 'asked' && stillSo(line, now) ? contentHash(decisionContent(now)) : undefined;
  }

  private async closed(tx: Tx, { aboutId, state }: ApprovalQuestion): Promise<void> {
    const decision = await this.decisions.find(tx, aboutId);
    if (decision === undefined || state === 'open' || state === 'lapsed') return;
    await this.decisions.close(tx, decision.id, state);
    if (state !== 'approved') return;
    const { call, line } = await this.calls.lockLine(tx, decision.lineId);
    const effect = decision.kind === 'reallocation' ? this.carrying : this.givingUp;
    await effect.run(tx, call, line, decision);
  }
}

const reserveShort = refuse(
  'line.reserve_short',
  'The reserve of the fund is less than it would bear: take it off the capital of the member in default.',
  '该资金的准备金不足以承担：请改为冲减违约成员的出资。',
);
