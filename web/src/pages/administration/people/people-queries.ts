import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { given } from '../../../parts/given';
import { pagesOf } from '../../../parts/list';

export type PersonRow = components['schemas']['PersonView'];
export type PersonDetail = components['schemas']['PersonDetailView'];
export type Appointment = components['schemas']['AppointmentView'];
export type Role = Appointment['role'];

/** Which people to list. */
export interface PeopleFilter {
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly memberId?: string | undefined;
  readonly sort?: 'pinyin' | '-pinyin' | 'email' | '-email';
}

/** The people of the alliance, page by page. */
export const peoplePages = (filter: PeopleFilter) =>
  pagesOf({
    queryKey: ['people', filter],
    paper: { name: 'people', query: { ...filter } },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/people', { params: { query: { ...page, ...given(filter) } }, signal })),
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: () => answered(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
  });

/** Roles in the order of the tables. */
export const roles = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'expert',
  'mediator',
  'assistance_officer',
  'ethics_officer',
  'auditor',
  'accountant',
  'administrator',
] as const satisfies readonly Role[];

/** Roles that are held for a firm. */
export const isOfFirm = (role: Role | undefined): boolean =>
  role === 'member_representative' || role === 'member_counsel';
