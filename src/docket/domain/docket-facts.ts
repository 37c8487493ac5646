import { type Deadline, isDuty } from './deadline.js';
import type { DeadlineFact } from './decide-deadline.js';
import { type DocketEvent, type NotComputed, ORDER, type Service } from './event.js';
import type { Reconciled } from './reconcile.js';

/** The member a party is, or null: what concerns one member is told apart from what concerns the case. */
export type MemberOf = (partyId: string) => string | null;

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Something that happened to the docket, for the record and for other modules. */
export interface DocketFact {
  readonly type: `${'event' | 'service' | 'order' | 'deadline' | 'deadlines'}.${string}`;
  readonly subject: { readonly kind: 'event' | 'deadline'; readonly id: string };
  readonly caseId: string;
  /** `memberId` is there where it concerns that member alone; `partyId` with what concerns a party, which may become a member. */
  readonly payload: { readonly [key: string]: Plain };
}

/** What became of an event. */
export type EventChange = 'recorded' | 'corrected' | 'withdrawn';

/**
 * What is told of an event: once for the case, with the services on outsiders, and once for each member, with the services on
 * it alone. An event all of whose services are on members is told to those members only. `before` is the version corrected: a
 * member for whom nothing is different is not told.
 */
export function eventFacts(
  change: EventChange,
  event: DocketEvent,
  memberOf: MemberOf,
  before?: DocketEvent,
): readonly DocketFact[] {
  const told = [...audiencesOf(event, memberOf, before)].filter(
    (memberId) => memberId === null || !before || differsFor(memberId, before, event, memberOf),
  );
  return told.sort(publicFirst).map((memberId) => ({
    type: typeOf(change, event, memberId),
    subject: { kind: 'event', id: event.id },
    caseId: event.caseId,
    payload: {
      ...(memberId !== null && { memberId }),
      kind: event.kind,
      happenedOn: event.happenedOn,
      proceedingId: event.proceedingId,
      services: event.services.filter((service) => memberOf(service.partyId) === memberId).map(serviceInFact),
      ...(event.kind === ORDER && {
        authority: event.authority,
        lines: linesFor(memberId, event, memberOf).map(({ sort, on, partyId }) => ({ sort, on, partyId })),
      }),
      ...(event.replaces !== null && { replaces: event.replaces }),
      ...(change !== 'recorded' && { reason: event.withdrawnReason ?? event.correctionReason }),
    },
  }));
}

const typeOf = (change: EventChange, { kind }: DocketEvent, memberId: string | null) => {
  if (kind === ORDER) return `order.${change}` as const;
  return memberId === null ? (`event.${change}` as const) : (`service.${change}` as const);
};

/** The dates of an order that concern one member alone; null: those of everyone and of outsiders. */
const linesFor = (memberId: string | null, { lines }: DocketEvent, memberOf: MemberOf) =>
  lines.filter(({ partyId }) => (partyId === null ? null : memberOf(partyId)) === memberId);

/** Whom an event is told to, by its services and dates and those it had: null is the case. */
function audiencesOf(event: DocketEvent, memberOf: MemberOf, before = event): ReadonlySet<string | null> {
  const said = [...before.services, ...before.lines, ...event.services, ...event.lines];
  if (said.length === 0) return new Set([null]);
  return new Set(said.map(({ partyId }) => (partyId === null ? null : memberOf(partyId))));
}

const differsFor = (memberId: string, before: DocketEvent, after: DocketEvent, memberOf: MemberOf): boolean =>
  asSeen(before, memberId, memberOf) !== asSeen(after, memberId, memberOf);

const asSeen = (event: DocketEvent, memberId: string, memberOf: MemberOf): string =>
  JSON.stringify([
    event.kind,
    event.happenedOn,
    event.atTime,
    event.zone,
    event.note,
    event.circumstances,
    Object.entries(event.dates).sort(),
    event.services.filter((service) => memberOf(service.partyId) === memberId),
    event.authority,
    linesFor(memberId, event, memberOf),
  ]);

const publicFirst = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '');

const serviceInFact = (service: Service): Plain => ({
  partyId: service.partyId,
  method: service.method,
  destination: service.destination,
  servedOn: service.servedOn,
  ...(service.servedUntil !== null && { servedUntil: service.servedUntil }),
});

