import type { LightMyRequestResponse } from 'fastify';
import type { TestApp } from '../../../test/app.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { type Asker, anAsker } from '../../clearance/clearance.fixtures.js';
import { anAlliance } from '../../identity/identity.fixtures.js';
import { DueWork, type Role, UnitOfWork } from '../../platform/index.js';
import type { DossierEntryView } from './entries.contract.js';
import type { ExpertView } from './experts.contract.js';

/** An alliance with those who have to do with its pool of experts, each signed in. */
export interface PoolStage {
  readonly app: TestApp;
  readonly allianceId: string;
  readonly coordinator: Asker;
  readonly ethics: Asker;
  readonly counsel: Asker;
  readonly auditor: Asker;
  readonly expert: Asker;
  person(...seats: readonly { readonly role: Role; readonly memberId?: string }[]): Promise<Asker>;
  /** Puts the clock on noon of a day, and does what has come due. */
  until(day: string): Promise<void>;
}

export async function aPoolStage(app: TestApp): Promise<PoolStage> {
  const work = app.app.get(UnitOfWork);
  const allianceId = await anAlliance(work);
  const person: PoolStage['person'] = (...seats) => anAsker(app, work, allianceId, ...seats);
  return {
    app,
    allianceId,
    coordinator: await person({ role: 'coordinator' }),
    ethics: await person({ role: 'ethics_officer' }),
    counsel: await person({ role: 'outside_counsel' }),
    auditor: await person({ role: 'auditor' }),
    expert: await person({ role: 'expert' }),
    person,
    until: async (day) => {
      app.clock.set(`${day}T12:00:00.000Z`);
      await app.app.get(DueWork).runAll();
    },
  };
}

/** Somebody to be proposed, invented. */
export const anExpert = (over: object = {}): object => ({
  nameEn: 'Ada Demo',
  nameZh: '戴安达',
  roles: ['consulting', 'testifying'],
  classes: ['h01l 33/00'],
  languages: ['en', 'zh'],
  jurisdictions: ['US', 'CN'],
  ...over,
});

/** The answer as a value, or an error that says what was answered. */
export function made<T>(answer: LightMyRequestResponse): T {
  if (answer.statusCode > 299) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
  return answer.json<T>();
}

/** Proposes an expert without an account, or with one, as the coordinator does. */
export const proposed = async (by: Asker, over: object = {}): Promise<string> =>
  made<ExpertView>(await by.post('experts', anExpert(over))).id;

export const expertAs = async (as: Asker, id: string): Promise<ExpertView> =>
  made<ExpertView>(await as.get(`experts/${id}`));

export const declares = (as: Asker, id: string): Promise<LightMyRequestResponse> =>
  as.post(`experts/${id}/declarations`, { statement: 1 });

export const movesExpert = (
  as: Asker,
  id: string,
  action: string,
  reason?: string,
): Promise<LightMyRequestResponse> =>
  as.post(`experts/${id}/moves`, { action, ...(reason !== undefined && { reason }) });

export const enters = async (as: Asker, id: string, entry: object): Promise<DossierEntryView> =>
  made<DossierEntryView>(await as.post(`experts/${id}/entries`, entry));

/** An expert without an account who was proposed, declared, verified and admitted. */
export async function anAdmittedExpert(
  { coordinator, ethics }: Pick<PoolStage, 'coordinator' | 'ethics'>,
  over: object = {},
): Promise<string> {
  const id = await proposed(coordinator, over);
  made(await declares(coordinator, id));
  made(await movesExpert(coordinator, id, 'verify'));
  made(await answered(ethics, 'expert_admission', id));
  return id;
}
