import { Injectable } from '@nestjs/common';
import { namesAt } from '../../identity/index.js';
import { type Bilingual, type Instant, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  NotFoundError,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { creditSources, prepaid } from '../domain/calls/prepaid.js';
import { type LineAction, lineLife, openLineStatuses } from '../domain/calls/line-life.js';
import { seesMember, seesMoney } from '../domain/sight.js';
import { amountOf, dayView, lineRow, type Looking, memberView, owedToday } from './call-views.js';
import { CallShares, isPublic } from './call-shares.js';
import { CallParts, CallsScreens } from './calls.screens.js';
import type {
  CallEstimateBody,
  CallLineView,
  CallPreviewView,
  LinePaymentView,
  LineSetOffView,
  LineStepView,
} from './calls.contract.js';
import { type CashCall, CallsStore, type KeptLine } from './calls.store.js';
import { DecisionsStore } from './decisions.store.js';
import { KeepCalls } from './keep-calls.js';
import { Lookings } from './lookings.js';
import { CreditsReader } from '../credits/credits.reader.js';
import { SetOffsStore } from '../credits/set-offs.store.js';
import { PaymentsStore } from './payments.store.js';

type Parts = Pick<
  CallLineView,
  'payments' | 'setOffs' | 'credit' | 'maySetOff' | 'steps' | 'decisions' | 'actions'
>;

/** The parts of a line: its payments, its steps, what is asked of it, and what may be done. */
@Injectable()
export class LineParts {
  constructor(
    private readonly payments: PaymentsStore,
    private readonly decisions: DecisionsStore,
    private readonly calls: CallsStore,
    private readonly parts: CallParts,
    private readonly setOffs: SetOffsStore,
    private readonly credits: CreditsReader,
  ) {}

  async of(tx: Tx, call: CashCall, line: KeptLine, looking: Looking): Promise<Parts> {
    const keeps = seesMoney(looking.sight, 'amounts');
    const decisions = keeps ? await this.parts.decisionsOf(tx, call, [line], looking) : [];
    const isAsked = decisions.some(({ state }) => state === 'asked');
    const isOwn = looking.sight.own.includes(line.memberId);
    const acts = keeps && !isOwn && tx.caller.permissions.includes('calls.write');
    const hands = acts ? (['treasurer'] as const) : [];
    const credit = await this.creditOf(tx, line);
    return {
      payments: await this.paymentsOf(tx, line),
      setOffs: await this.setOffsOf(tx, line),
      credit: credit === null ? null : amountOf(line.currency)(credit),
      maySetOff: acts && credit !== null && credit > 0n,
      steps: await this.steps(tx, line, keeps),
      decisions,
      actions: offers(lineLife, line, { hands, isAsked }).filter(isTheirs).map(toActionView),
    };
  }

  /** The member whose line is carried; null of a share. */
  async carriedFor(tx: Tx, { decisionId }: KeptLine): Promise<string | null> {
    if (decisionId === null) return null;
    const decision = await this.decisions.find(tx, decisionId);
    return decision === undefined ? null : (await this.calls.line(tx, decision.lineId)).memberId;
  }

  private async paymentsOf(tx: Tx, line: KeptLine): Promise<LinePaymentView[]> {
    const money = amountOf(line.currency);
    return (await this.payments.ofLines(tx, [line.id])).map(({ payment, ...part }) => ({
      id: payment.id,
      receivedOn: payment.receivedOn,
      reference: payment.reference,
      principal: money(part.principalMinor),
      interest: money(part.interestMinor),
      tolerated: money(part.toleratedMinor),
    }));
  }

  private async setOffsOf(tx: Tx, line: KeptLine): Promise<LineSetOffView[]> {
    const money = amountOf(line.currency);
    return (await this.setOffs.ofLines(tx, [line.id])).map((one) => ({
      id: one.id,
      on: one.setOn,
      principal: money(one.principalMinor),
      interest: money(one.interestMinor),
      tolerated: money(one.toleratedMinor),
      credit: money(one.creditMinor),
      sources: one.sources.map(({ source, minor }) => ({
        name: creditSources[source],
        amount: money(minor),
      })),
    }));
  }

  /** What of its member's credit is free to go to a line; null of one that is over. */
  private async creditOf(tx: Tx, { fundId, memberId, status }: KeptLine): Promise<bigint | null> {
    if (!openLineStatuses.includes(status)) return null;
    return prepaid(await this.credits.of(tx, fundId, memberId));
  }

  /** What was asked about a line is for who keeps the money; its own people see what became of it. */
  private async steps(tx: Tx, { id }: KeptLine, keeps: boolean): Promise<LineStepView[]> {
    const rows = await tx.query<{
      action: LineAction;
      reason: string | null;
      at: Instant;
      by: Bilingual | null;
    }>(
      `SELECT e.action, e.reason, e.at, CASE WHEN p.id IS NOT NULL THEN ${namesAt('p', 'e.at')} END AS by
         FROM call_line_event e LEFT JOIN person p ON p.id = e.by_person
        WHERE e.alliance_id = $1 AND e.line_id = $2 ORDER BY e.at, e.id`,
      [tx.caller.allianceId, id],
    );
    return rows
      .filter(({ action }) => keeps || !action.startsWith('ask_'))
      .map((row) => ({ ...row, name: lineLife.acts[row.action].name }));
  }
}

/** What people read of lines: their member's own people, and who keeps or audits the money. */
@Injectable()
export class LinesScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calls: CallsStore,
    private readonly lookings: Lookings,
    private readonly screens: CallsScreens,
    private readonly parts: LineParts,
  ) {}

  /** Not found where the line is not the caller's to see. */
  one(caller: Caller, id: string): Promise<CallLineView> {
    return this.work.read(caller, (tx) => this.shown(tx, id));
  }

  private async shown(tx: Tx, id: string): Promise<CallLineView> {
    const line = await this.calls.line(tx, id);
    const call = await this.calls.find(tx, line.callId);
    const { seen, looking, plan } = await this.lookings.at(tx, call);
    if (!seesMember(seen.sight, line.memberId)) throw new NotFoundError();
    const carriedFor = await this.parts.carriedFor(tx, line);
    const isNamed = plan.namesTold || seesMoney(seen.sight, 'amounts');
    return {
      ...lineRow(line, looking),
      call: await this.screens.row(tx, call.id),
      fundId: line.fundId,
      carriedFor: carriedFor !== null && isNamed ? memberView(looking, carriedFor) : null,
      due: dayView(line.due),
      noticeOn: line.noticeOn,
      cure: line.cure && dayView(line.cure),
      defaultedOn: line.defaultedOn,
      owed: owedToday(line, looking),
      ...(await this.parts.of(tx, call, line, looking)),
    };
  }
}

