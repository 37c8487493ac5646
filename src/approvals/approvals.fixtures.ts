import type { LightMyRequestResponse } from 'fastify';
import { asPerson, type Caller, type Seat, systemCaller, type Tx, UnitOfWork } from '../platform/index.js';
import { permissionsOf } from '../identity/index.js';
import { ApprovalKinds, Approvals, type ApprovalView, type ApprovalWish, contentHash } from './index.js';

/** What can be asked for its providers. */
interface Provides {
  get<T>(type: abstract new (...args: never[]) => T): T;
}

/** What closed questions of the kind of these tests, in order: for what must happen once, or not at all. */
export interface Closings {
  readonly states: string[];
  /** Run with each closing, within its transaction. */
  onClosed: (tx: Tx) => Promise<void>;
}

const titleOf = async (tx: Tx, caseId: string): Promise<string | undefined> => {
  const [found] = await tx.query<{ title: string }>(
    'SELECT title_en AS title FROM case_file WHERE alliance_id = $1 AND id = $2 FOR UPDATE',
    [tx.caller.allianceId, caseId],
  );
  return found?.title;
};

/** Has the app ask for approval of the title of a case, which an approval ends with "(approved)". */
export function asksForTitles(app: Provides): Closings {
  const closings: Closings = { states: [], onClosed: () => Promise.resolve() };
  app.get(ApprovalKinds).add(
    { case_title: { what: { en: 'Approve a title', zh: '批准案件名称' }, about: 'case' } },
    {
      case_title: {
        contentOf: async (tx, id) => {
          const title = await titleOf(tx, id);
          return title === undefined ? undefined : contentHash(title);
        },
        closed: async (tx, { aboutId, state }) => {
          await closings.onClosed(tx);
          if (state === 'approved')
            await tx.query(
              `UPDATE case_file SET title_en = title_en || ' (approved)' WHERE alliance_id = $1 AND id = $2`,
              [tx.caller.allianceId, aboutId],
            );
          closings.states.push(state);
        },
      },
    },
  );
  return closings;
}

/** Asks for the approval of a case's title as a person with a seat; answers the id of the question. */
export function askForTitle(
  app: Provides,
  by: { readonly allianceId: string; readonly personId: string; readonly seats?: readonly Seat[] },
  caseId: string,
  over: Partial<ApprovalWish> = {},
): Promise<string> {
  const { allianceId, personId, seats = [{ role: 'coordinator', memberId: null }] } = by;
  const caller: Caller = {
    ...asPerson(systemCaller(allianceId), personId, [...seats]),
    permissions: permissionsOf(seats),
  };
  return app.get(UnitOfWork).run(caller, async (tx) => {
    const content = (await titleOf(tx, caseId)) ?? '';
    return app.get(Approvals).ask(tx, {
      kind: 'case_title',
      aboutId: caseId,
      caseId,
      needs: { hands: ['role:treasurer', 'role:coordinator'], count: 2 },
      content,
      ...over,
    });
  });
}

/** Somebody who looks at what waits for approval, and answers. */
interface Answering {
  readonly name: string;
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, payload: object): Promise<LightMyRequestResponse>;
}

/** Answers the open question about a thing as somebody: what was asked is what stands there now. */
export async function answered(
  as: Answering,
  kind: string,
  aboutId: string,
  said: object = {},
): Promise<LightMyRequestResponse> {
  const { items } = (await as.get(`approvals?state=open&kind=${kind}`)).json<{ items: ApprovalView[] }>();
  const open = items.find(({ about }) => about.id === aboutId);
  if (open === undefined) throw new Error(`Nothing of the kind ${kind} waits for ${as.name}`);
  const { contentHash: hash } = open;
  return as.post(`approvals/${open.id}/answers`, { answer: 'approve', contentHash: hash, ...said });
}
