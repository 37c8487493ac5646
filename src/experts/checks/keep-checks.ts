import { Injectable } from '@nestjs/common';
import { assertSeesCase, Audience } from '../../cases/index.js';
import {
  assertAllowed,
  assertVersion,
  type By,
  granted,
  InvalidInputError,
  NotFoundError,
  personOf,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { checkFact, type CheckWords, handsOnCheck, moveCheck, toldOf } from '../domain/checks/check.js';
import { type CheckAction } from '../domain/checks/check-life.js';
import { holdObjection } from '../domain/checks/hold.js';
import { classesGiven } from '../pool/classes-given.js';
import { ExpertsStore } from '../pool/experts.store.js';
import { AroundChecks } from './around-checks.js';
import { actsFor, CheckSides, seenExpertBy } from './check-sides.js';
import { ChecksStore, freshCheck, leads, seesWhole, type StoredCheck } from './checks.store.js';
import { ExpertWalls, SearchChecks } from './search-checks.js';

/** What somebody asks for. */
export interface CheckWish {
  readonly expertId: string;
  readonly groupId: string | null;
  readonly classes: readonly string[];
  readonly teamIds: readonly string[];
}

/** Names people to the team of a check: from then on they know of it. */
@Injectable()
export class NameToTeam {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly audience: Audience,
    private readonly sides: CheckSides,
  ) {}

  /** By the lead counsel alone: to others of the team it is as if there were nothing to do. */
  run(by: By, id: string, personIds: readonly string[]): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const seen = await this.checks.seen(tx, id);
      if (!leads(tx, seen)) throw new NotFoundError();
      const check = await this.checks.lock(tx, id);
      const fresh = personIds.filter(
        (one) => one !== check.requestedBy && !check.memberOfTeamIds.includes(one),
      );
      await this.assertMay(tx, check, fresh, '/personIds');
      if (fresh.length === 0) return { id };
      await this.checks.name(tx, id, fresh);
      await tx.record([checkFact(check, 'team_named')]);
      return { id };
    });
  }

  /** Who may be named to a team of theirs: whoever acts for a member they act for. Not found where the case is not theirs to see. */
  async offered(tx: Tx, caseId: string): Promise<readonly string[]> {
    await assertSeesCase(tx, caseId);
    const { memberIds } = await this.sides.asked(tx, caseId, null);
    const known = await this.may(tx, { caseId, memberIds, expertPersonId: null });
    return [...known].filter((id) => id !== tx.caller.personId);
  }

  /** Refused (422) where somebody acts for none of the members, may not read checks, or is the expert: whatever the reason, the same. */
  async assertMay(tx: Tx, check: NamedFor, personIds: readonly string[], pointer: string): Promise<void> {
    if (personIds.length === 0) return;
    const may = await this.may(tx, check);
    const faults = personIds.flatMap((one, at) =>
      may.has(one) ? [] : [{ pointer: `${pointer}/${String(at)}`, because: nobody }],
    );
    if (faults.length > 0) throw new InvalidInputError(faults);
  }

  private async may(tx: Tx, { caseId, memberIds, expertPersonId }: NamedFor): Promise<ReadonlySet<string>> {
    const listeners = await this.audience.inCase(tx, caseId);
    return new Set(
      listeners
        .filter(
          ({ personId, permissions, reader }) =>
            personId !== expertPersonId &&
            permissions.includes('checks.read') &&
            actsFor(reader, caseId).some((id) => memberIds.includes(id)),
        )
        .map(({ personId }) => personId),
    );
  }
}

type NamedFor = Pick<StoredCheck, 'caseId' | 'memberIds' | 'expertPersonId'>;

const nobody = {
  en: 'Choose counsel or a representative of a member for whom the check is asked.',
  zh: '请选择该核查所涉成员的律师或代表。',
};

/** Asks for a conflict check of an expert in a case, for the members whoever asks acts for. */
@Injectable()
export class RequestCheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly experts: ExpertsStore,
    private readonly sides: CheckSides,
    private readonly team: NameToTeam,
  ) {}

  /**
   * Not found where the case is not theirs to see; refused (422) where there is no such expert for them, (403) where they act for nobody
   * in it, (409 `check.expert_held`) where another team asks just now.
   */
  run(by: By, caseId: string, wish: CheckWish): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      await assertSeesCase(tx, caseId);
      const { memberIds } = await this.sides.asked(tx, caseId, wish.groupId);
      const expert = await seenExpertBy(tx, this.experts, wish.expertId);
      const me = personOf(tx.caller);
      const holds = await this.checks.holdsOf(tx, expert.id, null);
      assertAllowed(holdObjection(holds, me, tx.now)?.refusal);
      const check = freshCheck(tx, {
        expertId: expert.id,
        caseId,
        groupId: wish.groupId,
        memberIds,
        classes: classesGiven(wish.classes, '/classes'),
        requestedBy: me,
        memberOfTeamIds: wish.teamIds.filter((id) => id !== me),
        expertPersonId: expert.personId,
      });
      await this.team.assertMay(tx, check, check.memberOfTeamIds, '/teamIds');
      await this.checks.insert(tx, check);
      await tx.record([checkFact(check, 'requested')]);
      return { id: check.id };
    });
  }
}

/** Moves a check along its life: what follows from it is done in the same transaction. */
@Injectable()
export class MoveChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: ChecksStore,
    private readonly surroundings: AroundChecks,
    private readonly search: SearchChecks,
    private readonly walls: ExpertWalls,
  ) {}

  /** Not found where it is not theirs to know of; refused (403, 409) as the life says, (412) where somebody changed it meanwhile. */
  run(
    by: By,
    id: string,
    { action, ...said }: CheckWords & { readonly action: CheckAction },
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.within(by, async (tx) => {
      const seen = await this.checks.seen(tx, id);
      // Sends wait for one another at the expert, before the check is locked.
      if (action === 'send_names' || action === 'ask_again') await this.checks.lockExpert(tx, seen.expertId);
      const check = await this.checks.lock(tx, id);
      const told = seesWhole(tx, seen) ? check : toldOf(check);
      assertVersion(told.version, version);
      const hands = handsOnCheck(tx.caller, { ...check, isTeam: seen.isTeam });
      const { around, sheet } = await this.surroundings.of(tx, check, hands);
      // Whom less is told is refused by what they are told.
      granted(moveCheck(told, action, said, around, sheet));
      const { state, facts } = granted(moveCheck(check, action, said, around, sheet));
      await this.checks.save(tx, state);
      await tx.record(facts);
      if (action === 'declare') await this.search.first(tx, await this.checks.lock(tx, id));
      if (check.status === 'recheck' || state.status === 'clear' || state.status === 'waived')
        await this.walls.open(tx, state);
      return { id };
    });
  }
}
