import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { Tone } from '../../parts/tag';

export type Mail = components['schemas']['MailView'];

export const mailKinds = ['reminder', 'notice'] as const;
export const mailStates = ['intended', 'sent', 'kept', 'failed', 'withdrawn'] as const;

/** One of a closed list of words, where the text is one. */
export const oneOf = <Word extends string>(
  words: readonly Word[],
  text: string | undefined,
): Word | undefined => words.find((word) => word === text);

/** Which mails to list. */
export interface MailFilter {
  readonly q?: string | undefined;
  readonly kind?: (typeof mailKinds)[number] | undefined;
  readonly state?: (typeof mailStates)[number] | undefined;
}

/** Reminders go out while one looks. */
const refetchMs = 30_000;

export const mailsQuery = ({ q, kind, state }: MailFilter) =>
  infiniteQueryOptions({
    queryKey: ['mails', { q, kind, state }],
    initialPageParam: '',
    refetchInterval: refetchMs,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/mails', {
          params: {
            query: {
              limit: 50,
              ...(q && { q }),
              ...(kind && { kind }),
              ...(state && { state }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
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
