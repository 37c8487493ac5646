import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertVersion, type Caller, type Tx, UnitOfWork } from '../../platform/index.js';
import { CasesStore } from '../cases.store.js';
import { type AccusationChange, isIdle } from '../domain/accusation.js';
import { AccusationsStore, type KeptVersion } from './accusations.store.js';

/** Which accusations: of a case, or one of them. */
export type AccusationsOf = { readonly case: string } | { readonly accusation: string };

/** A change, why it strikes what it strikes, and what to answer. */
export interface WantedChange<Answer> {
  readonly change: AccusationChange;
  readonly reason?: string | undefined;
  readonly answer: (entered: readonly string[]) => Answer;
}

/** The frame of every change of accusations: lock the case, decide, write, keep the version, record; one transaction. */
@Injectable()
export class ChangeAccusations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly accusations: AccusationsStore,
  ) {}

  /**
   * Not found where the case is not the caller's to see; 412 where `expected` is not the version of the case's matrix. A change
   * that changes nothing leaves no trace.
   */
  run<Answer>(
    caller: Caller,
    of: AccusationsOf,
    expected: number | undefined,
    decide: (tx: Tx, caseId: string) => Promise<WantedChange<Answer>>,
  ): Promise<Answer> {
    return this.work.run(caller, async (tx) => {
      const caseId = 'case' in of ? of.case : await this.accusations.caseOf(tx, of.accusation);
      await this.cases.lock(tx, caseId);
      if (expected !== undefined) assertVersion(await this.accusations.version(tx, caseId), expected);
      const { change, reason, answer } = await decide(tx, caseId);
      if (isIdle(change)) return answer([]);
      return answer(await this.write(tx, caseId, change, reason ?? null));
    });
  }

  private async write(
    tx: Tx,
    caseId: string,
    change: AccusationChange,
    reason: string | null,
  ): Promise<readonly string[]> {
    const struck = change.struck.map(({ id }) => id);
    // What is struck goes first: the same cell may be entered anew in one change.
    if (struck.length > 0) await this.accusations.strike(tx, struck, reason);
    if (change.revised.length > 0) await this.accusations.revise(tx, change.revised);
    const entered =
      change.entered.length > 0 ? await this.accusations.insert(tx, caseId, change.entered) : [];
    const ids = [...entered, ...change.revised.map(({ id }) => id), ...struck];
    const kept = await this.accusations.keepVersions(tx, ids);
    const version = await this.accusations.nextVersion(tx, caseId);
    const [first] = ids;
    await tx.record([
      {
        type: 'accusations.changed',
        subject:
          ids.length === 1 && first !== undefined
            ? { kind: 'accusation', id: first }
            : { kind: 'case', id: caseId },
        caseId,
        payload: {
          version,
          entered: entered.length,
          revised: change.revised.length,
          struck: struck.length,
          // The chain holds the versions to what they said, though the fact itself says no more than how many.
          digest: digestOf(kept),
        },
      },
    ]);
    return entered;
  }
}

const digestOf = (kept: readonly KeptVersion[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...kept].sort((a, b) => (a.id < b.id ? -1 : 1)).map(inOrder)))
    .digest('hex');

const inOrder = ({ id, version, claims, outcome, outcomeOn, outcomeSource, struckReason }: KeptVersion) => [
  id,
  version,
  claims,
  outcome,
  outcomeOn,
  outcomeSource,
  struckReason,
];
