import { Injectable } from '@nestjs/common';
import { allianceOf, todayIn } from '../../identity/index.js';
import { addDays, momentAt, move, refuse } from '../../kernel/index.js';
import {
  assertAllowed,
  type Caller,
  granted,
  newId,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { currentStatement, declaredUntil } from '../domain/declaring.js';
import { againstDeclaring } from '../domain/dossier-hands.js';
import { expertLife, isSuspended } from '../domain/expert-life.js';
import { dossierHash } from './admit-experts.js';
import { DossiersStore } from './dossiers.store.js';
import { expertFact } from './expert-fact.js';
import { dossierHandOf } from './expert-hands.js';
import type { DeclareExpertBody } from './experts.contract.js';
import { type Expert, ExpertsStore } from './experts.store.js';
import { declarationTimer } from './pool-timers.js';

/** Has experts declare that their dossier is complete and true; who was paused for want of that is active again. */
@Injectable()
export class Declare {
  constructor(
    private readonly work: UnitOfWork,
    private readonly experts: ExpertsStore,
    private readonly dossiers: DossiersStore,
  ) {}

  run(caller: Caller, id: string, { statement, note }: DeclareExpertBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const expert = await this.experts.lock(tx, id);
      assertAllowed(againstDeclaring(expert, dossierHandOf(caller, expert))?.refusal);
      if (statement !== currentStatement) throw new RefusedError(otherStatement.refusal);
      const declaredOn = await todayIn(tx);
      await this.dossiers.declare(tx, {
        id: newId(),
        expertId: id,
        declaredOn,
        declaredBy: personOf(caller),
        declaredAt: tx.now,
        dossierHash: dossierHash(await this.dossiers.standing(tx, [id])),
        statement,
        note: note ?? null,
      });
      const declared = { ...expert, declaredOn };
      const isBack = isSuspended(expert);
      await this.experts.save(tx, isBack ? resumed(tx, declared) : declared);
      await this.planFor(tx, declared);
      await tx.record([expertFact('declared', id), ...(isBack ? [expertFact('resumed', id)] : [])]);
      return { id };
    });
  }

  /** What the days bring where no further declaration comes: a pause, and the end. */
  private async planFor(tx: Tx, { id, declaredOn }: Expert): Promise<void> {
    if (declaredOn === null) return;
    const { zone } = await allianceOf(tx);
    const { paused, expired } = declaredUntil(declaredOn);
    await tx.plan(
      ...[paused, expired].map((day) => ({
        kind: declarationTimer,
        subjectId: id,
        dueAt: momentAt(addDays(day, 1), '00:00', zone),
        dedupe: `${declarationTimer}/${id}/${day}`,
      })),
    );
  }
}

/** Who was paused for want of a declaration alone, and made it. */
function resumed(tx: Tx, expert: Expert): Expert {
  const { declaredOn: today } = expert;
  if (today === null) throw new Error('Nobody is resumed who did not declare');
  const around = { hands: ['system'] as const, personId: null, today, isAsDeclared: true };
  const { state: status } = granted(move(expertLife, 'resume', expert, around, {}));
  return { ...expert, status, standingBy: null, standingAt: tx.now, standingReason: null };
}

const otherStatement = refuse(
  'expert.statement_changed',
  'The sentence to declare is another by now: read it again.',
  '声明文本已更新：请重新阅读。',
);
