import type { LightMyRequestResponse } from 'fastify';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { Asker } from '../../groups/groups.fixtures.js';
import { type ChecksStage, moves, screened } from '../checks/checks.fixtures.js';
import { made } from '../pool/pool.fixtures.js';
import type { ExpertEngagementView } from './engagements.contract.js';

/** A check of an expert with an account that was found clear. */
export async function aClearCheck(
  stage: ChecksStage,
  lead: Asker,
  expert: { readonly id: string; readonly as: Asker },
  over: object = {},
): Promise<string> {
  const id = await screened(stage, lead, expert, over);
  made(await moves(stage.ethics, id, 'clear', { reason: 'Nothing was found.' }));
  return id;
}

/** Proposes an engagement under a check. */
export const proposes = (
  as: Asker,
  checkId: string,
  over: object = {},
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  as.post(
    `conflict-checks/${checkId}/engagements`,
    {
      role: 'consulting',
      scope: 'Say whether the lamp glows as claim 1 says.',
      from: '2026-11-21',
      until: '2027-11-20',
      cap: { amount: '240000.00', currency: 'USD' },
      ...over,
    },
    headers,
  );

export const quotes = (as: Asker, id: string, over: object = {}): Promise<LightMyRequestResponse> =>
  as.post(`expert-engagements/${id}/quotes`, {
    hourly: { amount: '3200.00', currency: 'USD' },
    hoursEstimated: '62.5',
    ...over,
  });

export const movesEngagement = (
  as: Asker,
  id: string,
  action: string,
  said: object = {},
): Promise<LightMyRequestResponse> => as.post(`expert-engagements/${id}/moves`, { action, ...said });

export const engagementAs = async (as: Asker, id: string): Promise<ExpertEngagementView> =>
  made<ExpertEngagementView>(await as.get(`expert-engagements/${id}`));

/** Has people approve the budget that waits. */
export async function approvesBudget(lead: Asker, id: string, ...deciders: readonly Asker[]): Promise<void> {
  const open = (await engagementAs(lead, id)).budgets.find(({ status }) => status === 'open');
  for (const one of deciders) made(await answered(one, 'expert_budget', open?.id ?? ''));
}

/** An engagement of A's lead counsel up to its beginning. Two of the member approve: there is no band. */
export async function anActiveEngagement(
  stage: ChecksStage,
  checkId: string,
  expert: Asker,
  over: object = {},
): Promise<string> {
  const { outside: lead, representative, inHouse } = stage.sides.a;
  const { id } = made<ExpertEngagementView>(await proposes(lead, checkId, over));
  made(await quotes(expert, id));
  made(await movesEngagement(lead, id, 'ask_budget'));
  await approvesBudget(lead, id, representative, inHouse);
  made(await movesEngagement(expert, id, 'sign'));
  made(await movesEngagement(lead, id, 'begin'));
  return id;
}
