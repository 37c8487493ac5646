import { Injectable } from '@nestjs/common';
import { DefaultSuspensions } from '../../groups/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { newId, type Tx } from '../../platform/index.js';
import { openOf } from '../domain/calls/call-line.js';
import { curePostings } from '../domain/calls/call-postings.js';
import { type Carried, cured, stillCarried } from '../domain/calls/carried.js';
import { defaultedStatuses, openLineStatuses } from '../domain/calls/line-life.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { DecisionsStore, type LineDecision } from '../calls/decisions.store.js';
import { LineDesk } from '../calls/line-desk.js';

/** What follows once a default is cured: who carried is credited with interest, and the member takes part again. */
@Injectable()
export class CureLine {
  constructor(
    private readonly calls: CallsStore,
    private readonly decisions: DecisionsStore,
    private readonly desk: LineDesk,
    private readonly ledger: Ledger,
    private readonly suspensions: DefaultSuspensions,
  ) {}

  /**
   * Of a line that was paid in full, interest included. What somebody had not paid of what it carries is set off, and what a recovery gave
   * back to them does not come back again. The call and the fund are locked.
   */
  async run(tx: Tx, call: CashCall, line: KeptLine, on: CalendarDate): Promise<void> {
    await this.desk.lapse(tx, line);
    const decision = await this.decisions.carrying(tx, line.id);
    if (decision !== undefined) {
      const carried = stillCarried(decision);
      const recoveredMinor = sumOf(decision.recovered);
      const lines = (await this.calls.linesOf(tx, call.id)).filter(
        ({ decisionId }) => decisionId === decision.id,
      );
      const back = cured(
        carried.map((one) => ({ ...one, paidMinor: unreturned(decision, lines, one.memberId) })),
        decision.restMinor + recoveredMinor,
        line.interestPaidMinor,
      );
      const unpaid = lines.filter(({ status }) => openLineStatuses.includes(status));
      const setOff = unpaid.map((one) => ({ memberId: one.memberId, minor: openOf(one) }));
      await this.ledger.post(tx, [
        {
          clientId: newId(),
          fundId: line.fundId,
          kind: 'cure',
          on: await this.ledger.firstDayFor(tx, line.fundId, on, 'cure'),
          source: { kind: 'call_line', id: line.id },
          postings: curePostings(carried, back, setOff, recoveredMinor),
        },
      ]);
      for (const one of unpaid) {
        const settled = { ...one, relievedMinor: one.relievedMinor + openOf(one) };
        await this.desk.step(tx, call, settled, 'release');
        if (defaultedStatuses.includes(one.status)) await this.reinstate(tx, call, one);
      }
    }
    await this.reinstate(tx, call, line);
  }

  private async reinstate(tx: Tx, call: CashCall, line: KeptLine): Promise<void> {
    if (await this.calls.isInDefault(tx, line.groupId, line.memberId, line.id)) return;
    await this.suspensions.reinstate(tx, line.groupId, line.memberId, reasonOf(call));
  }
}

const sumOf = (all: readonly Carried[]): bigint => all.reduce((sum, { minor }) => sum + minor, 0n);

/** What a member has paid of its line of what is carried, and has not had back. */
function unreturned({ recovered }: LineDecision, lines: readonly KeptLine[], memberId: string): bigint {
  const paid = lines.find((one) => one.memberId === memberId)?.paidMinor ?? 0n;
  const back = sumOf(recovered.filter((one) => one.memberId === memberId));
  return paid > back ? paid - back : 0n;
}

const reasonOf = ({ no }: CashCall): string =>
  `The default of cash call ${String(no)} was cured. 缴款通知第${String(no)}号的违约已补救。`;
