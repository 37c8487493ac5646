import { Injectable } from '@nestjs/common';
import { localMoment, refuse } from '../../kernel/index.js';
import {
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { DocketPlaces } from '../docket-places.store.js';
import { type AnswerCover, coverAnswer, type CoverFact, moveCover } from '../domain/answer-cover.js';
import type {
  AnswerCoverView,
  JointCounselBody,
  MoveAnswerCoverBody,
  NoAnswerBody,
  SilentRespondentView,
  UndatedReasonBody,
} from './answers.contract.js';
import { AnswersScreens, coverAround, type Standing } from './answers.screens.js';
import { AnswersStore } from './answers.store.js';

/** What is said of who answers, apart from what everything of its kind has. */
type Said = Pick<AnswerCover, 'kind' | 'status' | 'counselId' | 'deadlineId' | 'grounds'>;

/** Who stands for a respondent's answer, and why a case has no date ahead: each recorded in one transaction. */
@Injectable()
export class KeepAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: AnswersStore,
    private readonly screens: AnswersScreens,
  ) {}

  /** Counsel acting for the respondent answers for it. Refused (422) where the mandate does not act for it. */
  jointCounsel(caller: Caller, partyId: string, body: JointCounselBody): Promise<SilentRespondentView> {
    const counselId = body.counselId.toLowerCase();
    return this.cover(caller, partyId, body.proceedingId.toLowerCase(), async (tx) => {
      if (!(await this.store.isActing(tx, partyId, counselId))) throw new InvalidInputError([notActing]);
      return {
        kind: 'joint_counsel',
        status: 'in_force',
        counselId,
        deadlineId: null,
        grounds: body.evidence,
      };
    });
  }

  /** Proposes that nobody answers, by the date that decides now; it takes effect once somebody else approves. */
  proposeNone(caller: Caller, partyId: string, body: NoAnswerBody): Promise<SilentRespondentView> {
    return this.cover(caller, partyId, body.proceedingId.toLowerCase(), (_, { deadlineId }) =>
      Promise.resolve({
        kind: 'no_answer',
        status: 'proposed',
        counselId: null,
        deadlineId,
        grounds: body.reason,
      }),
    );
  }

  /** Not found where the respondent's concerns are not the caller's to see. What has nothing to cover any more is ended, and not approved (409). */
  async move(caller: Caller, id: string, { action, reason }: MoveAnswerCoverBody): Promise<AnswerCoverView> {
    await this.work.run(caller, async (tx) => {
      await this.places.lockCase(tx, await this.store.caseOfCover(tx, id));
      const cover = await this.store.cover(tx, id);
      const memberId = await this.screens.memberOf(tx, cover.partyId);
      const standing = await this.screens.standing(tx, cover.partyId, cover.proceedingId);
      const around = coverAround(tx, standing?.deadlineId);
      const { state, facts } = granted(moveCover(cover, action, around, reason));
      if (action === 'approve' && standing === undefined) throw new RefusedError(nothingToAnswer.refusal);
      await this.store.update(tx, state);
      await tx.record(facts.map((fact) => factOf(fact, memberId)));
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.cover(tx, id));
  }

  /** Records why a case has no date ahead, and until when that is a reason: after today. */
  async explain(caller: Caller, caseId: string, { reason, until }: UndatedReasonBody): Promise<void> {
    await this.work.run(caller, async (tx) => {
      await this.places.lockCase(tx, caseId);
      if (until <= localMoment(tx.now, caller.zone).date) throw new InvalidInputError([notAhead]);
      await this.store.explain(tx, caseId, reason, until);
      await tx.record([
        { type: 'case.undated', subject: { kind: 'case', id: caseId }, caseId, payload: { reason, until } },
      ]);
      return { id: caseId };
    });
  }

  private async cover(
    caller: Caller,
    partyId: string,
    proceedingId: string,
    say: (tx: Tx, standing: Standing) => Promise<Said>,
  ): Promise<SilentRespondentView> {
    await this.work.run(caller, async (tx) => {
      const caseId = await this.store.caseOfParty(tx, partyId);
      await this.places.lockCase(tx, caseId);
      const standing = await this.screens.standing(tx, partyId, proceedingId);
      if (standing === undefined) throw new RefusedError(nothingToAnswer.refusal);
      const proposal = {
        id: newId(),
        caseId,
        proceedingId,
        partyId,
        ...(await say(tx, standing)),
        proposedBy: personOf(caller),
        proposedAt: tx.now,
        decidedBy: null,
        decidedAt: null,
        endReason: null,
        version: 1,
      };
      const { state, facts } = granted(coverAnswer(proposal, standing));
      const memberId = await this.screens.memberOf(tx, partyId);
      await this.store.insert(tx, state);
      await tx.record(facts.map((fact) => factOf(fact, memberId)));
      return { id: state.id };
    });
    return this.work.read(caller, (tx) => this.screens.respondent(tx, partyId, proceedingId));
  }
}

const factOf = ({ type, cover }: CoverFact, memberId: string | null): Fact => ({
  type,
  subject: { kind: 'answer_cover', id: cover.id },
  caseId: cover.caseId,
  payload: {
    ...(memberId !== null && { memberId }),
    partyId: cover.partyId,
    proceedingId: cover.proceedingId,
    kind: cover.kind,
    status: cover.status,
    counselId: cover.counselId,
    deadlineId: cover.deadlineId,
    reason: cover.endReason ?? cover.grounds,
  },
});

const nothingToAnswer = refuse(
  'answer_cover.nothing_to_answer',
  'This party has nothing to answer in that proceeding: it is no member accused there, or the proceeding has not begun or is over.',
  '该当事人在该程序中无须答辩：并非涉案成员，或者程序尚未开始或已经结束。',
);

const notActing = {
  pointer: '/counselId',
  because: {
    en: 'Choose counsel that acts for this respondent: name its counsel in the case first.',
    zh: '请选择正在代理该被告的律师；尚无律师的，请先在案件中登记。',
  },
};

const notAhead = {
  pointer: '/until',
  because: {
    en: 'Name a day after today: until then the reason holds.',
    zh: '请填写今日之后的日期：理由至该日为止有效。',
  },
};
