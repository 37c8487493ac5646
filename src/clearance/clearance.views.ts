import { calledPerson, type PersonNameView } from '../identity/index.js';
import type { Bilingual } from '../kernel/index.js';
import { cursorAfter, pageOf, type Sorted, toActionView, toObstacleView } from '../platform/index.js';
import type { Candidate } from './candidates.js';
import type {
  CandidatesView,
  CompartmentDetailView,
  CompartmentsView,
  CompartmentView,
  WallsView,
  WallView,
} from './clearance.contract.js';
import type { ShownCompartment } from './compartments.screens.js';
import { compartmentKindNames } from './domain/compartment.js';
import { capacityNames, subscriptionLife, systemReasons } from './domain/subscription-life.js';
import type { DescribedCompartment, DescribedSubscription } from './read-clearance.js';
import type { ListedWall } from './set-walls.js';
import type {
  SubscriptionDetailView,
  SubscriptionsView,
  SubscriptionView,
} from './subscriptions.contract.js';
import type { ShownSubscription } from './subscriptions.screens.js';

export const toWallView = ({ sortKey: _, basis: __, ...wall }: ListedWall & Partial<Sorted>): WallView => ({
  ...wall,
  liftRefusal: toObstacleView(wall.liftRefusal),
});

export const toWallsView = (walls: readonly (ListedWall & Sorted)[], limit: number): WallsView => {
  return pageOf(walls, limit, toWallView, cursorAfter);
};

export const toCompartmentView = (one: ShownCompartment): CompartmentView => ({
  id: one.id,
  kind: { id: one.kind, name: compartmentKindNames[one.kind] },
  name: one.name,
  case: { id: one.caseId, number: one.caseNumber, title: one.caseTitle },
  proceedingId: one.proceedingId,
  member:
    one.memberId === null || one.memberName === null ? null : { id: one.memberId, name: one.memberName },
  openedAt: one.openedAt,
  closedAt: one.closedAt,
  closeReason: one.closeReason,
  admitted: one.admitted,
});

export const toCompartmentDetailView = (one: DescribedCompartment): CompartmentDetailView => ({
  ...toCompartmentView(one),
  people: one.people.map(({ end, ...person }) => ({
    ...person,
    end: end && { obstacle: toObstacleView(end.against) },
  })),
  actions: one.actions.map(toActionView),
});

export const toCompartmentsView = (
  list: readonly (ShownCompartment & Sorted)[],
  limit: number,
): CompartmentsView => {
  return pageOf(list, limit, toCompartmentView, cursorAfter);
};

export const toCandidatesView = (people: readonly Candidate[]): CandidatesView => ({
  items: people.map(({ id, name, latinName }) => ({ id, name, latinName })),
});

export const toSubscriptionView = (one: ShownSubscription): SubscriptionView => ({
  id: one.id,
  version: one.version,
  state: { id: one.state, name: subscriptionLife.statuses[one.state] },
  capacity: { id: one.capacity, name: capacityNames[one.capacity] },
  person: calledPerson(one.personId, one.personName),
  firm: one.firm,
  case: { id: one.caseId, number: one.caseNumber, title: one.caseTitle },
  compartment: { id: one.compartmentId, name: one.compartmentName },
  groupId: one.groupId,
  draftedAt: one.draftedAt,
  filedOn: one.filedOn,
  windowEndsOn: one.windowEndsOn,
  activeAt: one.activeAt,
  endedAt: one.endedAt,
  returnDueOn: one.returnDueOn,
});

export const toSubscriptionsView = (
  list: readonly (ShownSubscription & Sorted)[],
  limit: number,
): SubscriptionsView => {
  return pageOf(list, limit, toSubscriptionView, cursorAfter);
};

const personView = (id: string | null, called: Bilingual | null): PersonNameView | null =>
  id === null || called === null ? null : calledPerson(id, called);

const reasonView = (reason: string | null): Bilingual | null =>
  reason === null ? null : (systemReasons[reason] ?? { en: reason, zh: reason });

const draftName: Bilingual = { en: 'Begin the subscription', zh: '发起登记' };

export const toSubscriptionDetailView = (one: DescribedSubscription): SubscriptionDetailView => ({
  ...toSubscriptionView(one),
  signedAt: one.signedAt,
  filing: one.filing,
  noticeOn: one.noticeOn,
  objectedBy: personView(one.objectedBy, one.objectedByName),
  objection: one.objection,
  resolution: one.resolution,
  acknowledgement: one.acknowledgement,
  endReason: reasonView(one.endReason),
  certifiedAt: one.certifiedAt,
  certificate: one.certificate,
  steps: one.steps.map(({ action, at, byName }) => ({
    action,
    name: action === 'draft' ? draftName : subscriptionLife.acts[action].name,
    reason: null,
    at,
    by: byName,
  })),
  actions: one.actions.map((offer) => ({ ...toActionView(offer), needs: [...offer.needs] })),
});
