import type { CaseFile, DocketEvent, LawEvent, LawRule, Party, RecordEvent, Service } from '../../api/views';
import { given } from '../../parts/given';
import type { Destination } from '../../service';
import { isUnread } from '../../written-dates';

type Method = NonNullable<RecordEvent['services']>[number]['method'];

/** Service on one party as it is being written. */
export interface ServiceDraft {
  readonly partyId: string;
  readonly method?: Method;
  readonly destination?: Destination;
  readonly servedOn?: string;
  /** The last day it may have been, empty until it is written; absent where the day is proved. */
  readonly servedUntil?: string;
  readonly receivedOn?: string;
  readonly through?: string;
  readonly evidence?: string;
  readonly evidenceDocumentIds?: string[];
}

/** An event as it is being written. */
export interface EventDraft {
  readonly proceedingId?: string;
  readonly kind?: string;
  readonly happenedOn?: string;
  readonly atTime?: string;
  readonly zone?: string;
  readonly note?: string;
  readonly evidence?: string;
  readonly evidenceDocumentIds?: string[];
  /** The answer to each question; absent where not known. */
  readonly circumstances?: Readonly<Record<string, string | undefined>>;
  readonly dates?: Readonly<Record<string, string | undefined>>;
  readonly services?: readonly ServiceDraft[];
  readonly reason?: string;
}

/** What was written of an event and belongs to another kind: it is not saved. */
export function leftOver(
  draft: EventDraft,
  known: LawEvent | undefined,
  rules: readonly LawRule[],
): readonly ('services' | 'circumstances' | 'dates')[] {
  const body = bodyOf(draft, known, rules);
  const dates = Object.values(draft.dates ?? {}).filter(Boolean);
  return [
    ...((draft.services ?? []).length > (body.services ?? []).length ? (['services'] as const) : []),
    ...(answers(draft).length > (body.circumstances ?? []).length ? (['circumstances'] as const) : []),
    ...(dates.length > Object.keys(body.dates ?? {}).length ? (['dates'] as const) : []),
  ];
}

/** Whether every date of an event can be read. */
export const datesAreRead = ({ happenedOn, dates, services }: EventToRecord): boolean =>
  ![
    happenedOn,
    ...Object.values(dates ?? {}),
    ...(services ?? []).flatMap(({ servedOn, servedUntil, receivedOn }) => [
      servedOn,
      servedUntil,
      receivedOn,
    ]),
  ].some(isUnread);

/** What is wrong with the last day a service may have been: not written, not later than the first, or later than the receipt. */
export function faultOfUntil(
  { servedOn, servedUntil, receivedOn }: ServiceDraft,
  eventDate: string | undefined,
): 'unwritten' | 'notLater' | 'afterReceipt' | undefined {
  if (servedUntil === undefined) return undefined;
  if (servedUntil === '') return 'unwritten';
  const first = servedOn ?? eventDate;
  if ([servedUntil, first, receivedOn].some(isUnread)) return undefined;
  if (first !== undefined && servedUntil <= first) return 'notLater';
  return receivedOn !== undefined && servedUntil > receivedOn ? 'afterReceipt' : undefined;
}

/** Whether how or when a service was made is still to be proved. */
export const isUnproved = ({
  method,
  servedUntil,
}: Pick<Service, 'method' | 'servedUntil'> | ServiceDraft): boolean =>
  method === 'unknown' || (servedUntil !== undefined && servedUntil !== null);

/** What the API takes of an event. */
export type EventToRecord = Omit<RecordEvent, 'dates'> & { dates?: Record<string, string> };

/** What the API takes of a correction, to see or to save it. */
export type EventToCorrect = EventToRecord & { keepServices?: string[] };

/** An event on record as a draft to be corrected. A service of its day has none of its own: it goes with the event. */
export function draftOf(event: DocketEvent, known: LawEvent | undefined): EventDraft {
  const circumstances = (known?.circumstances ?? [])
    .filter(({ id }) => event.circumstances.includes(id))
    .map(({ id, question }) => [question, id] as const);
  return given({
    proceedingId: event.proceedingId,
    kind: event.kind,
    happenedOn: event.happenedOn,
    atTime: event.atTime,
    zone: event.zone,
    note: event.note,
    evidence: event.evidence,
    evidenceDocumentIds: idsOf(event.evidenceDocuments),
    circumstances: Object.fromEntries(circumstances),
    dates: event.dates,
    services: event.services.map(({ party, servedOn, evidenceDocuments, ...service }) =>
      given({
        partyId: party.id,
        ...service,
        evidenceDocumentIds: idsOf(evidenceDocuments),
        servedOn: servedOn === event.happenedOn ? undefined : servedOn,
      } as ServiceDraft),
    ),
  } as EventDraft);
}

