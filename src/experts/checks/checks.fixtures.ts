import type { LightMyRequestResponse } from 'fastify';
import type { TestApp } from '../../../test/app.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { AddCounsel, AddParty, OpenCase } from '../../cases/index.js';
import { aParty } from '../../cases/cases.fixtures.js';
import { aFirm, aTie } from '../../firms/firms.fixtures.js';
import { type Asker, aGroupStage, type GroupStage } from '../../groups/groups.fixtures.js';
import { calendarDate } from '../../kernel/index.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import type { ExpertView } from '../pool/experts.contract.js';
import {
  anAdmittedExpert,
  anExpert,
  declares,
  enters,
  made,
  movesExpert,
  proposed,
} from '../pool/pool.fixtures.js';
import { FollowFacts } from './follow-facts.js';
import type { CheckView } from './checks.contract.js';

/** A case of three members against an adversary whose parent is in the register, with experts of the pool. */
export interface ChecksStage extends GroupStage {
  readonly parent: string;
  readonly adversary: string;
  /** A firm of nobody's, where the clean expert works. */
  readonly employer: string;
  /** Holds 1.2 % of the parent; has an account. */
  readonly owner: { readonly id: string; readonly as: Asker };
  /** Holds 0.4 % of it. */
  readonly small: string;
  /** Is tied to nobody here; has an account. */
  readonly clean: { readonly id: string; readonly as: Asker };
}

export async function aChecksStage(app: TestApp): Promise<ChecksStage> {
  const stage = await aGroupStage(app);
  const { allianceId } = stage;
  const work = app.app.get(UnitOfWork);
  const parent = await aFirm(work, allianceId, { nameEn: 'Umbra Holdings Demo Corp.' });
  const adversary = await aFirm(work, allianceId, { nameEn: 'Lumen Demo Lighting Inc.' });
  const employer = await aFirm(work, allianceId, { nameEn: 'Quiet Demo Institute' });
  await aTie(work, allianceId, adversary, { parentId: parent });
  const party = aParty({
    name: 'Lumen Demo Lighting Inc.',
    role: 'complainant',
    side: 'adverse',
    firmId: adversary,
  });
  await app.app.get(AddParty).run(systemCaller(allianceId), stage.caseId, party);
  const holds = (percent: string) => ({
    kind: 'affiliation',
    firmId: parent,
    firmName: 'Umbra Holdings Demo Corp.',
    role: 'equity',
    percent,
    from: '2024-05-01',
  });
  const ownAs = await stage.person({ role: 'expert' });
  const cleanAs = await stage.person({ role: 'expert' });
  const pool = stage as unknown as Parameters<typeof anAdmittedExpert>[0];
  const keeper = stage.ethics as unknown as Parameters<typeof enters>[0];
  const owner = await admitted(pool, ownAs, { nameEn: 'Olive Owner', nameZh: '欧丽' });
  const small = await anAdmittedExpert(pool, { nameEn: 'Sam Small', nameZh: '沈小' });
  const clean = await admitted(pool, cleanAs, { nameEn: 'Cleo Clean', nameZh: '柯洁' });
  await enters(keeper, owner, holds('1.2'));
  await enters(keeper, small, holds('0.4'));
  await enters(keeper, clean, {
    kind: 'affiliation',
    firmId: employer,
    firmName: 'Quiet Demo Institute',
    role: 'employee',
    from: '2022-01-01',
  });
  // What a worker does when it starts.
  await work.run(systemCaller(allianceId), (tx) => app.app.get(FollowFacts).begin(tx));
  await stage.dueWork();
  // Past the search that follows the firms of the stage.
  stage.later(30_000);
  await stage.dueWork();
  return {
    ...stage,
    parent,
    adversary,
    employer,
    owner: { id: owner, as: ownAs },
    small,
    clean: { id: clean, as: cleanAs },
  };
}

/** An expert with an account, who declared themselves. */
async function admitted(
  { coordinator, ethics }: Parameters<typeof anAdmittedExpert>[0],
  as: Asker,
  names: object,
): Promise<string> {
  const id = await proposed(coordinator, { ...names, personId: as.id });
  made(await declares(as as unknown as typeof coordinator, id));
  made(await movesExpert(coordinator, id, 'verify'));
  made(await answered(ethics, 'expert_admission', id));
  return id;
}

/** A dispute between two of the members, each with the counsel they have in the case. */
export async function aQuarrel({ app, allianceId, sides: { a, b } }: ChecksStage): Promise<string> {
  const system = systemCaller(allianceId);
  const { id, parties } = await app.app.get(OpenCase).run(system, {
    kind: 'internal_dispute',
    titleEn: 'Alder against Birch (demo)',
    parties: [
      aParty({ name: 'Alder Demo', role: 'claimant', side: 'neutral', memberId: a.memberId }),
      aParty({ name: 'Birch Demo', role: 'opponent', side: 'neutral', memberId: b.memberId }),
    ],
  });
  for (const { memberId, outside } of [a, b]) {
    const party = parties.find((one) => one.memberId === memberId);
    await app.app.get(AddCounsel).run(system, party?.id ?? '', {
      firm: 'Example Counsel LLP',
      name: 'A. Counsel',
      personId: outside.id,
    });
  }
  return id;
}

/** Has the register know that one firm took over another. */
export const takesOver = (stage: ChecksStage, parentId: string, childId: string): Promise<void> =>
  aTie(stage.app.app.get(UnitOfWork), stage.allianceId, childId, {
    parentId,
    from: calendarDate('2026-11-01'),
  });

/** Asks for a check, as counsel of a side. */
export const requests = (
  stage: ChecksStage,
  as: Asker,
  expertId: string,
  over: object = {},
): Promise<LightMyRequestResponse> =>
  as.post(`cases/${stage.caseId}/conflict-checks`, { expertId, classes: ['H01L33/00'], ...over });

export const moves = (
  as: Asker,
  id: string,
  action: string,
  said: object = {},
): Promise<LightMyRequestResponse> => as.post(`conflict-checks/${id}/moves`, { action, ...said });

export const checkAs = async (as: Asker, id: string): Promise<CheckView> =>
  made<CheckView>(await as.get(`conflict-checks/${id}`));

/** A check of an expert with an account, up to the search that follows the declaration. */
export async function screened(
  stage: ChecksStage,
  lead: Asker,
  expert: { readonly id: string; readonly as: Asker },
  over: object = {},
): Promise<string> {
  const { id } = made<CheckView>(await requests(stage, lead, expert.id, over));
  made(await moves(lead, id, 'send_names'));
  made(await moves(expert.as, id, 'declare', { declaration: 'None that I know of.' }));
  return id;
}

/** Has an expert of the pool have an account. */
export async function links({ app, coordinator }: ChecksStage, id: string, personId: string): Promise<void> {
  const { nameEn, nameZh } = made<ExpertView>(await coordinator.get(`experts/${id}`));
  const answer = await app.inject({
    method: 'PUT',
    url: `/api/v1/experts/${id}`,
    payload: anExpert({ nameEn, nameZh: nameZh ?? undefined, personId }),
    headers: coordinator.headers(),
  });
  made(answer);
}