/** What would be, before anything is kept. */
@Injectable()
export class CallPreviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keep: KeepCalls,
    private readonly shares: CallShares,
    private readonly lookings: Lookings,
  ) {}

  /** How a draft would be shared, issued today. */
  call(caller: Caller, body: CallEstimateBody): Promise<CallPreviewView> {
    return this.work.read(caller, async (tx) => {
      const drafted = await this.keep.drafted(tx, body.groupId.toLowerCase(), body);
      const { plan } = drafted;
      const refused = await this.shares.beyond(tx, drafted, plan, null);
      const isShown = isPublic(
        plan,
        body.estimate.map(({ pool }) => pool),
      );
      // What is declared in confidence is opened for what is proposed alone, never to try things out.
      const shares = isShown ? (await this.shares.sharesOf(tx, drafted, null)).shares : null;
      const { code, because } = refused?.refusal ?? {};
      return {
        total: toMoneyView({ minor: drafted.totalMinor, currency: drafted.currency }),
        currency: drafted.currency,
        fundId: drafted.fundId,
        planId: plan.id,
        planNo: plan.no,
        pools: plan.tree.pools.map(({ key, name }) => ({ key, name })),
        shares: shares && (await this.lookings.shares(tx, drafted, plan, shares)),
        obstacle: code !== undefined && because !== undefined ? { code, because } : null,
      };
    });
  }
}
