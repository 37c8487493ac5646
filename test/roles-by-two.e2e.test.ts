import { aMember } from '../src/alliance/alliance.fixtures.js';
import { anAsker, type Asker } from '../src/clearance/clearance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../src/identity/identity.fixtures.js';
import { CredentialMails } from '../src/identity/index.js';
import { DueWork, newId, type Role, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let member: string;
let coordinator: Asker;
let administrator: Asker;
let ethics: Asker;

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
});
afterAll(() => app.close());

const somebody = (role: Role, memberId?: string) =>
  anAsker(app, work, alliance, memberId === undefined ? { role } : { role, memberId });

beforeEach(async () => {
  app.clock.set('2026-04-01T01:00:00.000Z');
  alliance = await anAlliance(work);
  member = await aMember(work, alliance);
  coordinator = await somebody('coordinator');
  administrator = await somebody('administrator');
  ethics = await somebody('ethics_officer');
});

interface Waiting {
  readonly id: string;
  readonly consent: string | null;
  readonly actions: readonly { readonly action: string; readonly allowed: boolean }[];
}
const waiting = async (who: Asker): Promise<readonly Waiting[]> =>
  (await who.get('nominations')).json<{ items: readonly Waiting[] }>().items;
const name = (by: Asker, { id }: { readonly id: string }, role: Role, memberId?: string) =>
  by.post(`people/${id}/appointments`, { role, ...(memberId && { memberId }) });
const confirm = (by: Asker, id: string) => by.post(`nominations/${id}/confirmation`, {});
const holds = async (who: Asker, role: Role): Promise<boolean> =>
  (await who.get('sessions/current'))
    .json<{ seats: readonly { readonly role: Role }[] }>()
    .seats.some((seat) => seat.role === role);
const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: unknown }).code;
const only = async (who: Asker): Promise<string> => {
  const [one, ...others] = await waiting(who);
  if (one === undefined || others.length > 0) throw new Error('Not one nomination');
  return one.id;
};
const wallBefore = async (subjectId: string): Promise<void> => {
  const wall = { subjectKind: 'person', subjectId, objectKind: 'member', objectId: member, reason: 'Demo' };
  expect((await ethics.post('walls', wall)).statusCode).toBe(201);
};

