import type { AttachmentsView } from '../../src/attachments/attachments.contract.js';
import { CheckInvariants } from '../../src/administration/index.js';
import type { CaseView } from '../../src/cases/index.js';
import { aDocument, aGroup, type Hands, handsOf, shared } from '../../src/documents/life/life.fixtures.js';
import { aDocumentsStage, type DocumentsStage } from '../../src/documents/shelf/documents.fixtures.js';
import { newId, Subjects } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: DocumentsStage;
let coordinator: Hands;
let counselOfA: Hands;
let inHouseA: Hands;
let inHouseB: Hands;
let stranger: Hands;
let open = '';
let ofA = '';
/** Things by kind, and who knows of each. */
const known: Record<string, { readonly id: string; readonly to: readonly Hands[] }> = {};

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T01:00:00.000Z' });
  stage = await aDocumentsStage(app);
  const { memberA, memberB, caseId, allianceId } = stage;
  const outside = await stage.person('outside_counsel');
  for (const memberId of [memberA, memberB]) await stage.counselOf(outside, memberId);
  const inHouse = await stage.person('member_counsel', memberA);
  const chief = await stage.person('coordinator');
  coordinator = handsOf(stage, chief);
  inHouseA = handsOf(stage, inHouse);
  counselOfA = handsOf(stage, outside);
  inHouseB = handsOf(stage, await stage.person('member_counsel', memberB));
  stranger = handsOf(stage, await (await aDocumentsStage(app)).person('coordinator'));
  open = await aDocument(stage, inHouse, 'Demo power of attorney');
  await shared(inHouseA, open, 'T1');
  ofA = await aDocument(stage, inHouse, "Demo letter of A's own");

  const file = (await coordinator.get(`cases/${caseId}`)).json<CaseView>();
  const party = file.parties.find((one) => one.memberId === memberA);
  const everybody = [coordinator, counselOfA, inHouseA, inHouseB];
  known['party'] = { id: party?.id ?? '', to: everybody };
  known['proceeding'] = { id: file.proceedings[0]?.id ?? '', to: everybody };
  known['counsel'] = { id: party?.counsel[0]?.id ?? '', to: [coordinator, counselOfA, inHouseA] };
  const group = await aGroup(stage, outside, [memberA, memberB]);
  const officeId = newId();
  await stage.asSystem(
    `INSERT INTO group_office (id, alliance_id, group_id, person_id, office, basis, given_by, given_at, confirmed_at)
     VALUES ($1, $2, $3, $4, 'liaison_counsel', 'elected (demo)', $4, '2026-03-02', '2026-03-02')`,
    [officeId, allianceId, group.id, outside.id],
  );
  known['office'] = { id: officeId, to: everybody };
  known['membership'] = { id: group.memberships.get(memberA) ?? '', to: [inHouseA] };
  const subscription = await counselOfA.post('subscriptions', {
    compartmentId: await stage.compartment('cbi', []),
    personId: outside.id,
    capacity: 'outside_counsel',
    firm: 'Demo Counsel LLP',
  });
  known['subscription'] = { id: subscription.json<{ id: string }>().id, to: [counselOfA] };
  known['person'] = { id: outside.id, to: [coordinator] };
  known['group'] = { id: group.id, to: [counselOfA, inHouseB] };
});
afterAll(() => app.close());

const at = (kind: string, id = known[kind]?.id ?? ''): string => `things/${kind}/${id}/documents`;

describe('a thing of its own', () => {
  it.each(['party', 'proceeding', 'counsel', 'office', 'membership', 'subscription', 'person'])(
    '%s takes documents from who knows of it, shown to those of them who may read each',
    async (kind) => {
      const { to = [] } = known[kind] ?? {};
      const [first = stranger] = to;
      expect(outcome(await first.post(at(kind), { documentId: open }))).toBe('201');
      for (const who of [coordinator, counselOfA, inHouseA, inHouseB, stranger]) {
        const answer = await who.get(at(kind));
        expect(outcome(answer)).toBe(to.includes(who) ? '200' : '404 not_found');
        if (!to.includes(who)) continue;
        expect(answer.json<AttachmentsView>().items.map(({ document }) => document.id)).toEqual([open]);
      }
    },
  );

  it('tells nobody of a document that is not theirs, though the thing is', async () => {
    expect(outcome(await counselOfA.post(at('party'), { documentId: ofA }))).toBe('201');
    for (const [who, seen] of [
      [counselOfA, [open, ofA]],
      [inHouseB, [open]],
    ] as const)
      expect(
        (await who.get(at('party'))).json<AttachmentsView>().items.map(({ document }) => document.id),
      ).toEqual(seen);
  });
});

describe('what is checked of documents that lie with things', () => {
  it('finds each with a thing of its kind', async () => {
    const note = {
      kind: 'note',
      text: 'A note to lie with (demo)',
      audience: 'firm',
      memberId: stage.memberA,
    };
    const noted = await inHouseA.post(`cases/${stage.caseId}/notes`, note);
    expect(outcome(noted)).toBe('201');
    expect(
      outcome(await inHouseA.post(at('note', noted.json<{ id: string }>().id), { documentId: open })),
    ).toBe('201');
    for await (const { breaches } of app.app.get(CheckInvariants).run(['attachments']))
      expect(breaches).toEqual([]);
  });
});

describe('a thing that takes no documents', () => {
  it('says where they lie instead, to who knows of it, and is nothing to others', async () => {
    for (const [kind, id, instead] of [
      ['case', stage.caseId, 'Bring it into the case itself.'],
      ['group', known['group']?.id, 'lies in its case and names the group'],
      ['group_member', known['membership']?.id, 'Attach it to the membership.'],
      ['document', open, 'name it as a source'],
    ] as const) {
      for (const asked of [
        await counselOfA.get(at(kind, id)),
        await counselOfA.post(at(kind, id), { documentId: open }),
      ]) {
        expect(outcome(asked)).toBe('409 attachment.lies_elsewhere');
        expect(asked.body).toContain(instead);
      }
      if (kind !== 'case') expect(outcome(await stranger.get(at(kind, id)))).toBe('404 not_found');
    }
    expect(outcome(await inHouseB.get(at('document', ofA)))).toBe('404 not_found');
    expect(outcome(await inHouseB.get(at('document', newId())))).toBe('404 not_found');
  });

  it('has that sentence in both languages, whatever its kind', () => {
    const subjects = app.app.get(Subjects);
    const refusing = subjects.kinds().flatMap((kind) => {
      const documents = subjects.of(kind)?.documents;
      return documents !== undefined && 'instead' in documents ? [documents.instead] : [];
    });
    expect(refusing.length).toBeGreaterThan(15);
    for (const { en, zh } of refusing) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(zh).toMatch(/^\p{Script=Han}.*。$/u);
    }
  });
});
