import { Injectable } from '@nestjs/common';
import { type CalendarDate, refuse } from '../../kernel/index.js';
import {
  assertAllowed,
  type By,
  granted,
  InvalidInputError,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { checkFact } from '../domain/checks/check.js';
import { neededSigners, obstacleToWaiver, signWaiver } from '../domain/checks/waiver.js';
import { CheckSides } from './check-sides.js';
import { ChecksStore, leads, type ListedCheck, seesWhole, type StoredCheck } from './checks.store.js';
import { WaiversStore } from './waivers.store.js';

/** Which hit is to be waived, how far and until when. */
export interface WaiverWish {
  readonly hitKey: string;
  readonly scope: string;
  readonly until: CalendarDate | null;
}

/** Asks for waivers of hits, and signs them. */
@Injectable()
export class KeepWaivers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly waivers: WaiversStore,
    private readonly sides: CheckSides,
  ) {}

  /** By the lead counsel. Who must sign: the lead counsel, and each member for which the check was asked that is in on the case today. */
  ask(by: By, checkId: string, { hitKey, scope, until }: WaiverWish): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const check = await this.lockWhole(tx, checkId);
      if (!leads(tx, check)) throw new NotFoundError();
      if (check.status !== 'waivable' && check.status !== 'recheck') assertAllowed(notNow.refusal);
      const hit = (await this.checks.lastRuns(tx, [checkId]))
        .get(checkId)
        ?.hits.find(({ key }) => key === hitKey);
      if (hit === undefined) throw noSuchHit();
      const waivers = (await this.waivers.of(tx, [checkId])).get(checkId) ?? [];
      assertAllowed(obstacleToWaiver(hit, waivers)?.refusal);
      const { memberIds } = await this.sides.today(tx, check);
      await this.waivers.insert(tx, {
        ...neededSigners(
          check.requestedBy,
          check.memberIds.filter((one) => memberIds.includes(one)),
        ),
        id: newId(),
        checkId,
        hit,
        scope,
        until,
        signatures: [],
        askedBy: personOf(tx.caller),
        askedAt: tx.now,
        diedAt: null,
        death: null,
      });
      await tx.record([checkFact(check, 'waiver_asked')]);
      return { id: checkId };
    });
  }

  /** By who is of the team: as the lead counsel, and for the members they act for. Answers the check. */
  sign(by: By, waiverId: string): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const checkId = await this.waivers.checkOf(tx, waiverId);
      const check = await this.lockWhole(tx, checkId);
      const waiver = (await this.waivers.of(tx, [checkId])).get(checkId)?.find(({ id }) => id === waiverId);
      if (waiver === undefined) throw new NotFoundError();
      const signer = {
        personId: personOf(tx.caller),
        memberIds: await this.sides.signsFor(tx, check.caseId),
      };
      const { state } = granted(signWaiver(waiver, signer, tx.now));
      await this.waivers.sign(tx, waiverId, state.added);
      await tx.record([checkFact(check, 'waiver_signed')]);
      return { id: checkId };
    });
  }

  /** A check of which whoever acts sees the whole, locked. */
  private async lockWhole(tx: Tx, id: string): Promise<StoredCheck & Pick<ListedCheck, 'isTeam'>> {
    const seen = await this.checks.seen(tx, id);
    if (!seesWhole(tx, seen)) throw new NotFoundError();
    return { ...(await this.checks.lock(tx, id)), isTeam: seen.isTeam };
  }
}

const notNow = refuse(
  'waiver.not_now',
  'A waiver is asked for while the check waits for one, or for a new decision.',
  '仅在核查须经豁免或待重新决定时，方可申请豁免。',
);

const noSuchHit = (): InvalidInputError =>
  InvalidInputError.at('/hitKey', 'Choose a hit that was found last.', '请选择最近一次检索发现的事项。');
