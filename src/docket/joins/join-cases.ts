import { Injectable } from '@nestjs/common';
import {
  CasesStore,
  type CaseView,
  caseHands,
  joinCases,
  JoinsStore,
  obstacleToJoining,
  undoJoin,
} from '../../cases/index.js';
import { localMoment } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  granted,
  newId,
  personOf,
  toObstacleView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { ActOnMany } from './act-on-many.js';
import { told } from '../act-on-deadline.js';
import { isSupersededBy, reopenDeadline, supersedeDeadline } from '../domain/decide-deadline.js';
import type {
  CaseJoinsView,
  CaseJoinView,
  JoinCaseBody,
  JoinedPartiesView,
  JoinPreviewView,
} from './joins.contract.js';
import { JoinsScreens, namedCase } from './joins.screens.js';

/** A complaint's case goes on as the investigation it became: everything in one transaction, and taken back in one. */
@Injectable()
export class JoinCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly joins: JoinsStore,
    private readonly actOnMany: ActOnMany,
    private readonly screens: JoinsScreens,
  ) {}

  /** As which case a case goes on, and which went on as it: where the caller sees both. */
  async ofCase(caller: Caller, caseId: string): Promise<CaseJoinsView> {
    return { items: [...(await this.work.read(caller, (tx) => this.screens.ofCase(tx, caseId)))] };
  }

  /** What joining would do, worked out by the same rules. Not found where one of the two is not the caller's to see. */
  preview(caller: Caller, fromId: string, toId: string): Promise<JoinPreviewView> {
    return this.work.read(caller, async (tx) => {
      const [from, to] = [await this.screens.file(tx, fromId), await this.screens.file(tx, toId)];
      const isJoined = await this.joins.isJoined(tx, [fromId, toId]);
      const asked = { from: lifeOf(from), to: lifeOf(to), isJoined };
      const dates = await this.screens.openDates(tx, fromId);
      return {
        from: namedCase(from),
        to: namedCase(to),
        obstacle: toObstacleView(obstacleToJoining(asked)),
        ends: dates.map(({ id, action, due, party }) => ({ id, action, due, party })),
        parties: compareParties(from, to),
      };
    });
  }

  async run(
    caller: Caller,
    fromId: string,
    { toId: wanted, reason }: JoinCaseBody,
    version: number | undefined,
  ): Promise<CaseJoinView> {
    const toId = wanted.toLowerCase();
    const { id } = await this.work.run(caller, async (tx) => {
      const { from, to } = await this.lockBoth(tx, fromId, toId);
      assertVersion(from.version, version);
      const isJoined = await this.joins.isJoined(tx, [fromId, toId]);
      const dates = await this.screens.openDates(tx, fromId);
      const join = {
        id: newId(),
        fromCaseId: fromId,
        toCaseId: toId,
        fromStage: from.stage,
        deadlineIds: dates.map((date) => date.id),
        reason,
        joinedBy: personOf(caller),
        joinedAt: tx.now,
        undoneBy: null,
        undoneAt: null,
        undoReason: null,
      };
      const today = localMoment(tx.now, caller.zone).date;
      const { state, facts } = granted(
        joinCases({ from, to, isJoined }, join, today, caseHands(caller.permissions)),
      );
      await this.actOnMany.run(tx, fromId, join.deadlineIds, (deadline, around) =>
        supersedeDeadline(deadline, reason, { deadline: null, authority: reason }, around),
      );
      await this.cases.update(tx, { ...from, ...state });
      await this.joins.insert(tx, join);
      await tx.record(facts);
      return { id: join.id };
    });
    return this.work.read(caller, (tx) => this.screens.one(tx, id));
  }

  /** The earlier case stands where it was, with the dates that ended by it; what was done with them meanwhile stays, and what ended anew for another reason. */
  async undo(caller: Caller, id: string, reason: string): Promise<CaseJoinView> {
    await this.work.run(caller, async (tx) => {
      const { fromCaseId, toCaseId } = await this.joins.join(tx, id);
      const { from } = await this.lockBoth(tx, fromCaseId, toCaseId);
      const join = await this.joins.join(tx, id);
      const { state, facts } = granted(undoJoin(join, from, reason));
      await this.actOnMany.run(
        tx,
        fromCaseId,
        join.deadlineIds,
        told(reopenDeadline, reason),
        isSupersededBy(join.reason, join.reason),
      );
      if (state !== from) await this.cases.update(tx, { ...from, ...state });
      const undone = { undoneBy: personOf(caller), undoneAt: tx.now, undoReason: reason };
      await this.joins.update(tx, { id, ...undone });
      await tx.record(facts);
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.one(tx, id));
  }

  /** Both cases, locked in one order by all who lock two. Not found where the caller does not see both. */
  private async lockBoth(tx: Tx, fromId: string, toId: string) {
    const locked = new Map<string, Awaited<ReturnType<CasesStore['lock']>>>();
    for (const id of [...new Set([fromId, toId])].sort()) locked.set(id, await this.cases.lock(tx, id));
    const [from, to] = [locked.get(fromId), locked.get(toId)];
    if (from === undefined || to === undefined) throw new Error('A case was not locked');
    return { from, to };
  }
}

const lifeOf = ({ id, kind, stage, number, closedOn, closeReason, proceedings }: CaseView) => ({
  id,
  kind,
  stage: stage.id,
  number,
  closedOn,
  closeReason,
  forums: proceedings.map(({ forum }) => forum),
});

/** Whom both cases name, by the member it is, else by its name. */
function compareParties(from: CaseView, to: CaseView): JoinedPartiesView {
  const keyOf = ({ memberId, name }: CaseView['parties'][number]): string =>
    memberId ?? name.trim().toLowerCase();
  const [earlier, later] = [from, to].map(({ parties }) => new Set(parties.map(keyOf)));
  const named = (file: CaseView, isTold: (key: string) => boolean): string[] =>
    file.parties.filter((party) => isTold(keyOf(party))).map(({ name }) => name);
  return {
    both: named(from, (key) => later?.has(key) === true),
    onlyEarlier: named(from, (key) => later?.has(key) !== true),
    onlyLater: named(to, (key) => earlier?.has(key) !== true),
  };
}
