import type { ComponentType } from 'react';

/** One page of the app: where it is and how it is loaded. */
export interface Page {
  readonly path: string;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

/** Pages for anyone, without the shell. */
export const outsidePages: readonly Page[] = [
  { path: '/sign-in', load: () => import('./pages/sign-in/sign-in-page') },
  { path: '/invitation', load: () => import('./pages/sign-in/invitation-page') },
  { path: '/from-elsewhere', load: () => import('./pages/sign-in/from-elsewhere-page') },
  { path: '/password-reset', load: () => import('./pages/sign-in/password-reset-page') },
];

/** Pages for who is signed in, inside the shell. */
export const insidePages: readonly Page[] = [
  { path: '/today', load: () => import('./pages/today/today-page') },
  { path: '/cases', load: () => import('./pages/cases/cases-page') },
  { path: '/cases/new', load: () => import('./pages/new-case/new-case-page') },
  { path: '/cases/$caseId', load: () => import('./pages/case/overview-page') },
  { path: '/cases/$caseId/docket', load: () => import('./pages/case/docket-page') },
  { path: '/cases/$caseId/deadlines', load: () => import('./pages/case/deadlines-page') },
  { path: '/cases/$caseId/notes', load: () => import('./pages/notes/notes-page') },
  { path: '/cases/$caseId/accusations', load: () => import('./pages/accusations/accusations-page') },
  { path: '/cases/$caseId/documents', load: () => import('./pages/documents/case-documents-page') },
  { path: '/cases/$caseId/privilege-log', load: () => import('./pages/documents/privilege-log-page') },
  { path: '/documents', load: () => import('./pages/documents/documents-page') },
  { path: '/documents/$documentId', load: () => import('./pages/documents/document-page') },
  { path: '/cases/$caseId/group', load: () => import('./pages/groups/case-groups-page') },
  { path: '/cases/$caseId/record', load: () => import('./pages/case/record-page') },
  { path: '/deadlines', load: () => import('./pages/deadlines/deadlines-page') },
  { path: '/docket-log', load: () => import('./pages/day-log/day-log-page') },
  { path: '/impacts', load: () => import('./pages/impacts/impacts-page') },
  { path: '/impacts/$impactId', load: () => import('./pages/impacts/impact-page') },
  { path: '/money/costs', load: () => import('./pages/money/costs/costs-page') },
  { path: '/money/costs/$costId', load: () => import('./pages/money/costs/cost-page') },
  { path: '/money/vendors', load: () => import('./pages/money/vendors/vendors-page') },
  { path: '/money/vendors/$vendorId', load: () => import('./pages/money/vendors/vendor-page') },
  { path: '/approvals', load: () => import('./pages/approvals/approvals-page') },
  { path: '/silent', load: () => import('./pages/silent/silent-page') },
  { path: '/deadlines/$deadlineId', load: () => import('./pages/case/deadline-address-page') },
  { path: '/calculators/deadline', load: () => import('./pages/calculator/calculator-page') },
  { path: '/calculators/conflicts', load: () => import('./pages/conflicts/conflicts-page') },
  { path: '/calculators/costs', load: () => import('./pages/cost-calculators/split-page') },
  { path: '/calculators/costs/default', load: () => import('./pages/cost-calculators/default-page') },
  { path: '/calculators/costs/exit', load: () => import('./pages/cost-calculators/exit-page') },
  { path: '/calculators/costs/recovery', load: () => import('./pages/cost-calculators/recovery-page') },
  { path: '/calculators/costs/buy-in', load: () => import('./pages/cost-calculators/buy-in-page') },
  { path: '/calculators/names', load: () => import('./pages/names/names-page') },
  { path: '/groups', load: () => import('./pages/groups/groups-page') },
  { path: '/groups/$groupId', load: () => import('./pages/groups/group-page') },
  { path: '/funds', load: () => import('./pages/funds/funds-page') },
  { path: '/funds/rates', load: () => import('./pages/funds/rates-page') },
  { path: '/funds/$fundId', load: () => import('./pages/funds/fund-page') },
  { path: '/walls', load: () => import('./pages/clearance/walls-page') },
  { path: '/orders', load: () => import('./pages/clearance/orders-page') },
  { path: '/orders/$compartmentId', load: () => import('./pages/clearance/compartment-page') },
  { path: '/subscriptions/$subscriptionId', load: () => import('./pages/clearance/subscription-page') },
  { path: '/firms', load: () => import('./pages/firms/firms-page') },
  { path: '/firms/$firmId', load: () => import('./pages/firms/firm-page') },
  { path: '/firms/$firmId/privilege-log', load: () => import('./pages/firms/firm-privilege-log-page') },
  { path: '/members', load: () => import('./pages/members/members-page') },
  { path: '/members/$memberId', load: () => import('./pages/members/member-page') },
  { path: '/administration/people', load: () => import('./pages/administration/people/people-page') },
  {
    path: '/administration/people/$personId',
    load: () => import('./pages/administration/people/person-page'),
  },
  { path: '/nominations', load: () => import('./pages/nominations/nominations-page') },
  { path: '/administration/law', load: () => import('./pages/administration/law-page') },
  {
    path: '/administration/calendars',
    load: () => import('./pages/administration/calendars/calendars-page'),
  },
  {
    path: '/administration/suspensions',
    load: () => import('./pages/administration/calendars/suspensions-page'),
  },
  { path: '/administration/mail', load: () => import('./pages/administration/mail-page') },
  { path: '/administration/work', load: () => import('./pages/administration/work-page') },
  { path: '/administration/audit', load: () => import('./pages/administration/audit-page') },
  { path: '/account', load: () => import('./pages/account/account-page') },
  { path: '/account/api', load: () => import('./pages/account/api-page') },
  { path: '/account/calendars', load: () => import('./pages/account/calendars-page') },
  { path: '/notifications', load: () => import('./pages/notifications/notifications-page') },
];
