import type { Page } from 'playwright-core';
import { ask, enter, eventually, send } from './acts.js';
import { faultsOf, nowhere, watched, type Watched } from './axe.js';
import { play, raiseStage, type Stage } from './stage.js';
import { theDemoCase } from './story-case.js';

interface Routes {
  readonly insidePages: readonly { readonly path: string }[];
  readonly outsidePages: readonly { readonly path: string }[];
}

/** By its name alone: the web is checked for types by settings of its own. */
const routesFile: string = '../../web/src/routes.js';

/** What else than its plain address a screen has to show. */
const besides = [
  '/cases/new?by=hand',
  '/cases/new?by=import',
  '/cases/$caseId/deadlines?show=all',
  '/cases/$caseId/docket?record=new',
  '/members?act=add',
  '/experts?act=propose',
  '/administration/people?act=invite',
  '/deadlines?view=month',
  '/deadlines?view=weeks',
  '/calculators/deadline?what=period&start=2026-12-20&amount=15',
  '/calculators/deadline?what=clock&startedAt=2026-09-30+16:00&limit=5&at=2026-10-09+12:00&pauses=2026-10-08+10:00/',
  '/calculators/deadline?forum=cn-court&event=complaint_served&date=2025-09-22&method=express',
  '/calculators/deadline?forum=de-court&event=complaint_served&date=2025-09-22&circumstances=service_abroad',
  '/calculators/deadline?forum=upc',
  '/calculators/costs?method=tiers',
  '/calculators/costs?method=equal&who=A|||||15%25%0AB|||||15%25',
  '/administration/calendars?calendar=CN',
  '/administration/calendars?calendar=CN&import=2027',
  '/docket-log?from=2020-01-01',
  '/cases/$caseId/docket?record=order',
  '/cases/$suitId/deadlines?deadline=$orderedId',
  nowhere,
];

/** What others see, and the coordinator does not. */
const ofOthers: readonly (readonly [account: string, screens: readonly string[]])[] = [
  ['member-a', ['/today', '/cases/$caseId', '/cases/$caseId/group', '/members/$memberId', '/nominations']],
  [
    'counsel',
    [
      '/today',
      '/orders',
      '/orders/$compartmentId',
      '/subscriptions/$subscriptionId',
      '/groups/$groupId',
      '/cases/$caseId/experts',
      '/conflict-checks',
      '/conflict-checks/$checkId',
      '/expert-engagements',
      '/expert-engagements/$engagementId',
    ],
  ],
  ['expert', ['/today', '/experts/own', '/documents', '/orders', '/cases']],
  ['accountant', ['/money', '/money/groups/$groupId/weights', '/money/groups/$groupId/what-if']],
  [
    'ethics',
    ['/walls', '/conflict-checks', '/groups/$groupId', '/calculators/conflicts', '/calculators/experts'],
  ],
  [
    'treasurer',
    [
      '/money',
      '/money/desk',
      '/money/calls/$callId',
      '/money/lines/$lineId',
      '/money/costs/$costId',
      '/money/true-ups/$trueUpId',
      '/money/settlements/$sumId',
      '/money/refunds/$refundId',
      '/funds',
      '/funds/$fundId',
      '/funds/$fundId?part=accounts&account=cash',
      '/funds/$fundId?part=journal',
      '/funds/$fundId?part=periods',
      '/funds/rates',
      '/expert-budgets/$budgetId',
    ],
  ],
  ['admin', ['/today', '/administration/people', '/administration/work']],
];

/** It goes over every screen there is, and their number grows. */
jest.setTimeout(420_000);

let stage: Stage;
let inside: readonly string[];
let outside: readonly string[];
let things: Readonly<Record<string, string | undefined>>;

beforeAll(async () => {
  stage = await raiseStage();
  const routes = (await import(routesFile)) as Routes;
  inside = routes.insidePages.map(({ path }) => path);
  outside = routes.outsidePages.map(({ path }) => path);
  things = await thingsToVisit();
});
afterAll(() => stage.close());

