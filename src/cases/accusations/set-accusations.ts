import { Injectable } from '@nestjs/common';
import { type CalendarDate, localMoment } from '../../kernel/index.js';
import { type Caller, InvalidInputError, RefusedError, type Tx } from '../../platform/index.js';
import {
  type Accusation,
  type AccusationCell,
  type CaseParts,
  cellKey,
  type DecidedOutcome,
  gridChange,
  saysTheSame,
  unreasoned,
} from '../domain/accusation.js';
import { ChangeAccusations } from './accusation-change.js';
import type { GridBody, OutcomesBody } from './accusations.contract.js';
import { AccusationsStore, partsOf } from './accusations.store.js';
import { cellOf, checkedCell, checkedOutcome, inputFaults, outcomeOf, valid } from './wanted.js';

/** Makes what one party asserts in one proceeding exactly what a grid says. Repeating it changes nothing. */
@Injectable()
export class SetGrid {
  constructor(
    private readonly change: ChangeAccusations,
    private readonly accusations: AccusationsStore,
  ) {}

  run(caller: Caller, caseId: string, body: GridBody, expected: number | undefined): Promise<{ id: string }> {
    return this.change.run(caller, { case: caseId }, expected, async (tx) => {
      const parts = partsOf(await this.accusations.namedParts(tx, caseId));
      const wanted = cellsOf(body, parts);
      const [proceedingId, asserterId] = [body.proceedingId.toLowerCase(), body.asserterId.toLowerCase()];
      const standing = await this.accusations.standing(tx, caseId);
      const change = gridChange(
        standing.filter((one) => one.proceedingId === proceedingId && one.asserterId === asserterId),
        wanted,
      );
      if (change.struck.length > 0 && body.reason === undefined)
        throw new RefusedError(unreasoned(change.struck.length).refusal, 422);
      return { change, reason: body.reason, answer: () => ({ id: caseId }) };
    });
  }
}

type WantedCell = AccusationCell & { readonly claims: string };

/** The cells of a grid as they are kept. Refuses (422) each that is not of the case, is no list of claims or stands twice. */
function cellsOf({ proceedingId, asserterId, cells }: GridBody, parts: CaseParts): readonly WantedCell[] {
  const seen = new Set<string>();
  const checked = cells.map((cell, at) => {
    const wanted = cellOf({ proceedingId, asserterId, ...cell });
    const key = cellKey(wanted);
    const isAgain = seen.has(key);
    seen.add(key);
    const result = checkedCell(wanted, cell.claims, parts);
    const faults = 'faults' in result ? inputFaults(result.faults, `/cells/${String(at)}`) : [];
    return { result, faults: isAgain ? [...faults, standsTwice(at)] : faults };
  });
  const faults = checked.flatMap((one) => one.faults);
  if (faults.length > 0) throw new InvalidInputError(faults.slice(0, 100));
  return checked.flatMap(({ result }) => ('value' in result ? [result.value] : []));
}

const standsTwice = (at: number) => ({
  pointer: `/cells/${String(at)}`,
  because: {
    en: 'This respondent, product and patent stand in the grid twice: keep one.',
    zh: '同一被指控方、产品和专利在表中出现两次，请只保留一处。',
  },
});

/** Gives many accusations one outcome, as a determination or an order does. */
@Injectable()
export class SetOutcomes {
  constructor(
    private readonly change: ChangeAccusations,
    private readonly accusations: AccusationsStore,
  ) {}

  run(
    caller: Caller,
    caseId: string,
    body: OutcomesBody,
    expected: number | undefined,
  ): Promise<{ id: string }> {
    return this.change.run(caller, { case: caseId }, expected, async (tx) => {
      const outcome = decided(body, localMoment(tx.now, caller.zone).date);
      const standing = await this.named(tx, caseId, body.accusationIds);
      const after = standing.map((accusation) => ({ ...accusation, ...outcome }));
      const revised = after.filter((accusation, at) => !isSame(standing[at], accusation));
      return { change: { entered: [], revised, struck: [] }, answer: () => ({ id: caseId }) };
    });
  }

  private async named(tx: Tx, caseId: string, ids: readonly string[]): Promise<readonly Accusation[]> {
    const known = new Map((await this.accusations.standing(tx, caseId)).map((one) => [one.id, one]));
    const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
    const faults = wanted.flatMap((id, at) => (known.has(id) ? [] : [strange(id, at)]));
    if (faults.length > 0) throw new InvalidInputError(faults.slice(0, 100));
    return wanted.flatMap((id) => known.get(id) ?? []);
  }
}

const isSame = (before: Accusation | undefined, after: Accusation): boolean =>
  before !== undefined && saysTheSame(before, after);

const decided = (body: OutcomesBody, today: CalendarDate): DecidedOutcome =>
  valid(checkedOutcome(outcomeOf(body), today));

const strange = (id: string, at: number) => ({
  pointer: `/accusationIds/${String(at)}`,
  because: {
    en: `This case has no entry ${id}, or it is struck.`,
    zh: `本案没有标识为 ${id} 的记录，或该记录已作废。`,
  },
});