describe('a role that sees much', () => {
  it('is given by two: not by who proposes it, not to who confirms it, and to nobody before', async () => {
    const expert = await somebody('expert');
    expect((await name(coordinator, expert, 'coordinator')).statusCode).toBe(201);
    expect(await holds(expert, 'coordinator')).toBe(false);
    const id = await only(administrator);
    expect(codeOf(await confirm(coordinator, id))).toBe('nomination.not_yours');
    const auditor = await somebody('auditor');
    expect(codeOf(await confirm(auditor, id))).toBe('nomination.not_yours');
    expect((await confirm(expert, id)).statusCode).toBe(404);
    expect(codeOf(await name(coordinator, expert, 'coordinator'))).toBe('nomination.made_already');
    expect((await confirm(ethics, id)).statusCode).toBe(204);
    expect(await holds(expert, 'coordinator')).toBe(true);
    expect(codeOf(await confirm(administrator, id))).toBe('nomination.no_such_move');
    expect(await waiting(administrator)).toEqual([]);
  });

  it('is refused with a reason, or taken back, and then not confirmed', async () => {
    const expert = await somebody('expert');
    await name(administrator, expert, 'auditor');
    const first = await only(ethics);
    expect((await ethics.post(`nominations/${first}/refusal`, { reason: 'Not needed' })).statusCode).toBe(
      204,
    );
    await name(administrator, expert, 'auditor');
    const second = await only(ethics);
    expect(codeOf(await coordinator.post(`nominations/${second}/withdrawal`, { reason: 'x' }))).toBe(
      'appointment.not_yours_to_make',
    );
    expect((await administrator.post(`nominations/${second}/withdrawal`, { reason: 'x' })).statusCode).toBe(
      204,
    );
    for (const id of [first, second])
      expect(codeOf(await confirm(ethics, id))).toBe('nomination.no_such_move');
    expect(await holds(expert, 'auditor')).toBe(false);
  });

  it('is given alone by the first administrator only, and the record says so', async () => {
    alliance = await anAlliance(work);
    const founder = await somebody('administrator');
    const [first, second] = [await somebody('expert'), await somebody('expert')];
    expect((await name(founder, first, 'ethics_officer')).statusCode).toBe(201);
    expect(await holds(first, 'ethics_officer')).toBe(true);
    await name(founder, second, 'coordinator');
    expect(await holds(second, 'coordinator')).toBe(false);
    const facts = await work.read(systemCaller(alliance), (tx) =>
      tx.query<{ alone: boolean }>(
        `SELECT (payload->>'alone')::boolean AS alone FROM outbox WHERE payload ? 'alone' AND subject_id = $1`,
        [first.id],
      ),
    );
    expect(facts).toEqual([{ alone: true }]);
  });

  it('is not proposed, confirmed or offered by who is walled', async () => {
    const expert = await somebody('expert');
    await wallBefore(coordinator.id);
    for (const role of ['coordinator', 'treasurer'] as const)
      expect(codeOf(await name(coordinator, expert, role))).toBe('nomination.walled');
    const invited = { email: 'friend@firm.example', name: 'Friend', role: 'coordinator' };
    expect(codeOf(await coordinator.post('invitations', invited))).toBe('nomination.walled');
    expect(codeOf(await name(coordinator, expert, 'member_counsel', member))).toBe('nomination.walled');
    expect(codeOf(await name(coordinator, expert, 'mediator'))).toBe('nomination.walled');
    expect((await name(coordinator, expert, 'assistance_officer')).statusCode).toBe(201);
    await name(await somebody('coordinator'), expert, 'coordinator');
    await wallBefore(administrator.id);
    const id = await only(administrator);
    expect(codeOf(await confirm(administrator, id))).toBe('nomination.walled');
    expect((await waiting(administrator))[0]?.actions).toContainEqual(
      expect.objectContaining({ action: 'confirm', obstacle: expect.anything() as object }),
    );
    expect((await confirm(ethics, id)).statusCode).toBe(204);
  });

  it('is not confirmed while who proposed it is walled, which is not said; it can be refused', async () => {
    const expert = await somebody('expert');
    await name(coordinator, expert, 'coordinator');
    await wallBefore(coordinator.id);
    const id = await only(ethics);
    expect(codeOf(await confirm(ethics, id))).toBe('nomination.nominator_barred');
    const actions = (await waiting(ethics))[0]?.actions;
    expect(actions).toContainEqual(
      expect.objectContaining({ action: 'confirm', obstacle: expect.anything() as object }),
    );
    expect(actions).toContainEqual(expect.objectContaining({ action: 'refuse', obstacle: null }));
    expect((await ethics.post(`nominations/${id}/refusal`, { reason: 'Walled' })).statusCode).toBe(204);
  });
});

describe('a role of a firm', () => {
  it('is confirmed by the firm, and by nobody in its place', async () => {
    const counsel = await somebody('member_counsel', member);
    const other = await somebody('member_counsel', await aMember(work, alliance));
    const friend = await somebody('expert');
    await name(coordinator, friend, 'member_counsel', member);
    const id = await only(counsel);
    expect(await waiting(other)).toEqual([]);
    expect((await confirm(other, id)).statusCode).toBe(404);
    for (const one of [administrator, ethics])
      expect(codeOf(await confirm(one, id))).toBe('nomination.not_yours');
    expect(await holds(friend, 'member_counsel')).toBe(false);
    expect((await confirm(counsel, id)).statusCode).toBe(204);
    expect(await holds(friend, 'member_counsel')).toBe(true);
  });

  it('is not had by disabling or ending those who act for the firm', async () => {
    const counsel = await somebody('member_counsel', member);
    const friend = await somebody('expert');
    await coordinator.post(`people/${counsel.id}/disabling`, { reason: 'In the way' });
    await name(coordinator, friend, 'member_counsel', member);
    const id = await only(administrator);
    expect(codeOf(await confirm(administrator, id))).toBe('nomination.not_yours');
    await coordinator.post(`nominations/${id}/withdrawal`, { reason: 'x' });
    await coordinator.post(`people/${counsel.id}/enabling`, {});
    const [held] = (await coordinator.get(`people/${counsel.id}`)).json<{ appointments: { id: string }[] }>()
      .appointments;
    const ended = { on: '2026-04-01', reason: 'In the way' };
    expect((await coordinator.post(`appointments/${held?.id ?? ''}/ending`, ended)).statusCode).toBe(200);
    app.clock.set('2026-04-02T01:00:00.000Z');
    expect(codeOf(await name(coordinator, friend, 'member_counsel', member))).toBe('nomination.firm_emptied');
    await name(await somebody('coordinator'), friend, 'member_counsel', member);
    expect((await confirm(administrator, await only(administrator))).statusCode).toBe(204);
  });

  it('goes with the firm, what waits for it too', async () => {
    const friend = await somebody('expert');
    await name(coordinator, friend, 'member_representative', member);
    const id = await only(administrator);
    await coordinator.post(`members/${member}/leaving`, { on: '2026-04-01', reason: 'Left' });
    expect(codeOf(await confirm(administrator, id))).toBe('nomination.no_such_move');
  });
});

