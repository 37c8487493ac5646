import { Injectable } from '@nestjs/common';
import { Approvals, contentHash } from '../../approvals/index.js';
import { deny, moneyOf, move, refuse } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  InvalidInputError,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type ExitAction, exitLife } from '../domain/ends/exit-life.js';
import { endHandsOf } from '../dues/end-hands.js';
import { decisionContent, decisionNeeds } from './exit-decision.js';
import { exitFact } from './exit-fact.js';
import { AroundExits } from './around-exits.js';
import { type Departed, ExitsStore, type ExitStatement } from './exits.store.js';
import type { ExitItemsBody } from './leaving.contract.js';
import { type ExitBasis, ReckonExit, type ReckonedExit } from './reckon-exit.js';
import { SettleExit } from './settle-exit.js';

type Made = Promise<{ readonly id: string }>;

/** Draws up what members that left bear, and takes each step of it. */
@Injectable()
export class KeepExits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exits: ExitsStore,
    private readonly around: AroundExits,
    private readonly reckoned: ReckonExit,
    private readonly approvals: Approvals,
    private readonly settling: SettleExit,
  ) {}

  /** Refuses `exit_statement.not_left`, `exit_statement.there` and `exit_statement.no_plan`. */
  draft(
    caller: Caller,
    groupId: string,
    { membershipId, fundId }: { readonly membershipId: string; readonly fundId?: string | undefined },
    body: ExitItemsBody,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const { sight, group } = await this.around.sights.ofGroup(tx, groupId, 'amounts');
      const departed = await this.exits.departed(tx, groupId, membershipId);
      if (departed === undefined) throw new RefusedError(notLeft.refusal);
      if (!endHandsOf(caller, sight, departed.memberId).includes('treasurer'))
        throw new RefusedError(ownStatement.refusal);
      const basis = await this.reckoned.basisOf(tx, groupId, departed, fundId);
      const reckoned = await this.reckoned.reckon(tx, basis, departed, body);
      const made = drafted(tx, { departed, reckoned, caseId: group.caseId, basis });
      if (!(await this.exits.insert(tx, made))) throw new RefusedError(statementThere.refusal);
      await tx.record([exitFact(made, 'draft')]);
      return { id: made.id };
    });
  }

  /** Works a draft out anew, with what is said to come. */
  revise(caller: Caller, id: string, body: ExitItemsBody, version?: number): Made {
    return this.change(caller, id, 'revise', { version }, async (tx, statement) => {
      const { groupId, fundId, adjustmentMinor } = statement;
      const basis = await this.reckoned.basisOf(tx, groupId, statement, fundId);
      const reckoned = await this.reckoned.reckon(tx, basis, statement, body, BigInt(adjustmentMinor));
      const next = { ...statement, ...sumsOf(reckoned) };
      await this.exits.save(tx, next, reckoned.items);
    });
  }

  /** A step of its life: sent, signed or disputed by the member's people, settled, taken back or withdrawn. */
  step(
    caller: Caller,
    id: string,
    action: Exclude<ExitAction, 'revise' | 'decide' | 'finish' | 'propose_decision'>,
    reason?: string,
    version?: number,
  ): Made {
    return this.change(caller, id, action, { version, reason }, async (tx, statement, status) => {
      const next = { ...statement, status };
      if (action === 'settle') return this.settling.run(tx, next);
      return this.exits.save(tx, stepped(tx, next, action, reason));
    });
  }

  /** Proposes how a dispute is decided; others than who drew the statement up approve it. */
  decide(
    caller: Caller,
    id: string,
    { adjustment, reason }: { readonly adjustment: string; readonly reason: string },
    version?: number,
  ): Made {
    return this.change(caller, id, 'propose_decision', { version, reason }, async (tx, statement) => {
      const money = moneyOf(adjustment, statement.currency);
      if (money === undefined) throw noAmount(statement.currency);
      const proposed: ExitStatement = {
        ...statement,
        decisionMinor: money.minor.toString(),
        decisionReason: reason,
      };
      await this.exits.save(tx, proposed);
      const questionId = await this.approvals.ask(tx, {
        kind: 'exit_statement',
        aboutId: id,
        caseId: statement.caseId,
        needs: decisionNeeds,
        content: decisionContent(proposed),
        firmIds: [statement.memberId],
        partIds: [statement.draftedBy],
      });
      await this.exits.save(tx, { ...proposed, questionId });
    });
  }

  private change(
    caller: Caller,
    id: string,
    action: ExitAction,
    { version, reason }: { readonly version?: number | undefined; readonly reason?: string | undefined },
    write: (tx: Tx, statement: ExitStatement, status: ExitStatement['status']) => Promise<void>,
  ): Made {
    return this.work.run(caller, async (tx) => {
      const statement = await this.exits.lock(tx, id);
      const { sight } = await this.around.seen(tx, statement);
      assertVersion(statement.version, version);
      if (action === 'settle') await this.settling.lockFund(tx, statement);
      const around = await this.around.of(tx, statement, sight);
      const { state: status } = granted(move(exitLife, action, statement, around, { reason }));
      await write(tx, statement, status);
      await tx.record([exitFact(statement, action)]);
      return { id };
    });
  }
}

