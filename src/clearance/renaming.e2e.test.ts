import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../alliance/alliance.fixtures.js';
import { anAlliance } from '../identity/identity.fixtures.js';
import { UnitOfWork } from '../platform/index.js';
import { anAsker, anInvestigation, type Asker, type Investigation } from './clearance.fixtures.js';

let app: TestApp;
let investigation: Investigation;
let coordinator: Asker;
let ethics: Asker;

beforeAll(async () => {
  app = await startTestApp();
  const work = app.app.get(UnitOfWork);
  const alliance = await anAlliance(work);
  const member = await aMember(work, alliance);
  investigation = await anInvestigation(app, alliance, [member]);
  coordinator = await anAsker(app, work, alliance, { role: 'coordinator' });
  ethics = await anAsker(app, work, alliance, { role: 'ethics_officer' });
});
afterAll(() => app.close());

interface Shown {
  readonly id: string;
  readonly setByName: { readonly en: string; readonly zh: string };
}

const wallBefore = (objectKind: string, objectId: string) =>
  ethics.post('walls', {
    subjectKind: 'person',
    subjectId: coordinator.id,
    objectKind,
    objectId,
    reason: 'Worked for the complainant until last year',
  });

describe('somebody who takes another name', () => {
  it('keeps the one they had with what they did before, and the change is a fact', async () => {
    const [memberId = ''] = investigation.partyOf.keys();
    const first = (await wallBefore('case', investigation.caseId)).json<Shown>();
    const before = first.setByName;
    app.clock.set(new Date(Date.parse(app.clock.now()) + 60_000).toISOString());
    const answer = await ethics.put('me/preferences', {
      language: 'en',
      zone: 'Asia/Shanghai',
      name: '新名',
      latinName: 'Xin Ming',
    });
    expect(answer.statusCode).toBe(200);
    const second = (await wallBefore('member', memberId)).json<Shown>();
    const listed = (await ethics.get('walls')).json<{ items: Shown[] }>().items;
    const again = listed.find(({ id }) => id === first.id);
    expect([first.setByName, again?.setByName, second.setByName]).toEqual([
      before,
      before,
      { en: 'Xin Ming', zh: '新名' },
    ]);
    const links = (await coordinator.get('audit/links')).json<{
      items: { fact: { action: string; subjectId: string } | null }[];
    }>();
    expect(
      links.items.flatMap(({ fact }) => (fact?.action === 'person.renamed' ? [fact] : [])),
    ).toMatchObject([{ subjectId: ethics.id }]);
  });
});
