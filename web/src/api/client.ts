import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../i18n/language';
import { sendAskingOfOddDates } from './odd-dates';
import { Problem, problemOf } from './problem';
import type { paths } from './schema';

const manners: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  onResponse: async ({ response }) => {
    if (!response.ok) throw await problemOf(response);
    return response;
  },
  onError: ({ error }) => {
    if (error instanceof Problem) return error;
    return new Problem(0, 'network.unreachable', '', '');
  },
};

/** The API, typed by its own description. Answers other than success are thrown as `Problem`. */
export const api = createClient<paths>({ baseUrl: '', fetch: sendAskingOfOddDates });
api.use(manners);

/** The body of an answer. */
export async function answered<Body>(call: Promise<{ readonly data?: Body }>): Promise<NonNullable<Body>> {
  const { data } = await call;
  if (data === undefined || data === null) throw new Problem(0, 'network.empty', '', '');
  return data;
}

/** The version a change is of; none is named where the reader is told none. */
export const ifMatch = (version: number | null | undefined): { readonly 'If-Match': string } => ({
  'If-Match': version === null || version === undefined ? '*' : String(version),
});

/** A key under which a POST has one effect however often it is sent. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
