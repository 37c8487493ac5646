import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { AddCounsel, AddParty, CaseReaders, OpenCase } from '../cases/index.js';
import { aCase, aParty } from '../cases/cases.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../identity/identity.fixtures.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork, asPerson } from '../platform/index.js';
import { decide, type Guarded } from '../walls/index.js';
import type { GroupView, MembershipView } from './group-views.contract.js';
import type { ProposalView } from './proposals/proposals.contract.js';

/** The actions that may be done now of those a view offers. */
export const mayDo = ({
  actions,
}: {
  readonly actions: readonly { readonly action: string; readonly obstacle: object | null }[];
}): readonly string[] => actions.filter(({ obstacle }) => obstacle === null).map(({ action }) => action);

/** Someone signed in, who asks by paths under /api/v1. */
export interface Asker {
  readonly id: string;
  readonly name: string;
  readonly headers: () => { readonly cookie: string };
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, payload?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}

/** A firm in the group's case, with its own people. */
export interface Side {
  readonly memberId: string;
  readonly partyId: string;
  readonly representative: Asker;
  readonly inHouse: Asker;
  readonly outside: Asker;
}

type Letter = 'a' | 'b' | 'c';

/** An alliance with three members accused in one case, and one that is not. */
export interface GroupStage {
  readonly app: TestApp;
  readonly allianceId: string;
  readonly caseId: string;
  readonly proceedingId: string;
  readonly sides: Readonly<Record<Letter, Side>>;
  /** A member that the case does not concern. */
  readonly stranger: string;
  readonly coordinator: Asker;
  readonly ethics: Asker;
  readonly treasurer: Asker;
  readonly auditor: Asker;
  person(...seats: readonly { readonly role: Role; readonly memberId?: string }[]): Promise<Asker>;
  /** Does what has come due. */
  dueWork(): Promise<void>;
  /** Puts the clock ahead. */
  later(ms: number): void;
}

let made = 0;

/** Makes a person with some seats and signs them in; again where the clock was put ahead and the session has ended. */
async function anAsker(
  app: TestApp,
  allianceId: string,
  seats: readonly { readonly role: Role; readonly memberId?: string }[],
): Promise<Asker> {
  const name = `Person ${String(++made)} ${seats.map(({ role }) => role).join(' ')}`;
  const work = app.app.get(UnitOfWork);
  const { id, email } = await aPerson(work, { allianceId, name, appointments: seats });
  let headers = await signedIn(app, email);
  const ask = async (request: InjectOptions): Promise<LightMyRequestResponse> => {
    const answer = await app.inject({ ...request, headers: { ...request.headers, ...headers } });
    if (answer.statusCode !== 401) return answer;
    headers = await signedIn(app, email);
    return app.inject({ ...request, headers: { ...request.headers, ...headers } });
  };
  return {
    id,
    name,
    headers: () => headers,
    get: (path) => ask({ url: `/api/v1/${path}` }),
    post: (path, payload = {}, more = {}) =>
      ask({ method: 'POST', url: `/api/v1/${path}`, payload, headers: more }),
  };
}

/** The people of a member that is accused in a case, with outside counsel. */
async function aSide(app: TestApp, allianceId: string, memberId: string, partyId: string): Promise<Side> {
  const person = (...seats: readonly { readonly role: Role; readonly memberId?: string }[]) =>
    anAsker(app, allianceId, seats);
  const outside = await person({ role: 'outside_counsel' });
  await app.app.get(AddCounsel).run(systemCaller(allianceId), partyId, {
    firm: 'Example Counsel LLP',
    name: 'A. Counsel',
    personId: outside.id,
  });
  return {
    memberId,
    partyId,
    representative: await person({ role: 'member_representative', memberId }),
    inHouse: await person({ role: 'member_counsel', memberId }),
    outside,
  };
}

/** One more member that is accused in the stage's case. */
export async function anotherSide(
  { app, allianceId, caseId }: GroupStage,
  name: string,
  over: Parameters<typeof aMember>[2] = {},
): Promise<Side> {
  const member = { name: { en: `${name} Demo`, zh: `${name}示例` }, ...over };
  const memberId = await aMember(app.app.get(UnitOfWork), allianceId, member);
  const party = aParty({ name: `${name} Respondent`, memberId });
  const { parties } = await app.app.get(AddParty).run(systemCaller(allianceId), caseId, party);
  return aSide(app, allianceId, memberId, parties.find((one) => one.memberId === memberId)?.id ?? '');
}