/** For each name in an address, something of the demonstration. */
async function thingsToVisit(): Promise<Readonly<Record<string, string | undefined>>> {
  const [keeper, counsel, treasurer] = [await stage.open(), await stage.open(), await stage.open()];
  await enter(keeper, 'coordinator');
  await enter(counsel, 'counsel');
  await enter(treasurer, 'treasurer');
  const first = async (page: typeof keeper, path: string): Promise<string | undefined> =>
    (await ask<{ items: { id: string }[] }>(page, path)).items[0]?.id;
  const { id: caseId } = await theDemoCase(keeper);
  const suitId = await first(keeper, 'cases?q=4a+O+9901');
  const found = {
    caseId,
    suitId,
    orderedId: await first(keeper, `deadlines?status=ordered&caseId=${suitId ?? ''}`),
    documentId: await first(keeper, `documents?caseId=${caseId}`),
    deadlineId: await first(keeper, `cases/${caseId}/deadlines`),
    groupId: await first(counsel, 'groups'),
    firmId: await first(keeper, 'firms'),
    expertId: await first(keeper, 'experts'),
    ...(await ofExperts(counsel)),
    fundId: await first(treasurer, 'funds'),
    memberId: await first(keeper, 'members'),
    personId: await first(keeper, 'people'),
    compartmentId: await first(counsel, 'compartments'),
    subscriptionId: await first(counsel, 'subscriptions'),
    impactId: await anImpact(keeper, caseId),
    ...(await ofMoney(treasurer)),
  };
  await Promise.all([keeper, counsel, treasurer].map((page) => page.context().close()));
  return found;
}

/** A check that is clear, an engagement that stands on it, and the budget asked for it: their team alone sees them. */
async function ofExperts(counsel: Page): Promise<Readonly<Record<string, string | undefined>>> {
  const { items } = await ask<{ items: { id: string; expert: { name: { en: string } } }[] }>(
    counsel,
    'conflict-checks?status=clear',
  );
  // Who has no account: counsel enters what they quote.
  const checkId = items.find(({ expert }) => expert.name.en.startsWith('Ines Vogel'))?.id ?? '';
  const { id } = await send<{ id: string }>(counsel, 'POST', `conflict-checks/${checkId}/engagements`, {
    role: 'valuer',
    scope: 'Say what a licence would be worth. (demo)',
    from: '2027-01-04',
    until: '2027-06-30',
    cap: { amount: '20000.00', currency: 'EUR' },
  });
  const hourly = { amount: '380.00', currency: 'EUR' };
  await send(counsel, 'POST', `expert-engagements/${id}/quotes`, { hourly, hoursEstimated: '40' });
  const asked = await send<{ budgets: { id: string }[] }>(counsel, 'POST', `expert-engagements/${id}/moves`, {
    action: 'ask_budget',
  });
  return { checkId, engagementId: id, budgetId: asked.budgets[0]?.id };
}

/** What there is of money, and what the demonstration has none of and the treasurer draws up. */
async function ofMoney(treasurer: Page): Promise<Readonly<Record<string, string | undefined>>> {
  const listed = async <Item = { id: string }>(path: string): Promise<readonly Item[]> =>
    (await ask<{ items: Item[] }>(treasurer, path)).items;
  const firstOf = async <Item = { id: string }>(path: string): Promise<Item> => {
    const [first] = await listed<Item>(path);
    if (first === undefined) throw new Error(`The demonstration has no ${path} to visit`);
    return first;
  };
  const { id: groupId } = await firstOf('groups');
  const idOf = async (path: string): Promise<string> => (await firstOf(path)).id;
  const ofGroup = (what: string): Promise<string> => idOf(`groups/${groupId}/${what}`);
  const drawnUp = async (what: string, body: object): Promise<string> =>
    (await send<{ id: string }>(treasurer, 'POST', `groups/${groupId}/${what}`, { ...body })).id;
  const callId = await idOf('cash-calls');
  const { lines } = await ask<{ lines: { id: string }[] }>(treasurer, `cash-calls/${callId}`);
  const { from, until } = await firstOf<Shared>(`groups/${groupId}/allocation-runs`);
  const { fund, member } = await firstOf<Free>(`groups/${groupId}/member-balances`);
  const settled = {
    payee: 'Brightwell Inc. (demo)',
    dueOn: until,
    amount: { amount: '1000.00', currency: 'USD' },
  };
  // Nothing bills a single member there: such a bill is visited as what is not there.
  expect(await listed(`groups/${groupId}/member-dues`)).toEqual([]);
  return {
    callId,
    lineId: lines[0]?.id,
    costId: await idOf('costs'),
    vendorId: await idOf('vendors'),
    paymentId: await idOf('member-payments'),
    planId: await ofGroup('cost-plans'),
    runId: await ofGroup('allocation-runs'),
    quoteId: await ofGroup('buy-in-quotes'),
    exitId: await ofGroup('exit-statements'),
    recoveryId: await ofGroup('recoveries'),
    trueUpId: await drawnUp('true-ups', { from, until }),
    sumId: await drawnUp('settlement-sums', { ...settled, signers: [{ memberId: member.id, weight: '1' }] }),
    refundId: await drawnUp('member-balances', { fundId: fund.id, memberId: member.id, by: 'refund' }),
    dueId: '00000000-0000-7000-8000-000000000000',
  };
}

