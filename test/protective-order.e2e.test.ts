import { CheckInvariants } from '../src/administration/index.js';
import {
  actsFor,
  anAsker,
  anInvestigation,
  type Asker,
  type Investigation,
} from '../src/clearance/clearance.fixtures.js';
import { aMember } from '../src/alliance/alliance.fixtures.js';
import { takeIn } from '../src/documents/shelf/documents.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../src/identity/identity.fixtures.js';
import { DueWork, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { startTestApp, type TestApp } from './app.js';
import { asPerson } from '../src/platform/index.js';

/** A deposition page of a member's own that quotes a rival's sales, under the protective order of the investigation. */
let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let member: string;
let investigation: Investigation;
let lead: Asker;
let associate: Asker;
let inHouse: Asker;
let ethics: Asker;
let rivalCounsel: Asker;
let everyoneElse: readonly Asker[];
let orderId: string;
let documentId: string;
const secret = 'Quillfeather sold 4,711 units';

beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  member = await aMember(work, alliance);
  const rival = await aMember(work, alliance);
  investigation = await anInvestigation(app, alliance, [member, rival]);
  const { email, id } = await aPerson(work, {
    allianceId: alliance,
    appointments: [{ role: 'outside_counsel' }],
  });
  const headers = await signedIn(app, email);
  lead = {
    id,
    name: 'lead',
    get: (path) => app.inject({ url: `/api/v1/${path}`, headers }),
    put: () => Promise.reject(new Error('not asked')),
    post: (path, payload) => app.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers }),
  };
  const asker = (...seats: Parameters<typeof anAsker>[3][]) => anAsker(app, work, alliance, ...seats);
  associate = await asker({ role: 'outside_counsel' });
  rivalCounsel = await asker({ role: 'outside_counsel' });
  inHouse = await asker({ role: 'member_counsel', memberId: member });
  ethics = await asker({ role: 'ethics_officer' });
  everyoneElse = [
    inHouse,
    await asker({ role: 'member_representative', memberId: member }),
    await asker({ role: 'member_counsel', memberId: rival }),
    await asker({ role: 'coordinator' }),
    await asker({ role: 'auditor' }),
    await asker({ role: 'expert' }),
    await asker({ role: 'mediator' }),
  ];
  for (const one of [lead, associate])
    await actsFor(app, alliance, investigation.partyOf.get(member) ?? '', one.id);
  await actsFor(app, alliance, investigation.partyOf.get(rival) ?? '', rivalCounsel.id);
  const opened = await lead.post('compartments', {
    kind: 'cbi',
    caseId: investigation.caseId,
    proceedingId: investigation.proceedingId,
    nameEn: 'Protective order',
  });
  orderId = opened.json<{ id: string }>().id;
  await activate(await filed(lead));
  await activate(await filed(rivalCounsel));
  const taken = await takeIn(
    { app, work, caseId: investigation.caseId } as Parameters<typeof takeIn>[0],
    { id: lead.id, headers },
    {
      bytes: Buffer.from(secret),
      fileName: 'deposition-page-12.txt',
      compartmentId: orderId,
      supplierMemberId: member,
    },
  );
  documentId = taken.documentId;
});
afterAll(() => app.close());

const move = async (by: Asker, id: string, body: object): Promise<void> => {
  const answer = await by.post(`subscriptions/${id}/moves`, body);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
};

async function filed(person: Asker): Promise<string> {
  const begun = await person.post('subscriptions', {
    compartmentId: orderId,
    personId: person.id,
    capacity: 'outside_counsel',
    firm: 'Example LLP',
  });
  const { id } = begun.json<{ id: string }>();
  await move(person, id, { action: 'sign' });
  await move(person, id, { action: 'file', on: '2026-04-01', reference: '812345' });
  return id;
}

const activate = (id: string) => move(ethics, id, { action: 'activate', reference: 'EDIS 812399' });

/** What someone gets by every way to the page. */
async function ways(one: Asker): Promise<readonly number[]> {
  const content = await one.get(`documents/${documentId}/versions/1/content`);
  const shown = await one.get(`documents/${documentId}`);
  const list = await one.get(`documents?compartmentId=${orderId}`);
  expect(list.payload.includes(documentId)).toBe(content.statusCode === 200);
  expect(content.payload.includes(secret)).toBe(content.statusCode === 200);
  return [content.statusCode, shown.statusCode];
}

describe('confidential business information', () => {
  it('is read by outside counsel of the supplier under the order, and by nobody else, in-house counsel of the supplier included', async () => {
    expect(await ways(lead)).toEqual([200, 200]);
    for (const one of [...everyoneElse, associate, rivalCounsel]) expect(await ways(one)).toEqual([404, 404]);
    for (const status of await ways(ethics)) expect([403, 404]).toContain(status);
  });

  it('opens to one more person when the subscription is active, not when it is filed, and closes within a second of a change of firm', async () => {
    const id = await filed(associate);
    expect(await ways(associate)).toEqual([404, 404]);
    await activate(id);
    expect(await ways(associate)).toEqual([200, 200]);
    const changedAt = Date.now();
    await move(associate, id, { action: 'change_firm', firm: 'Other LLP' });
    expect(await ways(associate)).toEqual([404, 404]);
    expect(Date.now() - changedAt).toBeLessThan(1000);
    expect(await ways(lead)).toEqual([200, 200]);
  });

  it('is hidden by the database itself, were a filter ever forgotten, and its key from the system too', async () => {
    const system = systemCaller(alliance);
    const rows = (personId: string | null) =>
      work.read(personId === null ? system : asPerson(system, personId), async (tx) => {
        const [row] = await tx.query<{ documents: string; versions: string; keys: string }>(
          `SELECT (SELECT count(*) FROM document WHERE compartment_id = $1) AS documents,
                  (SELECT count(*) FROM document_version WHERE compartment_id = $1) AS versions,
                  (SELECT count(*) FROM sealing_key WHERE compartment_id = $1) AS keys`,
          [orderId],
        );
        return [Number(row?.documents), Number(row?.versions), Number(row?.keys)];
      });
    expect(await rows(lead.id)).toEqual([1, 1, 1]);
    for (const one of [...everyoneElse, associate, ethics]) expect(await rows(one.id)).toEqual([0, 0, 0]);
    expect(await rows(null)).toEqual([1, 1, 0]);
  });

  it('closes to all when the order is closed', async () => {
    expect((await ethics.post(`compartments/${orderId}/closing`, { reason: 'Settled' })).statusCode).toBe(
      204,
    );
    await app.app.get(DueWork).runAll();
    expect(await ways(lead)).toEqual([404, 404]);
  });

  it('leaves every invariant standing, beside a settlement opened, left and closed', async () => {
    const opened = await lead.post('compartments', {
      kind: 'settlement',
      caseId: investigation.caseId,
      memberId: member,
      nameEn: 'Talks',
      personIds: [associate.id, inHouse.id],
    });
    const { id } = opened.json<{ id: string }>();
    const left = await lead.post(`compartments/${id}/admissions/${inHouse.id}/end`, {
      reason: 'Left the firm',
    });
    expect([opened.statusCode, left.statusCode]).toEqual([201, 204]);
    await app.app.get(DueWork).runAll();
    for await (const { breaches } of app.app.get(CheckInvariants).run()) expect(breaches).toEqual([]);
  });
});
