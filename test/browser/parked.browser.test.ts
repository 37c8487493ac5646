import type { Page } from 'playwright-core';
import { ask, enter, eventually, fitsTheScreen, send, statusOf, words } from './acts.js';
import { desk, phone, raiseStage, scenes, type Stage } from './stage.js';
import { type StoryCase, theDemoCase } from './story-case.js';

const number = '337-TA-9901';
const second = 'second-coordinator@story.example';
const password = 'hezong-story-2026';

let stage: Stage;
let ethics: Page;
let walled: Page;
let keeper: Page;
let file: StoryCase;

beforeAll(async () => {
  stage = await raiseStage();
  ethics = await stage.open();
  walled = await stage.open({ locale: 'en-US' });
  keeper = await stage.open({ locale: 'en-US' });
  await enter(ethics, 'ethics');
  await enter(walled, 'coordinator');
  file = await theDemoCase(walled);
  await aSecondCoordinator();
  const { person } = await ask<{ person: { id: string } }>(walled, 'sessions/current');
  await send(ethics, 'POST', 'walls', {
    subjectKind: 'person',
    subjectId: person.id,
    objectKind: 'case',
    objectId: file.id,
    reason: 'Worked for the complainant until last year (demo)',
  });
});
afterAll(() => stage.close());

/** Somebody else who keeps the cases, by the link of an invitation. */
async function aSecondCoordinator(): Promise<void> {
  await send(walled, 'POST', 'invitations', {
    email: second,
    name: 'Second Coordinator (demo)',
    role: 'coordinator',
    language: 'en',
  });
  const { items } = await ask<{ items: { id: string }[] }>(ethics, 'nominations');
  for (const { id } of items)
    await ethics.request.post(`/api/v1/nominations/${id}/confirmation`, { data: {} });
  const token = await eventually(() => Promise.resolve(stage.product.tokenFor(second)), Boolean);
  await keeper.request.post('/api/v1/invitations/acceptance', { data: { token, password } });
  await send(keeper, 'POST', 'sessions', { email: second, password });
}

const importPage = '/cases/new?by=import';
const waiting = (page: Page) =>
  page.getByRole('region', { name: words('同号待处理案件', 'Duplicate case numbers') });
const list = JSON.stringify([
  {
    investigation_number: number,
    title: 'Certain Demonstration Luminaires',
    complaint_filed: '2026-02-09',
    respondents: 'Walled Probe Ltd. (Shenzhen, China)',
  },
]);

describe('a row about a case behind a wall', () => {
  const scene = scenes(() => stage);

  scene('is a new case to whoever is kept out, and tells nothing', async () => {
    expect(await statusOf(walled, `cases/${file.id}`)).toBe(404);
    await walled.goto(importPage);
    await walled.getByText('EN', { exact: true }).click();
    await waiting(walled).getByText('No duplicate case numbers').waitFor();
    await walled.getByLabel('Text of the file').fill(list);
    await walled.getByRole('button', { name: 'Dry run' }).click();
    await walled.getByText('1 new, 0 changed, 0 the same, 0 refused').waitFor();
    await walled.getByRole('button', { name: 'Import', exact: true }).click();
    await walled.getByRole('link', { name: number }).waitFor();
    await waiting(walled).getByText('No duplicate case numbers').waitFor();
    await fitsTheScreen(walled);
  });

  scene('waits for whoever sees both, on both pages and beside the import, on a phone too', async () => {
    await keeper.goto(`/cases/${file.id}`);
    await keeper.getByRole('note').getByRole('link', { name: 'Look at both' }).click();
    for (const viewport of [desk, phone]) {
      await keeper.setViewportSize(viewport);
      await waiting(keeper)
        .getByText(/Adds the respondent Walled Probe Ltd/)
        .waitFor();
      await fitsTheScreen(keeper);
    }
    await keeper.setViewportSize(desk);
  });

  scene('is taken over for a reason, and then waits no more', async () => {
    await waiting(keeper).getByRole('button', { name: 'Take over' }).click();
    await keeper.getByRole('dialog').getByLabel('Reason').fill('The same investigation');
    await keeper.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
    await waiting(keeper).getByText('No duplicate case numbers').waitFor();
    const parties = async () => (await ask<StoryCase>(keeper, `cases/${file.id}`)).parties;
    await eventually(parties, (found) => found.some(({ name }) => name.startsWith('Walled Probe')));
    expect(await statusOf(walled, `cases/${file.id}`)).toBe(404);
  });
});
