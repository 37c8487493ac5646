import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { given } from '../../parts/given';
import { pagesOf } from '../../parts/list';
import { oneOf } from '../../parts/one-of';
import type { Tone } from '../../parts/tag';

export type Mail = components['schemas']['MailView'];

export const mailKinds = ['reminder', 'notice'] as const;
export const mailStates = ['intended', 'sent', 'kept', 'failed', 'withdrawn'] as const;

/** Which mails to list. */
export interface MailFilter {
  readonly q?: string | undefined;
  readonly kind?: (typeof mailKinds)[number] | undefined;
  readonly state?: (typeof mailStates)[number] | undefined;
  readonly sort?: 'created' | '-created';
}

/** Mails, page by page; reminders go out while one looks. */
export const mailPages = (filter: MailFilter) =>
  pagesOf({
    queryKey: ['mails', filter],
    paper: { name: 'mails', query: { ...filter } },
    refetchMs: 30_000,
    ask: (page, signal) =>
      answered(api.GET('/api/v1/mails', { params: { query: { ...page, ...given(filter) } }, signal })),
  });

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mail', id],
    queryFn: () => answered(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });

const tones: Readonly<Record<(typeof mailStates)[number], Tone>> = {
  intended: 'wait',
  sent: 'ok',
  kept: 'plain',
  failed: 'fatal',
  withdrawn: 'past',
};

export const toneOfMail = (state: string): Tone => {
  const known = oneOf(mailStates, state);
  return known ? tones[known] : 'past';
};