describe('an invitation', () => {
  const invited = (over: object = {}) => ({
    email: `${newId()}@firm.example`,
    name: 'Typed Name',
    role: 'expert',
    language: 'en',
    ...over,
  });
  const tokenTo = async (email: string): Promise<string | undefined> => {
    const mails = await app.app.get(CredentialMails).waiting();
    const text = mails.findLast(({ to }) => to === email)?.text ?? '';
    return /#token=([\w-]+)/.exec(text)?.[1];
  };
  const accept = (token: string | undefined, password: string) =>
    app.inject({ method: 'POST', url: '/api/v1/invitations/acceptance', payload: { token, password } });

  it('is answered alike whether or not the address is known elsewhere', async () => {
    const elsewhere = await aPerson(work, { allianceId: await anAlliance(work), name: 'Known Name' });
    const bodies = [invited(), invited({ email: elsewhere.email })];
    const answers = await Promise.all(bodies.map((body) => coordinator.post('invitations', body)));
    const shown = (which: number) => {
      const text = JSON.stringify(answers[which]?.json());
      return text
        .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@firm.example|person-\d+@firm.example/g, '@')
        .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '(id)');
    };
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(shown(1)).toBe(shown(0));
    expect((await coordinator.get('people?q=known')).body).not.toContain('Known');
    expect((await coordinator.get('people?limit=100')).body).not.toContain(elsewhere.id);
    const mails = await app.app.get(CredentialMails).waiting();
    const words = bodies.map(({ email }) =>
      mails.find(({ to }) => to === email)?.text.replace(/token=\S+/, ''),
    );
    expect(words[1]).toBe(words[0]);
  });

  it('of one who has an account is theirs to accept, signed in or with their password, wherever they act', async () => {
    const home = await anAlliance(work);
    const known = await aPerson(work, { allianceId: home, name: 'Known Name' });
    const session = await signedIn(app, known.email);
    await coordinator.post('invitations', invited({ email: known.email }));
    const token = await tokenTo(known.email);
    expect((await accept(token, 'a river without bridges')).statusCode).toBe(422);
    await expect(signedIn(app, known.email, 'a river without bridges')).rejects.toThrow('401');
    const mine = await app.inject({ url: '/api/v1/me/invitations', headers: session });
    const [one] = mine.json<{ items: { id: string; role: string; alliance: { en: string } }[] }>().items;
    expect(one).toMatchObject({ role: 'expert' });
    const other = await aPerson(work, { allianceId: home });
    const theirs = await app.inject({
      method: 'POST',
      url: `/api/v1/me/invitations/${one?.id ?? ''}/acceptance`,
      headers: await signedIn(app, other.email),
    });
    expect(theirs.statusCode).toBe(404);
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/me/invitations/${one?.id ?? ''}/acceptance`,
      headers: session,
    });
    expect(answer.statusCode).toBe(204);
    const { alliances } = (await app.inject({ url: '/api/v1/sessions/current', headers: session })).json<{
      alliances: { id: string }[];
    }>();
    expect(alliances.map(({ id }) => id).sort()).toEqual([alliance, home].sort());
    expect((await accept(token, 'four unrelated words')).json()).toMatchObject({ code: 'link.spent' });
  });

  it('that sees much goes out once another has confirmed it, and is withdrawn with its link', async () => {
    const body = invited({ role: 'coordinator' });
    const { id } = (await coordinator.post('invitations', body)).json<{ id: string }>();
    expect(await tokenTo(body.email)).toBeUndefined();
    expect((await confirm(administrator, id)).statusCode).toBe(204);
    const older = await tokenTo(body.email);
    expect((await coordinator.post(`nominations/${id}/mail`, {})).statusCode).toBe(204);
    const newer = await tokenTo(body.email);
    expect((await accept(older, 'a river without bridges')).json()).toMatchObject({ code: 'link.spent' });
    await coordinator.post(`nominations/${id}/withdrawal`, { reason: 'A mistake' });
    expect((await accept(newer, 'a river without bridges')).json()).toMatchObject({ code: 'link.spent' });
    expect((await coordinator.get(`people?q=typed`)).json()).toMatchObject({ items: [] });
  });

  it('of somebody kept out is no way in, and what they offered ends with them', async () => {
    const friend = await somebody('expert');
    const { email } = (await coordinator.get(`people/${friend.id}`)).json<{ email: string }>();
    expect(codeOf(await coordinator.post('invitations', invited({ email })))).toBe('invitation.known_here');
    const bad = await somebody('coordinator');
    const body = invited();
    await bad.post('invitations', body);
    const token = await tokenTo(body.email);
    await administrator.post(`people/${bad.id}/disabling`, { reason: 'Left' });
    expect((await accept(token, 'a river without bridges')).json()).toMatchObject({ code: 'link.spent' });
  });
});

describe('what is undone', () => {
  it('takes what doing it took: whom an administrator keeps out, no coordinator lets in', async () => {
    const { id } = await somebody('expert');
    await administrator.post(`people/${id}/disabling`, { reason: 'Leaked' });
    expect(codeOf(await coordinator.post(`people/${id}/enabling`, {}))).toBe('person.not_yours_to_enable');
    expect((await administrator.post(`people/${id}/enabling`, {})).statusCode).toBe(200);
  });

  it('ends an appointment sooner than it was to end', async () => {
    const expert = await somebody('expert');
    const [held] = (await coordinator.get(`people/${expert.id}`)).json<{ appointments: { id: string }[] }>()
      .appointments;
    const end = (on: string) =>
      coordinator.post(`appointments/${held?.id ?? ''}/ending`, { on, reason: 'x' });
    await work.run(systemCaller(alliance), (tx) =>
      tx.query(`UPDATE appointment SET until_on = '2099-12-31' WHERE id = $1`, [held?.id]),
    );
    expect((await end('2026-04-02')).statusCode).toBe(200);
    expect(codeOf(await end('2026-04-03'))).toBe('appointment.ended_already');
  });
});

describe('what happens to roles', () => {
  const heard = async (who: Asker): Promise<readonly string[]> => {
    await app.app.get(DueWork).runAll();
    const { items } = (await who.get('notifications?limit=100')).json<{
      items: { title: { en: string } }[];
    }>();
    return items.map(({ title }) => title.en);
  };

  it('is told to those who keep watch, to whom it concerns and to who is asked, and to nobody else', async () => {
    const expert = await somebody('expert');
    await name(coordinator, expert, 'coordinator');
    expect(await heard(administrator)).toEqual(['A role waits for your consent']);
    expect(await heard(ethics)).toEqual(['A role waits for your consent']);
    expect(await heard(expert)).toEqual(['You are proposed for a role']);
    await confirm(ethics, await only(ethics));
    expect(await heard(administrator)).toEqual(['A proposed role was confirmed']);
    expect(await heard(coordinator)).toEqual(['A role proposed by you or for you was confirmed']);
    expect((await heard(expert))[0]).toBe('A role proposed by you or for you was confirmed');
    await name(coordinator, expert, 'mediator');
    expect((await heard(ethics))[0]).toBe('A role was given');
    expect((await heard(expert))[0]).toBe('You were given a role');
    const outsider = await somebody('outside_counsel');
    await coordinator.post(`people/${outsider.id}/disabling`, { reason: 'x' });
    expect((await heard(administrator))[0]).toBe('Somebody is kept out of the alliance');
    const mails = await work.read(systemCaller(alliance), (tx) =>
      tx.query<{ subject: string }>('SELECT subject FROM mail WHERE person_id = $1', [outsider.id]),
    );
    expect(mails.map(({ subject }) => subject)).toEqual(['You are kept out of the alliance']);
  });
});