/** What a step writes beside where it leads. */
function stepped(
  tx: Tx,
  statement: ExitStatement,
  action: 'send' | 'take_back' | 'countersign' | 'dispute' | 'settle' | 'withdraw',
  reason: string | undefined,
): ExitStatement {
  const answered = { answeredBy: tx.caller.personId, answeredAt: tx.now };
  switch (action) {
    case 'send':
      return { ...statement, sentAt: tx.now };
    case 'countersign':
      return { ...statement, ...answered, signedHash: contentHash(signedContent(statement)) };
    case 'dispute':
      return { ...statement, ...answered, disputeReason: reason ?? null };
    case 'take_back':
      return { ...statement, ...unanswered, ...undecided(statement) };
    case 'settle':
    case 'withdraw':
      return { ...statement, endReason: reason ?? null };
  }
}

/** What was decided holds no more once the statement is a draft again. */
const undecided = ({ balanceMinor, adjustmentMinor }: ExitStatement) => ({
  adjustmentMinor: '0',
  balanceMinor: (BigInt(balanceMinor) + BigInt(adjustmentMinor)).toString(),
});

const unanswered = {
  sentAt: null,
  answeredBy: null,
  answeredAt: null,
  signedHash: null,
  disputeReason: null,
  decisionMinor: null,
  decisionReason: null,
  questionId: null,
} as const;

/** What the member's people sign. */
const signedContent = ({ id, items, prepaidMinor, balanceMinor, currency }: ExitStatement) => ({
  id,
  prepaidMinor,
  balanceMinor,
  currency,
  items: items.map((one) => ({ ...one })),
});

const sumsOf = (one: ReckonedExit) => ({
  prepaidMinor: one.prepaid.toString(),
  accruedMinor: one.accrued.toString(),
  committedMinor: one.committed.toString(),
  windDownMinor: one.windDown.toString(),
  tailMinor: one.tail.toString(),
  adjustmentMinor: one.adjustment.toString(),
  balanceMinor: one.balance.toString(),
});

const drafted = (
  tx: Tx,
  {
    departed,
    reckoned,
    caseId,
    basis: { groupId, fundId, currency },
  }: {
    readonly departed: Departed;
    readonly reckoned: ReckonedExit;
    readonly caseId: string;
    readonly basis: ExitBasis;
  },
): ExitStatement => ({
  id: newId(),
  groupId,
  caseId,
  fundId,
  ...departed,
  status: 'drafted',
  ...sumsOf(reckoned),
  items: reckoned.items,
  currency,
  draftedBy: personOf(tx.caller),
  draftedAt: tx.now,
  ...unanswered,
  settledAt: null,
  endReason: null,
  version: 1,
});

const noAmount = (currency: string): InvalidInputError =>
  InvalidInputError.at(
    '/adjustment',
    `State an amount in ${currency} with all its digits; below zero it is taken off.`,
    `请填写 ${currency} 金额，写足小数位；负数表示扣减。`,
  );
const ownStatement = deny(
  'exit_statement.not_yours',
  'Who acts for the member that left does not draw up its statement: another treasurer does.',
  '代表退出成员的人员不得编制其结算单，应由其他财务负责人办理。',
);
const notLeft = refuse(
  'exit_statement.not_left',
  'This membership has not left the group, or never came in: nothing is to be settled of it.',
  '该成员尚未退出或从未加入本组，无须结算。',
);
const statementThere = refuse(
  'exit_statement.there',
  'This membership has an exit statement in this fund already: change that one, or withdraw it.',
  '该成员在本资金中已有退出结算单：请修改或撤回原结算单。',
);
