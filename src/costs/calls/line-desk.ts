import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/index.js';
import { move } from '../../kernel/index.js';
import { granted, type Tx } from '../../platform/index.js';
import { callLife } from '../domain/calls/call-life.js';
import { defaultedStatuses, type LineAction, lineLife, openLineStatuses } from '../domain/calls/line-life.js';
import { callFact, lineFact } from './call-facts.js';
import { type CashCall, CallsStore, type KeptLine } from './calls.store.js';
import { DecisionsStore } from './decisions.store.js';

/** Moves lines: each step is written down and told, and a call without open lines is closed. The call is locked by the caller. */
@Injectable()
export class LineDesk {
  constructor(
    private readonly calls: CallsStore,
    private readonly decisions: DecisionsStore,
    private readonly approvals: Approvals,
  ) {}

  /** A step by the system's hand, or by the treasurer's. Refused as the life of a line says. */
  async step(
    tx: Tx,
    call: CashCall,
    line: KeptLine,
    action: LineAction,
    said: { readonly reason?: string; readonly by?: 'treasurer'; readonly isAsked?: boolean } = {},
  ): Promise<KeptLine> {
    const around = { hands: [said.by ?? ('system' as const)], isAsked: said.isAsked ?? false };
    const { state: status } = granted(move(lineLife, action, line, around, { reason: said.reason }));
    return this.took(tx, call, { ...line, status }, action, said);
  }

  /** Writes a step down that the rule of payments has taken. */
  async took(
    tx: Tx,
    call: CashCall,
    line: KeptLine,
    action: LineAction,
    said: { readonly reason?: string; readonly by?: 'treasurer'; readonly tellsOf?: 'set_off' } = {},
  ): Promise<KeptLine> {
    await this.calls.saveLine(tx, line, { action, reason: said.reason, bySystem: said.by === undefined });
    await tx.record([lineFact(said.tellsOf ?? action, line, call)]);
    return { ...line, version: line.version + 1 };
  }

  /** What waits to be decided of a line ends: what was asked is no longer so. */
  async lapse(tx: Tx, line: KeptLine): Promise<void> {
    const asked = await this.askedOf(tx, line.id);
    if (asked === undefined) return;
    await this.approvals.lapse(tx, asked.kind, asked.id);
    await this.decisions.close(tx, asked.id, 'lapsed');
  }

  /** What waits to be decided of a line. */
  async askedOf(tx: Tx, lineId: string) {
    return (await this.decisions.ofLines(tx, [lineId])).find(({ state }) => state === 'asked');
  }

  /** Closes a call that is out once nothing of it is open. */
  async closeIfPaid(tx: Tx, call: CashCall): Promise<void> {
    if (call.status !== 'issued') return;
    const lines = await this.calls.linesOf(tx, call.id);
    if (lines.some(({ status }) => openLineStatuses.includes(status))) return;
    const { state: status } = granted(move(callLife, 'close', call, aroundCall(['system'], lines), {}));
    await this.calls.save(tx, { ...call, status, endedAt: tx.now });
    await tx.record([callFact('closed', call)]);
  }

  /** Opens a call again that was closed, once something of it is open. */
  async reopen(tx: Tx, call: CashCall): Promise<void> {
    if (call.status !== 'closed') return;
    const { state: status } = granted(move(callLife, 'reopen', call, aroundCall(['system'], []), {}));
    await this.calls.save(tx, { ...call, status, endedAt: null });
    await tx.record([callFact('reopened', call)]);
  }
}

/** What the life of a call asks about its lines. */
export const aroundCall = (
  hands: readonly ('treasurer' | 'system')[],
  lines: readonly Pick<KeptLine, 'status'>[],
) => ({ hands, isInDefault: lines.some(({ status }) => defaultedStatuses.includes(status)) });
