import { Injectable } from '@nestjs/common';
import { isRefused, localMoment } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  InvalidInputError,
  ReasonBody,
  RefusedError,
} from '../../platform/index.js';
import { cellKey, isEntered, isStruck, keptClaims, saysTheSame } from '../domain/accusation.js';
import { ChangeAccusations } from './accusation-change.js';
import type { AccusationBody, ReviseAccusationBody } from './accusations.contract.js';
import { AccusationsStore, partsOf } from './accusations.store.js';
import { cellOf, checkedCell, checkedOutcome, inputFaults, outcomeOf, valid } from './wanted.js';

const nothing = { entered: [], revised: [], struck: [] };

/** Enters one accusation. */
@Injectable()
export class EnterAccusation {
  constructor(
    private readonly change: ChangeAccusations,
    private readonly accusations: AccusationsStore,
  ) {}

  run(caller: Caller, caseId: string, body: AccusationBody): Promise<{ id: string }> {
    return this.change.run(caller, { case: caseId }, undefined, async (tx) => {
      const parts = partsOf(await this.accusations.namedParts(tx, caseId));
      const cell = valid(checkedCell(cellOf(body), body.claims, parts));
      const outcome = valid(checkedOutcome(outcomeOf(body), localMoment(tx.now, caller.zone).date));
      const standing = await this.accusations.standing(tx, caseId);
      if (standing.some((known) => cellKey(known) === cellKey(cell)))
        throw new RefusedError(isEntered.refusal);
      return {
        change: { ...nothing, entered: [{ ...cell, ...outcome }] },
        answer: ([id = '']) => ({ id }),
      };
    });
  }
}

/** Changes what an accusation says: its claims, its outcome. */
@Injectable()
export class ReviseAccusation {
  constructor(
    private readonly change: ChangeAccusations,
    private readonly accusations: AccusationsStore,
  ) {}

  run(
    caller: Caller,
    id: string,
    body: ReviseAccusationBody,
    expected: number | undefined,
  ): Promise<{ id: string }> {
    return this.change.run(caller, { accusation: id }, undefined, async (tx) => {
      const before = await this.accusations.one(tx, id);
      assertVersion(before.version, expected);
      if (before.struckReason !== null) throw new RefusedError(isStruck.refusal);
      const claims = keptClaims(body.claims);
      if (isRefused(claims))
        throw new InvalidInputError(inputFaults([{ field: 'claims', because: claims.refusal.because }], ''));
      const outcome = valid(checkedOutcome(outcomeOf(body), localMoment(tx.now, caller.zone).date));
      const after = { ...before, ...claims, ...outcome };
      return {
        change: { ...nothing, revised: saysTheSame(before, after) ? [] : [after] },
        answer: () => ({ id }),
      };
    });
  }
}

/** Strikes an accusation for a reason. It stays, and counts no more. */
@Injectable()
export class StrikeAccusation {
  constructor(
    private readonly change: ChangeAccusations,
    private readonly accusations: AccusationsStore,
  ) {}

  run(
    caller: Caller,
    id: string,
    { reason }: ReasonBody,
    expected: number | undefined,
  ): Promise<{ id: string }> {
    return this.change.run(caller, { accusation: id }, undefined, async (tx) => {
      const before = await this.accusations.one(tx, id);
      assertVersion(before.version, expected);
      if (before.struckReason !== null) throw new RefusedError(isStruck.refusal);
      return { change: { ...nothing, struck: [before] }, reason, answer: () => ({ id }) };
    });
  }
}