/**
 * `deadlines.changed`: which dates came, moved or went because of an event, once for the case and once for each member whose
 * dates they are. Who plans by dates plans again from `deadlineIds`. `before`: the event as it stood; what it could not give and now
 * can, or no more, is told as well: where it is nobody's alone, to all who are told of the event.
 */
export function changeFacts(
  event: DocketEvent,
  found: Reconciled,
  memberOf: MemberOf,
  before = event,
): readonly DocketFact[] {
  const audiencesOfEvent = [...audiencesOf(event, memberOf, before)];
  const isCasewide = audiencesOfEvent.includes(null);
  const gaps = gapsMoved(before, event).flatMap((gap) =>
    (gap.partyId === null && !isCasewide ? audiencesOfEvent : [audienceOf(gap, memberOf)]).map(
      (memberId) => ({ ...gap, memberId }),
    ),
  );
  const cameFrom = ({ id }: Deadline) =>
    found.moves.find(({ deadlineId }) => deadlineId === id)?.from ?? null;
  const changes = [
    ...found.created.map((deadline) => ({ deadline, change: 'computed', from: null, due: deadline.due })),
    ...found.moved.map((deadline) => ({
      deadline,
      change: 'moved',
      from: cameFrom(deadline),
      due: deadline.due,
    })),
    ...found.shadowed.map((deadline) => ({
      deadline,
      change: 'shadowed',
      from: cameFrom(deadline),
      due: deadline.computed?.due ?? null,
    })),
    ...found.closed.map((deadline) => ({ deadline, change: 'closed', from: deadline.due, due: null })),
  ];
  const audiences = new Set([
    ...changes.map(({ deadline }) => audienceOf(deadline, memberOf)),
    ...gaps.map(({ memberId }) => memberId),
  ]);
  return [...audiences].sort(publicFirst).map((memberId) => {
    const theirs = changes.filter(({ deadline }) => audienceOf(deadline, memberOf) === memberId);
    const missing = gaps.filter((gap) => gap.memberId === memberId);
    return {
      type: 'deadlines.changed',
      subject: { kind: 'event', id: event.id },
      caseId: event.caseId,
      payload: {
        ...(memberId !== null && { memberId }),
        deadlineIds: theirs.map(({ deadline }) => deadline.id),
        changes: theirs.map(({ deadline, change, from, due }) => ({
          id: deadline.id,
          rule: deadline.ruleId,
          ...(deadline.partyId !== null && { partyId: deadline.partyId }),
          change,
          from,
          due,
        })),
        ...(missing.length > 0 && { uncomputed: missing.map(({ ruleId }) => ruleId) }),
      },
    };
  });
}

/** What an event could not give and now can, or cannot now. */
function gapsMoved(before: DocketEvent, after: DocketEvent): readonly NotComputed[] {
  const said = ({ ruleId, partyId, code }: NotComputed): string => [ruleId, partyId, code].join(' ');
  const [old, now] = [before, after].map(({ notComputed }) => new Set(notComputed.map(said)));
  return [
    ...before.notComputed.filter((gap) => !now?.has(said(gap))),
    ...after.notComputed.filter((gap) => !old?.has(said(gap))),
  ];
}

const audienceOf = ({ partyId }: Pick<Deadline, 'partyId'>, memberOf: MemberOf): string | null =>
  partyId === null ? null : memberOf(partyId);

/** What a person did to a deadline. */
export const actFact = ({ type, deadline, reason }: DeadlineFact, memberOf: MemberOf): DocketFact => {
  const memberId = audienceOf(deadline, memberOf);
  return {
    type,
    subject: { kind: 'deadline', id: deadline.id },
    caseId: deadline.caseId,
    payload: {
      ...(memberId !== null && { memberId }),
      ...(deadline.partyId !== null && { partyId: deadline.partyId }),
      rule: deadline.ruleId,
      due: deadline.due,
      status: deadline.status,
      ...(reason !== undefined && { reason }),
      ...(deadline.ordered && {
        how: deadline.ordered.how,
        authority: deadline.ordered.authority,
        datedOn: deadline.ordered.datedOn,
        computed: deadline.computed?.due ?? null,
      }),
      ...(deadline.successor && { ...deadline.successor }),
      ...(deadline.met && {
        on: deadline.met.on,
        evidence: deadline.met.evidence,
        note: deadline.met.note,
        late: isDuty(deadline) && deadline.met.on > deadline.due,
      }),
    },
  };
};