/** Sets it up. */
export async function aGroupStage(app: TestApp): Promise<GroupStage> {
  const work = app.app.get(UnitOfWork);
  const allianceId = await anAlliance(work);
  const memberIds = [
    await aMember(work, allianceId, { name: { en: 'Alder Demo', zh: '赤杨示例' } }),
    await aMember(work, allianceId, { name: { en: 'Birch Demo', zh: '白桦示例' } }),
    await aMember(work, allianceId, { name: { en: 'Cedar Demo', zh: '雪松示例' } }),
  ] as const;
  const stranger = await aMember(work, allianceId, { name: { en: 'Oak Demo', zh: '橡树示例' } });
  const parties = memberIds.map((memberId, at) => aParty({ name: `Respondent ${String(at)}`, memberId }));
  const opened = await app.app.get(OpenCase).run(systemCaller(allianceId), {
    ...aCase(),
    parties: [
      aParty({ name: 'Zenith Demo Complainant Inc.', role: 'complainant', side: 'adverse', country: 'US' }),
      ...parties,
    ],
  });
  const person = (...seats: readonly { readonly role: Role; readonly memberId?: string }[]) =>
    anAsker(app, allianceId, seats);
  const partyOf = (memberId: string): string =>
    opened.parties.find((party) => party.memberId === memberId)?.id ?? '';
  const sideOf = (memberId: string) => aSide(app, allianceId, memberId, partyOf(memberId));
  return {
    app,
    allianceId,
    caseId: opened.id,
    proceedingId: opened.proceedings[0]?.id ?? '',
    sides: { a: await sideOf(memberIds[0]), b: await sideOf(memberIds[1]), c: await sideOf(memberIds[2]) },
    stranger,
    coordinator: await person({ role: 'coordinator' }),
    ethics: await person({ role: 'ethics_officer' }),
    treasurer: await person({ role: 'treasurer' }),
    auditor: await person({ role: 'auditor' }),
    person,
    dueWork: async () => {
      await app.app.get(DueWork).runAll();
    },
    later: (ms) => {
      app.clock.set(new Date(Date.parse(app.clock.now()) + ms).toISOString());
    },
  };
}

/** The answer's id, or an error that says what was answered. */
export function madeBy(answer: LightMyRequestResponse): string {
  if (answer.statusCode > 299) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
  return answer.json<{ id: string }>().id;
}

/** Whether the engine lets somebody in a seat read a thing of the stage's case: its owner's own unless said otherwise. */
export function mayRead(
  stage: GroupStage,
  who: Pick<Asker, 'id'>,
  role: Role,
  over: Pick<Guarded, 'supplierId' | 'uploadedBy'> & Partial<Guarded>,
): Promise<boolean> {
  const thing: Guarded = {
    id: newId(),
    caseId: stage.caseId,
    firmId: null,
    firmMemberId: null,
    tier: 'T3',
    groupId: null,
    compartmentId: null,
    compartmentKind: null,
    suppliers: [],
    compartmentMemberId: null,
    sharedAt: null,
    state: 'classified',
    ...over,
  };
  const caller = asPerson(systemCaller(stage.allianceId), who.id, [{ role, memberId: null }]);
  const { app } = stage.app;
  return app
    .get(UnitOfWork)
    .read(caller, async (tx) => decide(await app.get(CaseReaders).readerOf(tx), thing).allowed);
}

/** A text to be signed. */
export const aText = (over: object = {}): object => ({
  text: 'We defend together 我们共同应诉。\nDemo, invented.',
  allowedUses: ['common_defence', 'invalidation'],
  noticeDays: 30,
  tailRule: 'Its share of what was committed before its notice.',
  governingLaw: 'New York (demo)',
  ...over,
});

/** A group of the stage, and what is done in it often. */
export class GroupInTest {
  constructor(
    readonly stage: GroupStage,
    readonly id: string,
  ) {}

  /** Opened by the coordinator, with a first text sent out once members are invited. */
  static async opened(stage: GroupStage, over: object = {}): Promise<GroupInTest> {
    const body = { caseId: stage.caseId, nameEn: 'Joint defence (demo)', ...over };
    return new GroupInTest(stage, madeBy(await stage.coordinator.post('groups', body)));
  }

  path(rest = ''): string {
    return `groups/${this.id}${rest === '' ? '' : `/${rest}`}`;
  }

  async view(as: Asker = this.stage.coordinator): Promise<GroupView> {
    const answer = await as.get(this.path());
    if (answer.statusCode !== 200) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
    return answer.json<GroupView>();
  }

  async membership(of: Side, as: Asker = this.stage.coordinator): Promise<MembershipView> {
    const found = (await this.view(as)).memberships.findLast(({ member }) => member.id === of.memberId);
    if (found === undefined) throw new Error('It is no member of the group.');
    return found;
  }

  async invite(side: Side, over: object = {}): Promise<string> {
    const body = { memberId: side.memberId, ...over };
    await this.stage.coordinator.post(this.path('memberships'), body).then(madeBy);
    return (await this.membership(side)).id;
  }

