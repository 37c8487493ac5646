import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { AddCounsel, OpenCase } from '../cases/index.js';
import { aCase, aParty } from '../cases/cases.fixtures.js';
import { aPerson, signedIn } from '../identity/identity.fixtures.js';
import { type Role, systemCaller, type UnitOfWork } from '../platform/index.js';

/** Someone signed in, who asks. */
export interface Asker {
  readonly id: string;
  readonly name: string;
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, payload: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  put(path: string, payload: object): Promise<LightMyRequestResponse>;
}

/** What answers without a socket, and makes things of the app. */
export interface AskedApp {
  readonly app: { get<T>(token: abstract new (...args: never[]) => T): T };
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
}

let named = 0;

/** Has somebody consent to every role that waits for their consent. */
export async function consentsBy(who: Asker): Promise<void> {
  const { items } = (await who.get('nominations')).json<{ items: readonly { readonly id: string }[] }>();
  for (const { id } of items) await who.post(`nominations/${id}/confirmation`, {});
}

/** Makes a person with some seats and signs them in. */
export async function anAsker(
  app: AskedApp,
  work: UnitOfWork,
  allianceId: string,
  ...seats: readonly { readonly role: Role; readonly memberId?: string }[]
): Promise<Asker> {
  const name = `Person ${String(++named)} ${seats.map(({ role }) => role).join(' ')}`;
  const { id, email } = await aPerson(work, { allianceId, name, appointments: seats });
  let headers = await signedIn(app, email);
  /** Signs in again where the clock was put ahead and the session has ended. */
  const ask = async (request: InjectOptions): Promise<LightMyRequestResponse> => {
    const answer = await app.inject({ ...request, headers: { ...headers, ...request.headers } });
    if (answer.statusCode !== 401) return answer;
    headers = await signedIn(app, email);
    return app.inject({ ...request, headers: { ...headers, ...request.headers } });
  };
  return {
    id,
    name,
    get: (path) => ask({ url: `/api/v1/${path}` }),
    put: (path, payload) => ask({ method: 'PUT', url: `/api/v1/${path}`, payload }),
    post: (path, payload, more = {}) =>
      ask({ method: 'POST', url: `/api/v1/${path}`, payload, headers: more }),
  };
}

/** An investigation against two members, each with outside counsel of its own. */
export interface Investigation {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly partyOf: ReadonlyMap<string, string>;
}

/** Opens an investigation against some members, as the system. */
export async function anInvestigation(
  app: AskedApp,
  allianceId: string,
  memberIds: readonly string[],
): Promise<Investigation> {
  const opened = await app.app.get(OpenCase).run(
    systemCaller(allianceId),
    aCase({
      parties: memberIds.map((memberId, i) => aParty({ name: `Respondent ${String(i)}`, memberId })),
      memberIds: [...memberIds],
    }),
  );
  const view = opened as {
    readonly id: string;
    readonly proceedings: readonly { readonly id: string }[];
    readonly parties: readonly { readonly id: string; readonly memberId: string | null }[];
  };
  return {
    caseId: view.id,
    proceedingId: view.proceedings[0]?.id ?? '',
    partyOf: new Map(view.parties.flatMap(({ id, memberId }) => (memberId === null ? [] : [[memberId, id]]))),
  };
}

/** Makes someone counsel of a party. */
export const actsFor = (app: AskedApp, allianceId: string, partyId: string, personId: string) =>
  app.app
    .get(AddCounsel)
    .run(systemCaller(allianceId), partyId, { firm: 'Example Counsel LLP', name: 'A. Counsel', personId });

/** The signing of an undertaking, with what suppliers are shown of who signs. */
export const signing = {
  action: 'sign',
  employment: 'Professor of optics, Example University (demo)',
  education: 'Dr.-Ing., Example University, 2009 (demo)',
} as const;

/** Has counsel give notice of somebody to every party that was not given it yet, or to those named; answers to whom. */
export async function givesNotice(
  counsel: Pick<Asker, 'get' | 'post'>,
  id: string,
  given: { readonly suppliers?: readonly string[]; readonly at?: string } = {},
): Promise<readonly string[]> {
  const { toNotice } = (await counsel.get(`subscriptions/${id}`)).json<{
    toNotice: readonly { id: string }[];
  }>();
  const suppliers = given.suppliers ?? toNotice.map((one) => one.id);
  const answer = await counsel.post(`subscriptions/${id}/moves`, {
    action: 'give_notice',
    ...given,
    suppliers,
  });
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return suppliers;
}

/** One supplier's window as it is shown. */
export interface ShownWindow {
  readonly id: string;
  readonly supplier: { readonly id: string };
  readonly status: { readonly id: string };
  readonly isOpen: boolean;
  readonly opensAt: string;
  readonly isLate: boolean;
  readonly exposure: { readonly documents: number; readonly openings: number } | null;
  readonly actions: readonly {
    readonly action: string;
    readonly obstacle: { readonly code: string } | null;
  }[];
}

/** The windows of a subscription, as somebody sees them. */
export const windowsSeenBy = async (who: Pick<Asker, 'get'>, id: string): Promise<readonly ShownWindow[]> =>
  (await who.get(`subscriptions/${id}`)).json<{ supplierWindows: readonly ShownWindow[] }>().supplierWindows;
