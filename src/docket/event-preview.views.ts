import type {
  DocketPartyView,
  EventPreviewView,
  ForeseenEventView,
  MovedDeadlineView,
  NotComputedView,
} from './docket-views.contract.js';
import { type Place, showsOf } from './docket-places.store.js';
import type { CarriedDay } from './domain/carry-services.js';
import type { NotComputed } from './domain/event.js';
import { asRead, foresee, foreseeOrdered, type Foreseen } from './domain/foresee.js';
import { nameOfEvent } from './docket.views.js';
import type { EventOfOrder, Following } from './follow-event.js';

/** What a change of an event would do, of what the caller may see. */
export const toPreview = (
  eventId: string,
  services: readonly CarriedDay[],
  following: Following,
  place: Place,
): EventPreviewView => ({
  services: services
    .filter(({ partyId }) => showsOf(place, partyId))
    .flatMap(({ partyId, ...service }) => {
      const party = partyOf(place, partyId);
      return party === null ? [] : [{ party, ...service }];
    }),
  events: (following.order?.events ?? []).map((one) => foreseenEvent(one, place)),
  deadlines: foreseen(following, place).map(({ deadline, change, from, to, because }) => ({
    deadlineId: isThere(following, deadline.id) ? deadline.id : null,
    rule: deadline.ruleId,
    action: deadline.action,
    party: partyOf(place, deadline.partyId),
    change,
    status: deadline.status,
    from,
    to,
    verified: deadline.verified === true ? 'yes' : 'partial',
    because,
  })),
  notComputed: [following, ...(following.order?.events ?? []).map((one) => one.following)]
    .flatMap((one) => one.notComputed)
    .filter(({ partyId }) => showsOf(place, partyId))
    .map((missing) => toMissing(missing, eventId, place)),
});

/** What moved, came or went, of the deadlines the caller may see. */
export const toMoved = (
  following: Following,
  place: Place,
  why: MovedDeadlineView['why'],
): MovedDeadlineView[] =>
  foreseen(following, place)
    .filter(({ from, to }) => from?.due !== to?.due || from?.safe !== to?.safe)
    .map(({ deadline, from, to }) => ({
      deadlineId: deadline.id,
      rule: deadline.ruleId,
      action: deadline.action,
      party: partyOf(place, deadline.partyId),
      from: from?.due ?? null,
      fromSafe: from?.safe ?? null,
      to: to?.due ?? null,
      toSafe: to?.safe ?? null,
      why,
    }));

const foreseen = ({ existing, found, order }: Following, place: Place): readonly Foreseen[] =>
  [
    ...foresee(existing, found),
    ...(order?.events ?? []).flatMap(({ following }) => foresee(following.existing, following.found)),
    ...(order?.dates ?? []).map(({ before, after }) => foreseeOrdered(before, after)),
  ]
    .filter(({ deadline }) => showsOf(place, deadline.partyId))
    .sort(asRead);

const isThere = ({ existing, order }: Following, id: string): boolean =>
  [...existing, ...(order?.events ?? []).flatMap(({ following }) => following.existing)].some(
    (one) => one.id === id,
  ) || (order?.dates ?? []).some(({ before }) => before.id === id);

const foreseenEvent = ({ change, old, event }: EventOfOrder, place: Place): ForeseenEventView => ({
  name: nameOfEvent(place.forum, event.kind),
  from: change === 'withdrawn' ? event.happenedOn : (old?.happenedOn ?? null),
  to: change === 'withdrawn' ? null : event.happenedOn,
});

function partyOf({ everyone }: Place, partyId: string | null): DocketPartyView | null {
  const party = everyone.find(({ id }) => id === partyId);
  if (party === undefined) return null;
  const { id, name, nameZh, memberId } = party;
  return { id, name, nameZh, memberId };
}

const toMissing = (missing: NotComputed, eventId: string, place: Place): NotComputedView => ({
  rule: missing.ruleId,
  action: missing.action,
  party: partyOf(place, missing.partyId),
  code: missing.code,
  because: missing.because,
  citation: missing.citation,
  eventId,
});
