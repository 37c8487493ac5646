import type { commonWords } from '../i18n/common-words.js';
import { dictionary } from '../i18n/words.js';

export const navigationWords = dictionary({
  alliance: { zh: '联盟', en: 'Alliance' },
  groups: { zh: '联合应诉组', en: 'Joint defence' },
  ownExpert: { zh: '我的专家档案', en: 'My expert record' },
  orders: { zh: '保护令与专区', en: 'Protective orders' },
});

type Word = keyof typeof navigationWords | keyof typeof commonWords;

/** One place in the navigation; who lacks a permission does not see it. */
export interface Place {
  readonly word: Word;
  readonly path: string;
  readonly permission: string;
  /** What else one needs to choose there of which group or case. */
  readonly and?: string;
  /** Whose it is: of who has this role. */
  readonly role?: string;
  /** Other paths of which it is the place too. */
  readonly also?: readonly string[];
  /** And these, to whoever is not shown the place they are of. */
  readonly otherwise?: readonly string[];
  /** Places below it have their own. */
  readonly exact?: true;
}

/** Places under one heading, or under none. */
export interface PlaceGroup {
  readonly heading: Word | null;
  readonly places: readonly Place[];
}

export const navigation: readonly PlaceGroup[] = [
  {
    heading: null,
    places: [
      { word: 'todayPage', path: '/today', permission: 'alliance.read' },
      { word: 'cases', path: '/cases', permission: 'cases.read' },
      { word: 'deadlines', path: '/deadlines', permission: 'cases.read' },
      { word: 'documents', path: '/documents', permission: 'documents.read' },
      { word: 'calculator', path: '/calculators/deadline', permission: 'law.calculate' },
      { word: 'costCalculator', path: '/calculators/costs', permission: 'law.calculate' },
      { word: 'compareNames', path: '/calculators/names', permission: 'law.calculate' },
      { word: 'checkConflicts', path: '/calculators/conflicts', permission: 'law.calculate' },
      { word: 'matchExperts', path: '/calculators/experts', permission: 'law.calculate' },
    ],
  },
  {
    heading: 'alliance',
    places: [
      { word: 'members', path: '/members', permission: 'members.read' },
      { word: 'firms', path: '/firms', permission: 'firms.read' },
      { word: 'groups', path: '/groups', permission: 'groups.read' },
      { word: 'orders', path: '/orders', permission: 'alliance.read', also: ['/subscriptions'] },
      { word: 'experts', path: '/experts', permission: 'experts.read', and: 'cases.read' },
      {
        word: 'ownExpert',
        path: '/experts/own',
        permission: 'experts.read',
        role: 'expert',
        otherwise: ['/experts'],
      },
      { word: 'conflictChecks', path: '/conflict-checks', permission: 'checks.read' },
      { word: 'engagements', path: '/expert-engagements', permission: 'engagements.read' },
      { word: 'approvals', path: '/approvals', permission: 'approvals.read' },
      { word: 'walls', path: '/walls', permission: 'walls.read' },
    ],
  },
  {
    heading: 'moneyPlace',
    places: [
      { word: 'desk', path: '/money/desk', permission: 'ledger.read' },
      {
        word: 'moneyOverview',
        path: '/money',
        permission: 'money.read',
        exact: true,
        otherwise: ['/money/shares', '/money/groups', '/money/runs'],
      },
      {
        word: 'costs',
        path: '/money/costs',
        permission: 'money.read',
        and: 'groups.read',
        also: ['/money/vendors'],
      },
      {
        word: 'calls',
        path: '/money/calls',
        permission: 'money.read',
        and: 'groups.read',
        also: ['/money/lines'],
        otherwise: ['/money/payments'],
      },
      { word: 'payments', path: '/money/payments', permission: 'ledger.read' },
      {
        word: 'shares',
        path: '/money/shares',
        permission: 'money.read',
        and: 'groups.read',
        also: ['/money/plans', '/money/runs', '/money/groups'],
      },
      {
        word: 'ends',
        path: '/money/ends',
        permission: 'money.read',
        and: 'groups.read',
        also: [
          '/money/buy-ins',
          '/money/exits',
          '/money/true-ups',
          '/money/recoveries',
          '/money/settlements',
          '/money/refunds',
          '/money/dues',
        ],
      },
      { word: 'funds', path: '/funds', permission: 'ledger.read' },
    ],
  },
  {
    heading: 'administration',
    places: [
      { word: 'people', path: '/administration/people', permission: 'people.read' },
      { word: 'law', path: '/administration/law', permission: 'law.calculate' },
      { word: 'workCalendars', path: '/administration/calendars', permission: 'law.calculate' },
      { word: 'suspensions', path: '/administration/suspensions', permission: 'law.calculate' },
      { word: 'mail', path: '/administration/mail', permission: 'mail.read' },
      { word: 'work', path: '/administration/work', permission: 'work.read' },
      { word: 'audit', path: '/administration/audit', permission: 'audit.read' },
    ],
  },
];

/** The places of whoever is allowed what and has which roles, under their headings; no heading without a place. Each path is of one place alone. */
export function placesFor(
  allows: (permission: string) => boolean,
  has: (role: string) => boolean,
): readonly PlaceGroup[] {
  const shown = navigation.map((group) => ({
    ...group,
    places: group.places.filter(
      ({ permission, and, role }) =>
        allows(permission) && (and === undefined || allows(and)) && (role === undefined || has(role)),
    ),
  }));
  const taken = shown.flatMap(({ places }) => places.flatMap(({ path, also = [] }) => [path, ...also]));
  return shown
    .filter(({ places }) => places.length > 0)
    .map((group) => ({
      ...group,
      places: group.places.map(({ also = [], otherwise = [], ...place }) => ({
        ...place,
        also: [...also, ...otherwise.filter((path) => !taken.includes(path))],
      })),
    }));
}
