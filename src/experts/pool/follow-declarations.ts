import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { move } from '../../kernel/index.js';
import { type DueTimer, granted, type Tx, WorkRegistry } from '../../platform/index.js';
import { broughtBy } from '../domain/declaring.js';
import { expertLife } from '../domain/expert-life.js';
import { expertFact } from './expert-fact.js';
import { ExpertsStore } from './experts.store.js';
import { declarationTimer } from './pool-timers.js';

const pastOf = { suspend: 'suspended', expire: 'expired' } as const;

/** Pauses who has not declared for thirteen months, and ends the place of who has not for twenty-five. */
@Injectable()
export class FollowDeclarations {
  constructor(
    registry: WorkRegistry,
    private readonly experts: ExpertsStore,
  ) {
    registry.onTimer(declarationTimer, (tx, timer) => this.follow(tx, timer));
  }

  private async follow(tx: Tx, { subjectId }: DueTimer): Promise<void> {
    const expert = await this.experts.lockThere(tx, subjectId);
    const today = await todayIn(tx);
    const action = broughtBy(expert.declaredOn, today);
    const { status: before } = expert;
    const isMoved = action === 'expire' ? before === 'active' || before === 'paused' : before === 'active';
    if (action === undefined || !isMoved) return;
    const around = { hands: ['system'] as const, personId: null, today, isAsDeclared: false };
    const { state: status } = granted(move(expertLife, action, expert, around, {}));
    await this.experts.save(tx, {
      ...expert,
      status,
      standingBy: null,
      standingAt: tx.now,
      standingReason: null,
    });
    await tx.record([expertFact(pastOf[action], expert.id)]);
  }
}
