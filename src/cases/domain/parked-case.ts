import {
  type Bilingual,
  type CalendarDate,
  type Decision,
  grant,
  type Refusal,
  refuse,
} from '../../kernel/index.js';
import type { CaseKind, PartyRole } from './case-kinds.js';
import { compareInvestigation, type Comparison, type KnownInvestigation } from './compare-investigation.js';
import type { ListedInvestigation } from './read-investigation.js';

/**
 * A case that has the number of an earlier one. Whoever opened it did not see the earlier one and was told nothing; whoever sees
 * both takes over what it says into the earlier one, or leaves both as they are.
 */
export interface Parking {
  readonly id: string;
  readonly number: string;
  /** What taking it over would change in the earlier case. */
  readonly comparison: Comparison;
  /** How it was settled; null while it waits. */
  readonly outcome: ParkingOutcome | null;
}

/** What became of a parked case, and what it is called. */
export const parkingOutcomes = {
  taken: { en: 'Taken over', zh: '已并入' },
  dismissed: { en: 'Left as it is', zh: '已搁置' },
} as const satisfies Record<string, Bilingual>;
/** How it was settled. */
export type ParkingOutcome = keyof typeof parkingOutcomes;

/** What may be done about one, what that is called and where it leads. */
export const parkingActions = {
  take: { name: { en: 'Take over', zh: '并入' }, outcome: 'taken' },
  dismiss: { name: { en: 'Leave as it is', zh: '搁置' }, outcome: 'dismissed' },
} as const satisfies Record<string, { readonly name: Bilingual; readonly outcome: ParkingOutcome }>;
/** One of them. */
export type ParkingAction = keyof typeof parkingActions;

/** A case as it is compared with another of its number. */
export interface Numbered extends Omit<KnownInvestigation, 'title' | 'filedOn' | 'institutedOn'> {
  readonly kind: CaseKind;
  readonly number: string;
  readonly title: string;
  readonly filedOn: CalendarDate | null;
  readonly institutedOn: CalendarDate | null;
  readonly parties: readonly (KnownInvestigation['parties'][number] & {
    readonly country: string | null;
    readonly withdrawn: boolean;
  })[];
}

/** What a case says, as the row of a list would. */
const asListed = (known: Numbered): ListedInvestigation => {
  const firms = (wanted: PartyRole) =>
    known.parties
      .filter(({ role, withdrawn }) => role === wanted && !withdrawn)
      .map(({ name, place, country }) => ({ name, place, country }));
  const { number, title, summary, filedOn, institutedOn, patents, citation, document, url } = known;
  const said = { number, title, summary, filedOn, institutedOn, patents, citation, document, url };
  return { ...said, complainants: firms('complainant'), respondents: firms('respondent') };
};

/** What taking over the later case would change in the earlier one: nothing unless both are section 337 investigations. */
export const compareParked = (later: Numbered, earlier: Numbered): Comparison =>
  later.kind === 'itc_337' && earlier.kind === 'itc_337'
    ? compareInvestigation(asListed(later), earlier)
    : { change: null, notes: [] };

/** How a parking was settled. */
export interface ParkingFact {
  readonly type: 'parked_case.settled';
  readonly subject: { readonly kind: 'parked_case'; readonly id: string };
  readonly payload: { readonly outcome: ParkingOutcome; readonly reason: string };
}

/**
 * Settles what a parked case waits for. The fact belongs to no case: who reads the record of one of both may not see the other.
 *
 * Refusals: `parked_case.settled` where somebody did already, `parked_case.nothing_to_take` where the earlier case would not change.
 */
export function settleParking(
  parking: Parking,
  action: ParkingAction,
  reason: string,
): Decision<ParkingOutcome, ParkingFact> {
  const refusal = obstacleToSettling(parking, action);
  if (refusal !== undefined) return { refusal };
  const { outcome } = parkingActions[action];
  return grant(outcome, {
    type: 'parked_case.settled',
    subject: { kind: 'parked_case', id: parking.id },
    payload: { outcome, reason },
  });
}

/** Why an action is not possible; undefined where it is. */
export function obstacleToSettling(
  { outcome, number, comparison }: Parking,
  action: ParkingAction,
): Refusal | undefined {
  if (outcome !== null) {
    const { en, zh } = parkingOutcomes[outcome];
    return refuse(
      'parked_case.settled',
      `The two cases ${number} were settled already: ${en.toLowerCase()}.`,
      `编号 ${number} 的两个案件已处理：${zh}。`,
    ).refusal;
  }
  if (action === 'take' && comparison.change === null) {
    return refuse(
      'parked_case.nothing_to_take',
      `The later case ${number} says nothing that the earlier one could take over.`,
      `编号 ${number} 的后一案件没有可并入前一案件的内容。`,
    ).refusal;
  }
  return undefined;
}
