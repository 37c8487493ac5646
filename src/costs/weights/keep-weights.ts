import { Injectable } from '@nestjs/common';
import { deny, move } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  type Fact,
  granted,
  hasRole,
  InvalidInputError,
  newId,
  NotFoundError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { overlap, within } from '../domain/weights/declared.js';
import { type WeightHand, weightLife } from '../domain/weights/weight-life.js';
import { seesMoney } from '../domain/sight.js';
import { moneyFact } from '../sight/money-fact.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { type DeclaredFigure, figureOf, SealedWeights } from './sealed-weights.js';
import type { DeclareWeightBody, MoveWeightBody } from './weights.contract.js';
import { type Declaration, WeightsStore, type WeightStep } from './weights.store.js';

type Made = Promise<{ readonly id: string }>;

/** Declares figures to the independent accountant, who attests them; and opens one to who may read it. */
@Injectable()
export class KeepWeights {
  constructor(
    private readonly work: UnitOfWork,
    private readonly weights: WeightsStore,
    private readonly sealed: SealedWeights,
    private readonly sights: MoneySights,
  ) {}

  /** For a member the caller represents, also one that is about to come in: its buy-in is priced by it. What waits for the accountant for days in common is replaced. */
  declare(caller: Caller, groupId: string, body: DeclareWeightBody): Made {
    const { memberId, metric, from, until = null, value, basis } = body;
    if (until !== null && until < from) throw untilBefore(from);
    return this.work.run(caller, async (tx) => {
      const { sight, group } = await this.sights.ofGroup(tx, groupId);
      if (!sight.own.includes(memberId)) throw new NotFoundError();
      if (!represents(caller, memberId)) throw new RefusedError(notTheirs.refusal);
      await this.weights.lockMember(tx, groupId, memberId);
      const id = newId();
      const { sealed, commitment } = await this.sealed.seal(tx, id, { value, basis });
      const declared = { id, groupId, memberId, metric, from, until, sealed, commitment };
      for (const one of await this.waiting(tx, declared)) await this.end(tx, one, group.caseId);
      await this.weights.insert(tx, { ...declared, declaredBy: personOf(caller), declaredAt: tx.now });
      await tx.record([weightFact('declared', declared, group.caseId)]);
      return { id };
    });
  }

  /** Attests, returns or withdraws one. What was attested for days that are all among those of this one is replaced by it. */
  move(
    caller: Caller,
    id: string,
    { action, reason }: MoveWeightBody,
    version?: number,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { declaration, seen } = await this.seen(tx, id);
      assertVersion(declaration.version, version);
      const around = { hands: weightHands(caller, seen, declaration) };
      const status = granted(move(weightLife, action, declaration, around, { reason })).state;
      const at = tx.now;
      const steps: Readonly<Record<typeof action, Omit<WeightStep, 'status'>>> = {
        attest: { attestedBy: personOf(caller), attestedAt: at },
        return: { endedAt: at, endReason: reason ?? null },
        withdraw: { endedAt: at, endReason: reason ?? null },
      };
      if (action === 'attest')
        for (const one of await this.covered(tx, declaration)) await this.end(tx, one, seen.group.caseId);
      await this.weights.step(tx, declaration, { status, ...steps[action] });
      await tx.record([weightFact(pastOf[action], declaration, seen.group.caseId)]);
      return { id };
    });
  }

  /** The figure, to the accountant and the member's own people; each opening is recorded. */
  open(caller: Caller, id: string): Promise<DeclaredFigure> {
    return this.work.run(keptNowhere(caller), async (tx) => {
      const { declaration, seen } = await this.seen(tx, id);
      if (!mayOpen(seen, declaration)) throw new NotFoundError();
      const key = await this.sealed.open(tx, { why: 'read', of: { kind: 'weight_declaration', id } });
      return figureOf(key, declaration);
    });
  }

  /** Not found where the caller does not know of it. */
  private async seen(
    tx: Tx,
    id: string,
  ): Promise<{ readonly declaration: Declaration; readonly seen: SeenMoney }> {
    const declaration = await this.weights.lock(tx, id);
    if (declaration === undefined) throw new NotFoundError();
    const seen = await this.sights.ofGroup(tx, declaration.groupId);
    if (!knowsOf(seen, declaration)) throw new NotFoundError();
    return { declaration, seen };
  }

  private async waiting(tx: Tx, one: Sameness): Promise<readonly Declaration[]> {
    const all = await this.weights.ofGroup(tx, one.groupId);
    return all.filter((other) => isOfSame(one, other) && other.status === 'declared' && overlap(one, other));
  }

  private async covered(tx: Tx, one: Declaration): Promise<readonly Declaration[]> {
    const all = await this.weights.ofGroup(tx, one.groupId);
    return all.filter((other) => isOfSame(one, other) && other.status === 'attested' && within(other, one));
  }

  private async end(tx: Tx, one: Declaration, caseId: string): Promise<void> {
    const status = granted(move(weightLife, 'replace', one, { hands: ['system'] }, {})).state;
    await this.weights.step(tx, one, { status, endedAt: tx.now });
    await tx.record([weightFact('replaced', one, caseId)]);
  }
}

