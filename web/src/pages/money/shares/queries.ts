import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

export type Plan = Schemas['CostPlanView'];
export type PlanBody = Schemas['CostPlanBody'];
export type Weights = Schemas['WeightsView'];
export type Declaration = Schemas['DeclarationView'];
export type Runs = Schemas['RunsView'];
export type Run = Schemas['RunView'];
export type WhatIf = Schemas['WhatIfView'];
export type ShareCertificate = Schemas['ShareCertificateView'];

export const plansQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['shares', 'plans', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/cost-plans', { params: { path: { id: groupId } } })),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['shares', 'plan', id],
    queryFn: () => answered(api.GET('/api/v1/cost-plans/{id}', { params: { path: { id } } })),
  });

export const weightsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['shares', 'weights', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/weights', { params: { path: { id: groupId } } })),
  });

export const runsQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['shares', 'runs', groupId],
    queryFn: () =>
      answered(api.GET('/api/v1/groups/{id}/allocation-runs', { params: { path: { id: groupId } } })),
  });

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['shares', 'run', id],
    queryFn: () => answered(api.GET('/api/v1/allocation-runs/{id}', { params: { path: { id } } })),
  });

/** From what the office or the accountant may ask. */
export const whatIfGroundQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['shares', 'what-ifs', groupId],
    queryFn: () => answered(api.GET('/api/v1/groups/{id}/what-ifs', { params: { path: { id: groupId } } })),
  });

/** A member's own certificate of what a plan would come to. */
export const planCertificateQuery = (id: string, memberId: string) =>
  queryOptions({
    queryKey: ['shares', 'plan-certificate', id, memberId],
    queryFn: () =>
      answered(
        api.GET('/api/v1/cost-plans/{id}/certificate', { params: { path: { id }, query: { memberId } } }),
      ),
  });

/** A member's own certificate. */
export const certificateQuery = (id: string, memberId: string) =>
  queryOptions({
    queryKey: ['shares', 'certificate', id, memberId],
    queryFn: () =>
      answered(
        api.GET('/api/v1/allocation-runs/{id}/certificate', {
          params: { path: { id }, query: { memberId } },
        }),
      ),
  });

/** What changes when a plan, a declaration or a run does. */
export const touched = [['shares'], ['today'], ['costs']] as const;