  move(as: Asker, membershipId: string, action: string, reason?: string): Promise<LightMyRequestResponse> {
    return as.post(this.path(`memberships/${membershipId}/moves`), { action, ...(reason && { reason }) });
  }

  /** Invited, accepted, cleared; with outside counsel named. */
  async approved(side: Side, over: object = {}): Promise<string> {
    const id = await this.invite(side, over);
    madeBy(await this.move(side.representative, id, 'accept'));
    madeBy(await this.move(this.stage.ethics, id, 'clear', 'Nothing was found.'));
    madeBy(await side.inHouse.post(this.path(`memberships/${id}/counsel`), { personId: side.outside.id }));
    return id;
  }

  /** Drafts a text and sends it out; answers its number. */
  async circulate(over: object = {}): Promise<number> {
    madeBy(await this.stage.coordinator.post(this.path('agreements'), aText(over)));
    const no = (await this.view()).agreements.at(-1)?.no ?? 0;
    madeBy(await this.stage.coordinator.post(this.path(`agreements/${String(no)}/circulation`)));
    return no;
  }

  async signature(
    as: Asker,
    membershipId: string,
    capacity: 'client' | 'counsel',
    over: object = {},
    no?: number,
  ): Promise<LightMyRequestResponse> {
    const { agreements } = await this.view();
    const text = no === undefined ? agreements.at(-1) : agreements.find((one) => one.no === no);
    return as.post(this.path(`agreements/${String(text?.no)}/signatures`), {
      membershipId,
      capacity,
      textSha256: text?.textSha256,
      authority: 'Power of attorney of 2026-03-01 (demo)',
      ...over,
    });
  }

  /** Proposes somebody for an office, and has every member that takes part consent; answers the office's id. */
  async appoint(
    who: Pick<Asker, 'id'>,
    office: 'liaison_counsel' | 'secretary' = 'liaison_counsel',
  ): Promise<string> {
    const body = { personId: who.id, office, basis: 'Clause 7 (demo)' };
    await this.consent(madeBy(await this.stage.coordinator.post(this.path('offices'), body)));
    const { offices } = await this.view();
    return offices.findLast(({ personId, endedAt }) => personId === who.id && endedAt === null)?.id ?? '';
  }

  /** Every member that takes part consents to a proposal, one after the other. */
  async consent(proposalId: string): Promise<void> {
    const { memberships, proposals } = await this.view();
    const candidate = proposals.find(({ id }) => id === proposalId)?.candidate;
    for (const { id, member, status, role } of memberships) {
      const side = Object.values(this.stage.sides).find(({ memberId }) => memberId === member.id);
      if (
        side === undefined ||
        member.name.en === candidate?.en ||
        status.id !== 'active' ||
        role === 'observer'
      )
        continue;
      madeBy(await this.answer(side.inHouse, proposalId, id));
    }
  }

  answer(
    as: Asker,
    proposalId: string,
    membershipId: string,
    answer: 'agreed' | 'declined' = 'agreed',
  ): Promise<LightMyRequestResponse> {
    return as.post(this.path(`proposals/${proposalId}/answer`), { membershipId, answer });
  }

  /** Ends by the consent of every member that takes part. */
  async end(reason = 'Over (demo).'): Promise<void> {
    await this.consent(madeBy(await this.stage.coordinator.post(this.path('end-proposals'), { reason })));
  }

  /** Both signatures of a side. */
  async sign(side: Side, membershipId: string): Promise<void> {
    madeBy(await this.signature(side.representative, membershipId, 'client'));
    madeBy(await this.signature(side.outside, membershipId, 'counsel'));
  }

  /** What the members are asked of a side that is to come in, and have not all answered. */
  async asked(side: Side): Promise<readonly ProposalView[]> {
    const { name } = (await this.membership(side)).member;
    return (await this.view()).proposals.filter(
      ({ candidate, state }) => candidate?.en === name.en && state.id === 'open',
    );
  }

  /** Both signatures of a side, and the consent of every member that takes part, where it is asked. */
  async letIn(side: Side, membershipId: string): Promise<void> {
    await this.sign(side, membershipId);
    for (const { id } of await this.asked(side)) await this.consent(id);
  }
}

/** A group whose agreement is in force, with some members active; answers their memberships too. */
export async function anActiveGroup(
  stage: GroupStage,
  letters: readonly Letter[] = ['a', 'b'],
): Promise<{ readonly group: GroupInTest; readonly ids: Readonly<Record<Letter, string>> }> {
  const group = await GroupInTest.opened(stage);
  const ids: Record<Letter, string> = { a: '', b: '', c: '' };
  for (const letter of letters) ids[letter] = await group.approved(stage.sides[letter]);
  await group.circulate();
  for (const letter of letters) await group.letIn(stage.sides[letter], ids[letter]);
  return { group, ids };
}
