import { type Firm, type Persona, personas } from '../personas.js';
import { isBar } from './clearance.js';
import { founders, type Ground } from './ground.js';

const membersOf = {
  'of A': ['own', 'fellow', 'leaver', 'debtor', 'shunned'],
  'of C': ['rival', 'ally'],
} as const satisfies Readonly<Record<string, readonly Firm[]>>;
type Group = keyof typeof membersOf;

interface GroupAnswer {
  readonly agreements: readonly { readonly no: number; readonly textSha256: string }[];
  readonly offices: readonly { readonly id: string }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly state: { readonly id: string };
    readonly candidate: object | null;
  }[];
  readonly memberships: readonly {
    readonly id: string;
    readonly member: { readonly id: string };
    readonly conflicts: readonly { readonly id: string }[] | null;
  }[];
}

/** Liaison counsel of the group of A. */
export const liaison = 'outside_counsel · own, liaison';

const counselOf = (firm: Firm): readonly Persona[] =>
  personas.filter((who) => isBar(who) && who.firm === firm);

/** Who signs for a firm: a representative and counsel of its own who are not among those who ask. */
const signers = (firm: Firm) => ({ client: `representative of ${firm}`, counsel: `counsel of ${firm}` });

async function appointSigners(ground: Ground, firm: Firm): Promise<void> {
  await ground.person(signers(firm).client, 'here', [{ role: 'member_representative', firm }]);
  await ground.person(signers(firm).counsel, 'here', [{ role: 'member_counsel', firm }]);
}

const view = (ground: Ground, group: string): Promise<GroupAnswer> =>
  ground.must<GroupAnswer>(founders.here, 'GET', `groups/${ground.id(`group: ${group}`)}`);

const path = (ground: Ground, group: string, rest: string): string =>
  `groups/${ground.id(`group: ${group}`)}/${rest}`;

/** Invites a member, which accepts. */
async function invite(ground: Ground, group: Group, firm: Firm): Promise<string> {
  const memberId = ground.id(`firm: ${firm}`);
  const { id } = await ground.must(founders.here, 'POST', path(ground, group, 'memberships'), { memberId });
  ground.name(`membership: ${firm}`, id);
  await ground.must(signers(firm).client, 'POST', path(ground, group, `memberships/${id}/moves`), {
    action: 'accept',
  });
  return id;
}

async function approve(ground: Ground, group: Group, firm: Firm): Promise<void> {
  const id = await invite(ground, group, firm);
  const resolution = { state: 'cleared', resolution: 'Invented' };
  const { memberships } = await view(ground, group);
  for (const conflict of memberships.find((one) => one.id === id)?.conflicts ?? [])
    await ground.must(
      'ethics_officer · here',
      'POST',
      path(ground, group, `memberships/${id}/conflicts/${conflict.id}/resolution`),
      resolution,
    );
  const clear = { action: 'clear', reason: 'Nothing was found.' };
  await ground.must('ethics_officer · here', 'POST', path(ground, group, `memberships/${id}/moves`), clear);
  for (const { key } of counselOf(firm)) {
    const personId = ground.id(`person: ${key}`);
    await ground.must(signers(firm).counsel, 'POST', path(ground, group, `memberships/${id}/counsel`), {
      personId,
    });
  }
}

/** Drafts a text of the agreement; answers its number. */
async function draft(ground: Ground, group: string): Promise<number> {
  await ground.must(founders.here, 'POST', path(ground, group, 'agreements'), {
    text: ground.say(`agreement ${group}: text`),
    allowedUses: ['common_defence'],
    noticeDays: 30,
    tailRule: ground.say(`agreement ${group}: tail`),
    governingLaw: 'New York (demo)',
  });
  const { agreements } = await view(ground, group);
  return Math.max(...agreements.map(({ no }) => no));
}

/** Firms consent to a proposal, one after the other. */
async function consent(
  ground: Ground,
  group: Group,
  proposal: string,
  firms: readonly Firm[],
): Promise<void> {
  for (const firm of firms)
    await ground.must(signers(firm).counsel, 'POST', path(ground, group, `proposals/${proposal}/answer`), {
      membershipId: ground.id(`membership: ${firm}`),
      answer: 'agreed',
    });
}

const circulate = (ground: Ground, group: string, no: number): Promise<unknown> =>
  ground.must(founders.here, 'POST', path(ground, group, `agreements/${String(no)}/circulation`), {});

async function sign(ground: Ground, group: Group, firm: Firm, no: number): Promise<void> {
  const { agreements } = await view(ground, group);
  const textSha256 = agreements.find((one) => one.no === no)?.textSha256;
  for (const capacity of ['client', 'counsel'] as const)
    await ground.must(
      signers(firm)[capacity],
      'POST',
      path(ground, group, `agreements/${String(no)}/signatures`),
      {
        membershipId: ground.id(`membership: ${firm}`),
        capacity,
        textSha256,
        authority: 'Power of attorney (demo)',
      },
    );
}

