import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { pagesOf } from '../../parts/list';

type Schemas = components['schemas'];

export type Group = Schemas['GroupView'];
type GroupsAsked = Omit<
  NonNullable<paths['/api/v1/groups']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
export type GroupRow = Schemas['GroupRowView'];
export type Agreement = Schemas['AgreementView'];
export type MaySign = Schemas['MaySignView'];
export type Membership = Schemas['MembershipView'];
export type Conflict = Schemas['ConflictView'];
export type Office = Schemas['OfficeView'];
export type Proposal = Schemas['ProposalView'];
export type MayAnswer = Schemas['MayAnswerView'];
export type Standing = Schemas['StandingView'];
export type Step = Schemas['MoveMembershipBody']['action'];

export const groupPages = (asked: GroupsAsked) =>
  pagesOf({
    queryKey: ['groups', 'pages', asked],
    paper: { name: 'groups', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/groups', { params: { query: { ...page, ...asked } }, signal })),
  });

export const accessQuery = (id: string) =>
  queryOptions({
    queryKey: ['group', id, 'access'],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/access', { params: { path: { id } } })),
  });

export const sealedIndexQuery = (id: string, membershipId: string) =>
  queryOptions({
    queryKey: ['group', id, 'sealed', membershipId],
    queryFn: () =>
      answered(
        api.GET('/api/v1/groups/{id}/memberships/{membershipId}/sealed-index', {
          params: { path: { id, membershipId } },
        }),
      ),
  });

/** What changes when a group does. */
export const touchedBy = (groupId: string) => [['group', groupId], ['groups']] as const;
