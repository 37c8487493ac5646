import { type CalendarDate, isRefused } from '../../kernel/index.js';
import { type InputFault, InvalidInputError } from '../../platform/index.js';
import {
  type AccusationCell,
  type CaseParts,
  type CellFault,
  type DecidedOutcome,
  faultOfOutcome,
  faultsOfCell,
  keptClaims,
} from '../domain/accusation.js';
import type { OutcomeBody } from './accusations.contract.js';

/** What a body says of an outcome; what it leaves out is unknown. */
export const outcomeOf = ({ outcome, outcomeOn, outcomeSource }: OutcomeBody): DecidedOutcome => ({
  outcome,
  outcomeOn: outcomeOn ?? null,
  outcomeSource: outcomeSource ?? null,
});

/** Ids as the database writes them. */
export const cellOf = (cell: AccusationCell): AccusationCell => ({
  proceedingId: cell.proceedingId.toLowerCase(),
  asserterId: cell.asserterId.toLowerCase(),
  respondentId: cell.respondentId.toLowerCase(),
  productId: cell.productId.toLowerCase(),
  patentId: cell.patentId.toLowerCase(),
});

/** Something asked for, as it may be written, or what is wrong with it. */
type Checked<Value> = { readonly value: Value } | { readonly faults: readonly CellFault[] };

/** A cell with its claims as they are kept. */
export function checkedCell(
  cell: AccusationCell,
  written: string,
  parts: CaseParts,
): Checked<AccusationCell & { readonly claims: string }> {
  const claims = keptClaims(written);
  const faults = [
    ...faultsOfCell(cell, parts),
    ...(isRefused(claims) ? [{ field: 'claims' as const, because: claims.refusal.because }] : []),
  ];
  return faults.length > 0 || isRefused(claims) ? { faults } : { value: { ...cell, ...claims } };
}

/** An outcome that may be written. */
export function checkedOutcome(outcome: DecidedOutcome, today: CalendarDate): Checked<DecidedOutcome> {
  const fault = faultOfOutcome(outcome, today);
  return fault === undefined ? { value: outcome } : { faults: [fault] };
}

/** The value, or 422 with each fault where it is. */
export function valid<Value>(checked: Checked<Value>, pointer = ''): Value {
  if ('value' in checked) return checked.value;
  throw new InvalidInputError(inputFaults(checked.faults, pointer));
}

/** The faults of one part of an input, where that part is. */
export const inputFaults = (faults: readonly CellFault[], pointer: string): readonly InputFault[] =>
  faults.map(({ field, because }) => ({ pointer: `${pointer}/${field}`, because }));
