import type { Page } from 'playwright-core';
import { ask, enter, send } from './acts.js';

/** A party of a case, with its counsel. */
export interface StoryParty {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly side: string;
  readonly country: string | null;
  readonly memberId: string | null;
  readonly counsel: readonly {
    readonly id: string;
    readonly firm: string;
    readonly personId: string | null;
    readonly actions: readonly string[];
  }[];
}

/** A case with its parties. */
export interface StoryCase {
  readonly id: string;
  readonly parties: readonly StoryParty[];
}

/** The demonstration's investigation. */
export async function theDemoCase(keeper: Page): Promise<StoryCase> {
  const { items } = await ask<{ items: StoryCase[] }>(keeper, 'cases?q=337-TA-9901');
  return ask<StoryCase>(keeper, `cases/${items[0]?.id ?? ''}`);
}

/** A member takes the counsel that was proposed to it, in a browser of its own. */
async function takeCounsel(keeper: Page, account: string, caseId: string): Promise<void> {
  const { origin } = new URL((await keeper.request.get('/api/health/live')).url());
  const context = await keeper.context().browser()?.newContext({ baseURL: origin });
  const page = await context?.newPage();
  if (page === undefined) throw new Error('There is no browser to open.');
  await enter(page, account);
  const { parties } = await ask<StoryCase>(page, `cases/${caseId}`);
  for (const { id, counsel } of parties)
    for (const { id: counselId, actions } of counsel)
      if (actions.includes('accept'))
        await send(page, 'POST', `parties/${id}/counsel/${counselId}/answer`, { action: 'accept' });
  await context?.close();
}

/** A case of a story's own, of the same firms and counsel as the demonstration's, in which nothing has happened yet. */
export async function aStoryCase(keeper: Page, number: string): Promise<StoryCase> {
  const { parties } = await theDemoCase(keeper);
  const opened = await send<StoryCase>(keeper, 'POST', 'cases', {
    kind: 'itc_337',
    number,
    titleEn: 'Certain Story Luminaires (demo, invented)',
    proceedings: [{ forum: 'us-itc', number }],
    parties: parties.map(({ name, role, side, country, memberId }) => ({
      name,
      role,
      side,
      ...(country !== null && { country }),
      ...(memberId !== null && { memberId }),
    })),
    patents: [{ number: 'US9900001' }, { number: 'US9900002' }],
    products: [{ name: 'LED drivers' }, { name: 'Recessed luminaires' }],
  });
  for (const { name, counsel } of parties) {
    const party = opened.parties.find((one) => one.name === name);
    for (const { firm, personId } of counsel)
      if (personId !== null)
        await send(keeper, 'POST', `parties/${party?.id ?? ''}/counsel`, { firm, personId });
  }
  for (const account of ['member-a', 'member-b', 'member-c', 'member-d'])
    await takeCounsel(keeper, account, opened.id);
  return ask<StoryCase>(keeper, `cases/${opened.id}`);
}