interface Shared {
  readonly from: string;
  readonly until: string;
}

interface Free {
  readonly fund: { readonly id: string };
  readonly member: { readonly id: string };
}

/** A list of what moves, as it comes about where offices close on a day on which something is due. */
async function anImpact(keeper: Page, caseId: string): Promise<string | undefined> {
  const { items } = await ask<{ items: { rule: string; due: string; countedFrom: string }[] }>(
    keeper,
    `cases/${caseId}/deadlines`,
  );
  const moving = items.find(({ rule }) => rule === 'ptab.popr');
  const closure = await send<{ id: string }>(keeper, 'POST', 'calendar-closures', {
    calendar: 'US-DC',
    day: moving?.due,
    why: { en: 'Storm (demo)', zh: '风暴（演示）' },
    source: 'Invented notice (demo)',
    announcedOn: moving?.countedFrom,
  });
  const second = await stage.open();
  await enter(second, 'admin');
  await send(second, 'POST', `calendar-closures/${closure.id}/moves`, { action: 'accept' });
  await second.context().close();
  const impacts = await eventually(
    () => ask<{ items: { id: string }[] }>(keeper, 'impacts'),
    ({ items: lists }) => lists.length > 0,
  );
  return impacts.items[0]?.id;
}

/** The address of a screen; a route of a thing that is not named here fails. */
const addressOf = (screen: string): string =>
  screen.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const id = things[name];
    if (id === undefined) throw new Error(`There is nothing to visit ${screen} with: name a ${name} here`);
    return id;
  });

/** Who goes over screens, each with a page of their own that stays. */
const watching = new Map<string, Promise<Watched>>();

async function signedIn(account: string | undefined): Promise<Watched> {
  const page = await stage.open();
  if (account !== undefined) await enter(page, account);
  return watched(page);
}

/** Goes over screens as one person; two at a time are as two of them. */
async function goOver(
  account: string | undefined,
  screens: readonly string[],
  which = 0,
): Promise<readonly string[]> {
  const name = `${account ?? ''} ${String(which)}`;
  const going = watching.get(name) ?? signedIn(account);
  watching.set(name, going);
  const found: string[] = [];
  for (const screen of screens) found.push(...(await faultsOf(await going, addressOf(screen))));
  return found;
}

/** Two at a time: half of the screens each. */
const inHalves = async (account: string, screens: readonly string[]): Promise<readonly string[]> => {
  const half = (which: number): readonly string[] => screens.filter((_, at) => at % 2 === which);
  const halves = [0, 1].map((which) => goOver(account, half(which), which));
  // Also where one fails: the pages stay, and who goes over them next finds them at rest.
  await Promise.allSettled(halves);
  return (await Promise.all(halves)).flat();
};

const noFaults = (going: () => Promise<readonly string[]>): Promise<void> =>
  play(stage, async () => expect(await going()).toEqual([]));

describe('every screen, at both sizes, in both languages, light and dark', () => {
  it('has nothing that axe finds wrong, as the coordinator sees it', () =>
    noFaults(() => inHalves('coordinator', inside)));

  it('has nothing that axe finds wrong in what else it shows, as the coordinator sees it', () =>
    noFaults(() => inHalves('coordinator', besides)));

  it('has nothing that axe finds wrong, as others see it', () =>
    noFaults(async () => {
      const turns = ofOthers.map(
        ([account, screens]) =>
          () =>
            goOver(account, screens),
      );
      const found: (readonly string[])[] = [];
      const next = async (): Promise<void> => {
        for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) found.push(await turn());
      };
      await Promise.all([next(), next()]);
      return found.flat();
    }));

  it('has nothing that axe finds wrong, for who is not signed in', () =>
    noFaults(() => goOver(undefined, outside)));
});