const idsOf = (documents: DocketEvent['evidenceDocuments']): string[] => documents.map(({ id }) => id);

/** A new event's draft: the only proceeding is chosen. */
export const freshDraft = (file: CaseFile): EventDraft =>
  given({ proceedingId: file.proceedings[0]?.id } as EventDraft);

/** What the address of a form says it begins with. */
export interface Begun {
  readonly proceeding?: string | undefined;
  readonly kind?: string | undefined;
  /** On whom service is to be recorded. */
  readonly party?: string | undefined;
}

/**
 * A draft with what its form begins with; what is on record stays. `why`: the reason of a correction that adds a service, and of one that
 * proves one.
 */
export function begunWith(
  draft: EventDraft,
  { proceeding, kind, party: partyId }: Begun,
  file: CaseFile,
  why: Readonly<Record<'added' | 'proved', (name: string) => string>>,
): EventDraft {
  const party = file.parties.find(({ id }) => id === partyId);
  const services = draft.services ?? [];
  const there = services.find((service) => service.partyId === partyId);
  const isNew = party !== undefined && there === undefined;
  const reason = isNew ? why.added : there && isUnproved(there) ? why.proved : undefined;
  return given({
    ...draft,
    proceedingId: draft.kind === undefined ? (proceeding ?? draft.proceedingId) : draft.proceedingId,
    kind: draft.kind ?? kind,
    services: isNew ? [...services, firstGuess(party)] : draft.services,
    reason: party !== undefined && draft.kind !== undefined ? reason?.(party.name) : draft.reason,
  } as EventDraft);
}

/** Nothing is guessed of how it was served; counsel on record is offered as the way it went. */
export const firstGuess = (party: Party): ServiceDraft => ({
  partyId: party.id,
  ...(party.counsel[0] && { through: party.counsel[0].firm }),
});

const answers = (draft: EventDraft): string[] =>
  Object.values(draft.circumstances ?? {}).filter(
    (answer) => answer !== undefined && answer !== '',
  ) as string[];

const namedDates = (draft: EventDraft, rules: readonly LawRule[]): Record<string, string> => {
  const names = new Set(rules.flatMap(({ dates }) => dates.map(({ name }) => name)));
  return Object.fromEntries(
    Object.entries(draft.dates ?? {}).filter(
      (entry): entry is [string, string] => names.has(entry[0]) && Boolean(entry[1]),
    ),
  );
};

/** What the API takes. Each service counts from its own day, or from the event's where none is given. */
export function bodyOf(
  draft: EventDraft,
  known: LawEvent | undefined,
  rules: readonly LawRule[],
): EventToRecord {
  const dates = namedDates(draft, rules);
  const questions = new Set(known?.circumstances.map(({ id }) => id));
  const circumstances = answers(draft).filter((id) => questions.has(id));
  const served = known?.served ?? false;
  const { proceedingId, kind, happenedOn, atTime, zone, note, evidence, evidenceDocumentIds } = draft;
  return given({
    proceedingId: proceedingId ?? '',
    kind: kind ?? '',
    happenedOn: happenedOn ?? '',
    atTime,
    zone: atTime ? zone : undefined,
    note,
    evidence,
    evidenceDocumentIds,
    circumstances: circumstances.length > 0 ? circumstances : undefined,
    dates: Object.keys(dates).length > 0 ? dates : undefined,
    services: served
      ? (draft.services ?? []).map((service) =>
          given({ ...service, servedOn: service.servedOn ?? happenedOn ?? '' }),
        )
      : undefined,
  } as EventToRecord);
}

/** The same of a correction. A service set to the event's old day stays there because somebody said so. */
export function correctionOf(body: EventToRecord, before: DocketEvent): EventToCorrect {
  const left = (body.services ?? []).filter(
    ({ partyId, servedOn }) =>
      servedOn === before.happenedOn &&
      body.happenedOn !== before.happenedOn &&
      before.services.some((service) => service.party.id === partyId && service.servedOn === servedOn),
  );
  return left.length === 0 ? body : { ...body, keepServices: left.map(({ partyId }) => partyId) };
}
