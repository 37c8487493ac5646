import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { todayIn } from '../../identity/index.js';
import { type Caller, newId, personOf, RefusedError, type Tx, UnitOfWork } from '../../platform/index.js';
import { blindAnswer, tooManyQuestions } from '../domain/checks/blind.js';
import { verdictOf } from '../domain/checks/runs.js';
import { isDeclared } from '../domain/declaring.js';
import { CheckSides, seenExpertBy } from './check-sides.js';
import { type BlindQuestion, QuestionsStore } from './contacts.store.js';
import { ScreenChecks } from './screen-checks.js';
import { ExpertsStore } from '../pool/experts.store.js';

/** Answers whether somebody would be in conflict, in one of two ways: neither tells why, against whom, or by whose matter. */
@Injectable()
export class AskBlindly {
  constructor(
    private readonly work: UnitOfWork,
    private readonly questions: QuestionsStore,
    private readonly experts: ExpertsStore,
    private readonly sides: CheckSides,
    private readonly screening: ScreenChecks,
  ) {}

  /** For who sees the case and acts in it. Counted: refused (429 `check.questions_spent`) after twenty a day. */
  run(caller: Caller, caseId: string, expertId: string): Promise<BlindQuestion> {
    return this.work.run(caller, async (tx) => {
      await assertSeesCase(tx, caseId);
      const { memberIds } = await this.sides.asked(tx, caseId, null);
      const expert = await seenExpertBy(tx, this.experts, expertId);
      const today = await todayIn(tx);
      await this.assertFew(tx);
      const [found] = await this.screening.run(tx, [{ expertId: expert.id, caseId, memberIds, classes: [] }]);
      const answer = blindAnswer({
        verdict: verdictOf(found?.hits ?? []),
        isDeclared: isDeclared(expert.declaredOn, today),
      });
      const question: BlindQuestion = {
        id: newId(),
        caseId,
        expertId: expert.id,
        askedBy: personOf(caller),
        askedAt: tx.now,
        askedOn: today,
        answer,
      };
      await this.questions.insert(tx, question);
      const subject = { kind: 'conflict_question', id: question.id };
      await tx.record([{ type: 'check.question_asked', subject, payload: {} }]);
      return question;
    });
  }

  private async assertFew(tx: Tx): Promise<void> {
    const asked = await this.questions.countToday(tx, personOf(tx.caller), await todayIn(tx));
    const against = tooManyQuestions(asked);
    if (against !== undefined) throw new RefusedError(against.refusal, 429);
  }
}