/** Those that are in consent to who is to come in next; the two that found a group come in together. */
async function letIn(ground: Ground, group: Group, firms: readonly Firm[]): Promise<void> {
  const { proposals } = await view(ground, group);
  const next = proposals.find(({ state, candidate }) => state.id === 'open' && candidate !== null);
  if (next !== undefined) await consent(ground, group, next.id, firms);
}

async function open(ground: Ground, home: 'here' | 'abroad', file: string, name: string): Promise<void> {
  const body = { caseId: ground.id(`case: ${file}`), nameEn: ground.say(`group ${name}: name`) };
  ground.name(`group: ${name}`, (await ground.must(founders[home], 'POST', 'groups', body)).id);
}

async function nameIssue(ground: Ground, group: string): Promise<void> {
  const body = { name: ground.say(`issue ${group}: name`) };
  ground.name(
    `issue: ${group}`,
    (await ground.must(founders.here, 'POST', path(ground, group, 'issues'), body)).id,
  );
}

async function form(ground: Ground, group: Group): Promise<void> {
  await open(ground, 'here', 'the joint case', group);
  for (const firm of membersOf[group]) {
    await appointSigners(ground, firm);
    await approve(ground, group, firm);
  }
  const no = await draft(ground, group);
  await circulate(ground, group, no);
  for (const [at, firm] of membersOf[group].entries()) {
    await sign(ground, group, firm, no);
    if (at > 1) await letIn(ground, group, membersOf[group].slice(0, at));
  }
  await nameIssue(ground, group);
}

/** K is invited and looked at; a second text is sent out in the one group, and is a draft in the other. */
async function leaveThingsOpen(ground: Ground): Promise<void> {
  await appointSigners(ground, 'candidate');
  const id = await invite(ground, 'of A', 'candidate');
  const conflicts = path(ground, 'of A', `memberships/${id}/conflicts`);
  await ground.must('ethics_officer · here', 'POST', conflicts, {
    named: ground.say('conflict of K: named'),
  });
  const { memberships, offices } = await view(ground, 'of A');
  ground.name('conflict', memberships.find((one) => one.id === id)?.conflicts?.at(-1)?.id ?? '');
  ground.name('office', offices[0]?.id ?? '');
  await circulate(ground, 'of A', await draft(ground, 'of A'));
  await draft(ground, 'of C');
  const { agreements } = await view(ground, 'of A');
  ground.name('text of A', agreements.find(({ no }) => no === 2)?.textSha256 ?? '');
}

/** Proposes somebody for an office of the group of A. */
async function propose(ground: Ground, who: string, office: string): Promise<string> {
  const body = { personId: ground.id(`person: ${who}`), office, basis: 'Clause 3 (demo)' };
  return (await ground.must(founders.here, 'POST', path(ground, 'of A', 'offices'), body)).id;
}

/** Has somebody hold an office of the group of A: every member consents. */
async function appoint(ground: Ground, who: string, office: string): Promise<void> {
  await consent(ground, 'of A', await propose(ground, who, office), membersOf['of A']);
}

/** Two joint-defence groups of the joint case and one of another alliance, with members, counsel and a secretary. */
export async function formGroups(ground: Ground): Promise<void> {
  await form(ground, 'of A');
  await form(ground, 'of C');
  await open(ground, 'abroad', "another alliance's case", 'of another alliance');
  const { id: foreign } = await ground.must(
    founders.abroad,
    'POST',
    path(ground, 'of another alliance', 'memberships'),
    {
      memberId: ground.id('firm: foreigner'),
    },
  );
  ground.name('membership: foreigner', foreign);
  await appoint(ground, 'coordinator · group secretary', 'secretary');
  // Who runs the group and engages its experts.
  await appoint(ground, liaison, 'liaison_counsel');
  ground.name('office proposal', await propose(ground, 'coordinator · here', 'secretary'));
  await leaveThingsOpen(ground);
}

const move = (ground: Ground, who: string, firm: Firm, body: object): Promise<unknown> =>
  ground.must(
    who,
    'POST',
    path(ground, 'of A', `memberships/${ground.id(`membership: ${firm}`)}/moves`),
    body,
  );

/** S does not pay. */
export const suspendDebtor = (ground: Ground): Promise<unknown> =>
  move(ground, founders.here, 'debtor', { action: 'suspend', reason: ground.say('suspension of S: reason') });

/** E leaves. */
export const letLeaverGo = (ground: Ground): Promise<unknown> =>
  move(ground, signers('leaver').counsel, 'leaver', {
    action: 'settle',
    reason: ground.say('exit of E: reason'),
  });
