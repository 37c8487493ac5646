import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, deny, isRefused, move, refuse } from '../../kernel/index.js';
import {
  assertAllowed,
  type By,
  type Fact,
  granted,
  InvalidInputError,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { nothingEntered, sayIn } from '../domain/engagements/burn.js';
import { engagementFact } from '../domain/engagements/engagement.js';
import {
  addTime,
  assertSomething,
  billed,
  obstacleToTime,
  statementLife,
  tellsOfCap,
  type TimeSaid,
} from '../domain/engagements/time.js';
import { handsOn } from './around-engagements.js';
import { EngagementsStore } from './engagements.store.js';
import { type ListedStatement, TimeStore } from './time.store.js';

/** Time that is entered, and what for. */
export interface TimeWish extends TimeSaid {
  readonly note: string;
}

/** A fact of a statement: nothing but which. */
const statementFact = (id: string, past: string): Fact => ({
  type: `expert_statement.${past}`,
  subject: { kind: 'expert_statement', id },
  payload: {},
});

/** Keeps the time of experts under their caps, and the statements that bill it. Each answers the engagement. */
@Injectable()
export class KeepTime {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: EngagementsStore,
    private readonly time: TimeStore,
  ) {}

  /** By the expert, or by the lead counsel for one without an account. Refused (422 `engagement.cap_exceeded`) above the cap. */
  enter(by: By, engagementId: string, { note, ...said }: TimeWish): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const { engagement } = await this.asExpert(tx, engagementId);
      if ([said.hours, said.travelHours, said.expensesMinor].every((one) => Number(one) === 0))
        throw nothing();
      assertAllowed(obstacleToTime(engagement, said.on, await todayIn(tx))?.refusal);
      const before = (await this.engagements.totals(tx, [engagementId])).get(engagementId) ?? nothingEntered;
      const outcome = addTime(engagement, before, said, sayIn(engagement));
      if (isRefused(outcome)) throw new RefusedError(outcome.refusal, 422);
      await this.time.enter(tx, {
        ...said,
        id: newId(),
        engagementId,
        note,
        enteredBy: personOf(tx.caller),
        enteredAt: tx.now,
        statementId: null,
        withdrawnBy: null,
        withdrawnAt: null,
        withdrawReason: null,
      });
      const facts = [engagementFact(engagement, 'time_entered')];
      if (tellsOfCap(outcome, engagement, engagement.capToldMinor)) {
        await this.engagements.save(tx, { ...engagement, capToldMinor: engagement.capMinor });
        facts.push(engagementFact(engagement, 'cap_near'));
      }
      await tx.record(facts);
      return { id: engagementId };
    });
  }

  /** With a reason, as long as no statement bills it. */
  withdraw(by: By, id: string, reason: string): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const { engagementId } = await this.time.entry(tx, id);
      const { engagement } = await this.asExpert(tx, engagementId);
      const entry = await this.time.entry(tx, id);
      if (entry.statementId !== null) assertAllowed(billedAlready.refusal);
      if (entry.withdrawnAt !== null) assertAllowed(withdrawnAlready.refusal);
      await this.time.withdraw(tx, id, reason);
      await tx.record([engagementFact(engagement, 'time_withdrawn')]);
      return { id: engagementId };
    });
  }

  /** Bills all that stands up to a day and is in no statement yet. One waits at a time. */
  send(by: By, engagementId: string, until: CalendarDate): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const { engagement } = await this.asExpert(tx, engagementId);
      if (until > (await todayIn(tx))) throw notYet();
      const before = await this.time.statements(tx, engagementId);
      if (before.some(({ status }) => status === 'sent')) assertAllowed(waitsAlready.refusal);
      const upTo = await this.time.upTo(tx, engagementId, until);
      const minor = upTo.unbilled === 0 ? 0n : billed(engagement, upTo, BigInt(upTo.billedMinor));
      const { state } = granted(assertSomething(minor));
      const id = newId();
      await this.time.send(tx, {
        id,
        engagementId,
        no: (before[0]?.no ?? 0) + 1,
        until,
        totalMinor: state.toString(),
        status: 'sent',
        sentBy: personOf(tx.caller),
        sentAt: tx.now,
        decidedBy: null,
        decidedAt: null,
        reason: null,
      });
      await tx.record([statementFact(id, 'sent')]);
      return { id: engagementId };
    });
  }

  /** By another of the team than who sent it or entered time of it. What was refused is free to be billed or withdrawn. */
  decide(
    by: By,
    id: string,
    { action, ...said }: { readonly action: 'approve' | 'refuse'; readonly reason?: string | undefined },
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const { engagementId } = await this.time.statement(tx, id);
      const seen = await this.engagements.seen(tx, engagementId);
      await this.engagements.lock(tx, engagementId);
      const statement = await this.time.statement(tx, id);
      const around = { hands: teamHands(seen), personId: tx.caller.personId };
      const thing = thingOf(statement, seen);
      const { state: status } = granted(move(statementLife, action, thing, around, said));
      const decided = { decidedBy: personOf(tx.caller), decidedAt: tx.now, reason: said.reason ?? null };
      await this.time.decide(tx, { ...statement, ...decided, status });
      await tx.record([statementFact(id, statementLife.acts[action].past)]);
      return { id: engagementId };
    });
  }

  /** An engagement of which whoever acts enters the time, locked. Not found where it is not theirs to know of. */
  private async asExpert(tx: Tx, id: string) {
    const seen = await this.engagements.seen(tx, id);
    if (!handsOn(tx, seen).includes('expert')) assertAllowed(notYours.refusal);
    return { engagement: await this.engagements.lock(tx, id) };
  }
}

/** As what somebody who knows of an engagement decides on its statements. */
export const teamHands = ({
  isTeam,
  isOneself,
}: {
  readonly isTeam: boolean;
  readonly isOneself: boolean;
}): readonly 'team'[] => (isTeam && !isOneself ? ['team'] : []);

/** A statement as its life looks at it. */
export const thingOf = (
  { status, sentBy, enteredBy }: ListedStatement,
  { expertPersonId }: { readonly expertPersonId: string | null },
) => ({ status, workedOnBy: [sentBy, ...enteredBy, expertPersonId] });

const notYours = deny(
  'time.not_yours',
  'Time is for the expert, or for the lead counsel where the expert has no account.',
  '工时由专家本人登记；专家无账户的，由牵头律师代为登记。',
);

const billedAlready = refuse(
  'time.billed',
  'A statement bills this time: have the statement refused first.',
  '该工时已列入账单：请先使该账单不获批准。',
);

const withdrawnAlready = refuse('time.withdrawn', 'This time is withdrawn already.', '该工时已撤回。');

const waitsAlready = refuse(
  'statement.waits',
  'A statement of this engagement waits to be approved already.',
  '该聘用已有账单待批准。',
);

const nothing = (): InvalidInputError =>
  InvalidInputError.at('/hours', 'Say hours, travel or expenses.', '请填写工时、差旅时间或支出。');

const notYet = (): InvalidInputError =>
  InvalidInputError.at('/until', 'The last day billed is not in the future.', '账单截止日不得晚于今日。');
