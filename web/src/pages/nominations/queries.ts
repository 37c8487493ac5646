import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Nomination = components['schemas']['NominationView'];
export type OwnInvitation = components['schemas']['OwnInvitationView'];

/** What waits for consent or an answer, as far as the reader may know. */
export const nominationsQuery = queryOptions({
  queryKey: ['nominations'],
  queryFn: () => answered(api.GET('/api/v1/nominations')),
});

/** What the reader is invited to, by whatever alliance. */
export const ownInvitationsQuery = queryOptions({
  queryKey: ['own-invitations'],
  queryFn: () => answered(api.GET('/api/v1/me/invitations')),
});