/** A figure is no answer to be kept for a repeated request: that is another opening. */
function keptNowhere(caller: Caller): Caller {
  const { idempotency: _, ...rest } = caller;
  return rest;
}

type Sameness = Pick<Declaration, 'groupId' | 'memberId' | 'metric' | 'from' | 'until'>;

const isOfSame = (a: Sameness, b: Sameness): boolean =>
  a.groupId === b.groupId && a.memberId === b.memberId && a.metric === b.metric;

/** Whether somebody is a member's representative: its counsel in house declares nothing. */
export const represents = ({ seats, permissions }: Caller, memberId: string): boolean =>
  permissions.includes('weights.declare') &&
  seats.some((seat) => seat.role === 'member_representative' && seat.memberId === memberId);

/** Whether somebody knows that a member declared: its own people, the accountant, and who runs, keeps or audits the money. */
export const knowsOf = ({ sight }: SeenMoney, { memberId }: Pick<Declaration, 'memberId'>): boolean =>
  sight.own.includes(memberId) ||
  (!sight.hidden.includes(memberId) && (seesMoney(sight, 'declarations') || seesMoney(sight, 'late')));

/** Whether somebody may read the figure. */
export const mayOpen = ({ sight }: SeenMoney, { memberId }: Pick<Declaration, 'memberId'>): boolean =>
  sight.own.includes(memberId) || (seesMoney(sight, 'declarations') && !sight.hidden.includes(memberId));

/** As what somebody deals with a declaration. */
export const weightHands = (
  caller: Caller,
  seen: SeenMoney,
  declaration: Pick<Declaration, 'memberId'>,
): readonly WeightHand[] => [
  ...(represents(caller, declaration.memberId) ? (['declarer'] as const) : []),
  ...(hasRole(caller, 'accountant') &&
  caller.permissions.includes('weights.attest') &&
  mayOpen(seen, declaration)
    ? (['accountant'] as const)
    : []),
];

const pastOf = { attest: 'attested', return: 'returned', withdraw: 'withdrawn' } as const;

/** That one was declared or moved on: for the member's own people and those who see the whole case. */
const weightFact = (
  past: 'declared' | 'attested' | 'returned' | 'withdrawn' | 'replaced',
  { id, groupId, memberId }: Pick<Declaration, 'id' | 'groupId' | 'memberId'>,
  caseId: string,
): Fact => moneyFact(`weight.${past}`, { kind: 'weight_declaration', id }, { groupId, caseId }, { memberId });

const notTheirs = deny(
  'weight_declaration.not_yours',
  'What a member declares is declared by its representative.',
  '成员的申报须由其代表提交。',
);

const untilBefore = (from: string): InvalidInputError =>
  InvalidInputError.at(
    '/until',
    `State a day that is not before ${from}, or none.`,
    `请填写不早于 ${from} 的日期，或留空。`,
  );
