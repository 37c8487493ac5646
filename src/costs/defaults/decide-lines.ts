import { Injectable } from '@nestjs/common';
import { Approvals, type ApprovalNeeds } from '../../approvals/index.js';
import { isLiableOn, TermsReader } from '../../groups/index.js';
import { todayIn } from '../../identity/index.js';
import { compareFractions, fraction, type Fraction, fractionOf, obstacle } from '../../kernel/index.js';
import {
  assertAllowed,
  assertVersion,
  type Caller,
  granted,
  InvalidInputError,
  type Json,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { openOf } from '../domain/calls/call-line.js';
import { type Carrier, type CarryPlan, shareDefault } from '../domain/calls/carried.js';
import { lineLife, openLineStatuses } from '../domain/calls/line-life.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { CallShares } from '../calls/call-shares.js';
import { toShareRows } from '../calls/kept-shares.js';
import { type CashCall, CallsStore, type KeptLine } from '../calls/calls.store.js';
import { DecisionsStore, type DecisionWish, type LineDecision } from '../calls/decisions.store.js';
import { LineDesk } from '../calls/line-desk.js';
import type { ReallocateLineBody, WriteOffLineBody } from '../calls/calls.contract.js';
import { assertKeepsMember } from '../calls/seen-line.js';

/** A coordinator decides what the treasurer asks; nobody for the member in default. */
const decisionNeeds: ApprovalNeeds = { hands: ['role:coordinator'], count: 1 };

type Asked = Promise<{ readonly id: string }>;

/** Works out who would carry how much of a line. */
@Injectable()
export class CarryPlans {
  constructor(
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly terms: TermsReader,
  ) {}

  /** By the plan's cap, or by another that whoever decides is asked to allow. */
  async of(
    tx: Tx,
    call: CashCall,
    line: KeptLine,
    capPercent?: string,
  ): Promise<{ readonly cap: string; readonly planned: string; readonly plan: CarryPlan }> {
    const { capPercent: planned } = await this.shares.planOf(tx, call);
    const cap = capPercent ?? planned;
    const carriers = await this.carriers(tx, call, line);
    return { cap, planned, plan: granted(shareDefault(openOf(line), carriers, capOf(cap))).state };
  }

  /** The others who stand with their own share: liable today, and not in default themselves. */
  private async carriers(tx: Tx, call: CashCall, line: KeptLine): Promise<readonly Carrier[]> {
    const today = await todayIn(tx);
    const liable = new Set(
      (await this.terms.ofGroup(tx, call.groupId))
        .filter((term) => isLiableOn(term, today))
        .map(({ memberId }) => memberId),
    );
    const able: readonly KeptLine['status'][] = [
      'issued',
      'part_paid',
      'paid',
      'overdue',
      'cure_notice',
      'cured',
    ];
    return (await this.calls.linesOf(tx, call.id))
      .filter((one) => one.kind === 'share' && one.id !== line.id && able.includes(one.status))
      .filter(({ memberId }) => liable.has(memberId))
      .map(({ memberId, amountMinor }) => ({ memberId, ownMinor: amountMinor }))
      .toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1));
  }
}

/** Puts a question about a line: it stands where it stood until it is decided. */
@Injectable()
export class AskDecision {
  constructor(
    private readonly decisions: DecisionsStore,
    private readonly desk: LineDesk,
    private readonly approvals: Approvals,
  ) {}

  async assertMay(tx: Tx, line: KeptLine, action: 'ask_reallocation' | 'ask_write_off'): Promise<void> {
    const isAsked = (await this.desk.askedOf(tx, line.id)) !== undefined;
    assertAllowed(obstacle(lineLife, action, line, { hands: ['treasurer'], isAsked }));
  }

  async run(
    tx: Tx,
    call: CashCall,
    line: KeptLine,
    wish: Omit<DecisionWish, 'lineId' | 'groupId' | 'minor'>,
  ): Asked {
    const action = wish.kind === 'reallocation' ? 'ask_reallocation' : 'ask_write_off';
    const minor = openOf(line);
    const decision = await this.decisions.ask(tx, { ...wish, lineId: line.id, groupId: line.groupId, minor });
    await this.desk.step(tx, call, line, action, { reason: wish.reason, by: 'treasurer' });
    await this.approvals.ask(tx, {
      kind: wish.kind,
      aboutId: decision.id,
      caseId: call.caseId,
      needs: decisionNeeds,
      content: decisionContent(decision),
      firmIds: [line.memberId],
    });
    return { id: decision.id };
  }
}

/** Asks that others carry what is in default, or that it is given up. What is above the caps is billed to nobody. */
@Injectable()
export class DecideLines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly calls: CallsStore,
    private readonly plans: CarryPlans,
    private readonly asking: AskDecision,
  ) {}

  /** The id of what is asked. Refusals besides those of the life: `reallocation.nobody_carries`. */
  reallocate(caller: Caller, lineId: string, body: ReallocateLineBody, version: number | undefined): Asked {
    return this.work.run(caller, async (tx) => {
      const { call, line } = await this.locked(tx, lineId, version);
      await this.asking.assertMay(tx, line, 'ask_reallocation');
      const { cap, plan } = await this.plans.of(tx, call, line, body.capPercent);
      return this.asking.run(tx, call, line, {
        kind: 'reallocation',
        capPercent: cap,
        carried: plan.lines,
        restMinor: plan.restMinor,
        restFrom: null,
        reason: body.reason,
      });
    });
  }

  /** The id of what is asked. */
  writeOff(caller: Caller, lineId: string, body: WriteOffLineBody, version: number | undefined): Asked {
    return this.work.run(caller, async (tx) => {
      const { call, line } = await this.locked(tx, lineId, version);
      await this.asking.assertMay(tx, line, 'ask_write_off');
      return this.asking.run(tx, call, line, {
        kind: 'write_off',
        capPercent: null,
        carried: [],
        restMinor: 0n,
        restFrom: body.restFrom,
        reason: body.reason,
      });
    });
  }

  private async locked(tx: Tx, lineId: string, version: number | undefined) {
    const found = await this.calls.lockLine(tx, lineId);
    await assertKeepsMember(this.sights, tx, found.line);
    assertVersion(found.line.version, version);
    return found;
  }
}

/** What exactly is decided. */
export const decisionContent = ({ id, lineId, kind, minor, capPercent, ...said }: LineDecision): Json => ({
  id,
  lineId,
  kind,
  minor: minor.toString(),
  capPercent,
  carried: toShareRows(said.carried).map(({ memberId, minor: part }) => ({ memberId, minor: part })),
  rest: said.restMinor.toString(),
  restFrom: said.restFrom,
});

/** Whether what was asked of a line is still so: as much of it is open, and it is in default. */
export const stillSo = (line: KeptLine, { minor }: LineDecision): boolean =>
  openLineStatuses.includes(line.status) && openOf(line) === minor;

function capOf(text: string): Fraction {
  const percent = fractionOf(text);
  if (percent !== undefined && compareFractions(percent, fraction(0n)) > 0) return percent;
  throw InvalidInputError.at(
    '/capPercent',
    'This is a percentage above zero, such as 25 or 12.5.',
    '须为大于零的百分比，例如 25 或 12.5。',
  );
}
