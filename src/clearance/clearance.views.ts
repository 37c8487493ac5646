import { calledPerson, type PersonNameView } from '../identity/index.js';
import type { Bilingual } from '../kernel/index.js';
import { cursorAfter, pageOf, type Sorted, toActionView, toObstacleView } from '../platform/index.js';
import type { Candidate } from './candidates.js';
import type {
  CandidatesView,
  CompartmentDetailView,
  CompartmentsView,
  CompartmentView,
  OrderWindowView,
  UndertakingTextView,
  WallsView,
  WallView,
} from './clearance.contract.js';
import type { ShownCompartment } from './compartments.screens.js';
import { compartmentKindNames } from './domain/compartment.js';
import { capacityNames, needsNotice, subscriptionLife, systemReasons } from './domain/subscription-life.js';
import type { UndertakingText } from './domain/undertaking.js';
import { type WindowAction, windowLife } from './domain/window.js';
import type {
  DescribedCompartment,
  DescribedOrderWindow,
  DescribedSubscription,
  DescribedWindow,
} from './read-clearance.js';
import type { NamedUndertaking } from './windows/undertakings.store.js';
import type { ListedWall } from './set-walls.js';
import type {
  ExposureView,
  SubscriptionDetailView,
  SubscriptionsView,
  SubscriptionView,
  SupplierWindowView,
  UndertakingView,
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
  notice: one.notice,
});

export const toCompartmentDetailView = (one: DescribedCompartment): CompartmentDetailView => ({
  ...toCompartmentView(one),
  suppliers: one.suppliers.map(({ id, name }) => ({ id, name })),
  windows: one.windows.map(toOrderWindowView),
  undertaking: one.undertaking && toTextView(one.undertaking),
  people: one.people.map(({ end, ...person }) => ({
    ...person,
    end: end && { obstacle: toObstacleView(end.against) },
  })),
  actions: one.actions.map(toActionView),
});

const toTextView = ({ textEn, textZh }: UndertakingText): UndertakingTextView => ({ en: textEn, zh: textZh });

const toOrderWindowView = (one: DescribedOrderWindow): OrderWindowView => ({
  id: one.id,
  subscriptionId: one.subscriptionId,
  person: calledPerson(one.personId, one.personName),
  supplier: { id: one.partyId, name: one.partyName },
  status: { id: one.status, name: windowLife.statuses[one.status] },
  hasPassed: one.hasPassed,
  isOpen: one.isOpen,
  noticedAt: one.noticedAt,
  opensAt: one.opensAt,
  objectedAt: one.objectedAt,
  conferUntil: one.conferUntil,
  settledAt: one.settledAt,
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
  windows: one.windows,
  nextOpensAt: one.nextOpensAt,
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
  acknowledgement: one.acknowledgement,
  endReason: reasonView(one.endReason),
  certifiedAt: one.certifiedAt,
  certificate: one.certificate,
  steps: one.steps.map(({ action, at, byName }) => ({
    action,
    name: stepName(action),
    reason: null,
    at,
    by: byName,
  })),
  actions: one.actions.map((offer) => ({ ...toActionView(offer), needs: [...offer.needs] })),
  notice: one.terms,
  toSign: one.toSign && { text: toTextView(one.toSign), asksBackground: needsNotice(one.capacity) },
  undertakings: one.undertakings.map(toUndertakingView),
  supplierWindows: one.supplierWindows.map(toWindowView),
  toNotice: [...one.toNotice],
});

/** What a step is called; of what was done before each supplier had a window of its own, by what is done with one. */
const stepName = (action: DescribedSubscription['steps'][number]['action']): Bilingual => {
  if (action === 'draft') return draftName;
  return action in windowLife.acts
    ? windowLife.acts[action as WindowAction].name
    : subscriptionLife.acts[action].name;
};

const toUndertakingView = (one: NamedUndertaking): UndertakingView => ({
  id: one.id,
  signedAt: one.signedAt,
  signer: calledPerson(one.signedBy, one.signerName),
  capacity: { id: one.capacity, name: capacityNames[one.capacity] },
  firm: one.firm,
  text: toTextView(one),
  employment: one.employment,
  education: one.education,
});

const noticeName: Bilingual = { en: 'Notice given', zh: '发出通知' };

const toWindowView = (one: DescribedWindow): SupplierWindowView => ({
  id: one.id,
  supplier: { id: one.partyId, name: one.partyName },
  status: { id: one.status, name: windowLife.statuses[one.status] },
  hasPassed: one.hasPassed,
  isOpen: one.isOpen,
  noticedAt: one.noticedAt,
  opensAt: one.opensAt,
  objectedAt: one.objectedAt,
  objectedBy: personView(one.objectedBy, one.objectedByName),
  objection: one.objection,
  isLate: one.isLate,
  conferUntil: one.conferUntil,
  referredAt: one.referredAt,
  referral: one.referral,
  settledAt: one.settledAt,
  resolution: one.resolution,
  exposure: exposureView(one.exposure),
  closedAt: one.closedAt,
  steps: one.steps.map(({ action, at, byName }) => ({
    action,
    name: action === 'notice' ? noticeName : windowLife.acts[action].name,
    reason: null,
    at,
    by: byName,
  })),
  actions: one.actions.map((offer) => ({ ...toActionView(offer), needs: [...offer.needs] })),
});

/** How much was read, and when; not which documents: who may know of those sees it in their own records. */
const exposureView = (exposure: DescribedWindow['exposure']): ExposureView | null => {
  const times = (exposure ?? []).map(({ at }) => at).sort();
  return exposure === null
    ? null
    : {
        documents: new Set(exposure.map(({ documentId }) => documentId)).size,
        openings: exposure.length,
        firstAt: times[0] ?? null,
        lastAt: times.at(-1) ?? null,
      };
};
