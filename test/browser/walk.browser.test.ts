import type { Locator, Page } from 'playwright-core';
import {
  ask,
  begins,
  choose,
  daysIn,
  enter,
  eventually,
  expectPresses,
  namedPresses,
  send,
  signIn,
  signOut,
  statusOf,
  words,
  writeDate,
} from './acts.js';
import { forwarded, notice } from './notice.js';
import { raiseStage, scenes, type Stage } from './stage.js';

/** What the stories read of the API. */
interface Named {
  readonly id: string;
}
interface Row extends Named {
  readonly rule: string;
  readonly due: string;
  readonly safe: string | null;
  readonly party: { readonly name: string } | null;
}
interface Reminder {
  readonly state: string;
  readonly at: string;
}
interface Mail extends Named {
  readonly to: string;
  readonly subject: string | null;
  readonly state: string;
}
interface CaseFile {
  readonly proceedings: readonly Named[];
  readonly parties: readonly (Named & { readonly memberId: string | null })[];
}
interface Listed<Each> {
  readonly items: readonly Each[];
}

const lantian = 'Lantian Lighting (demo)';
const chenguang = 'Chenguang Opto (demo)';

const dayMs = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);
/** Recent enough for reminders to be due at once, long enough ago for a week's correction to leave the dates ahead. */
const servedOn = daysAgo(9);
const correctedTo = daysAgo(16);

let stage: Stage;
let page: Page;
let caseAddress: string;
let answersBefore: readonly Row[];
let presses: () => readonly string[];

const caseId = (): string => caseAddress.split('/').at(-1) ?? '';
const answer = 'itc.response_to_complaint';
const deadlines = async (reader: Page): Promise<readonly Row[]> =>
  (await ask<Listed<Row>>(reader, `cases/${caseId()}/deadlines`)).items;
const answers = async (reader: Page): Promise<readonly Row[]> =>
  (await deadlines(reader)).filter(({ rule }) => rule === answer);
const rowOf = (rows: readonly Row[], party: string): Row | undefined =>
  rows.find((row) => row.party?.name === party);
/** The day to keep: the safe date where there is one. */
const dayOf = (rows: readonly Row[], party: string): string =>
  rowOf(rows, party)?.safe ?? rowOf(rows, party)?.due ?? `no date of ${party}`;

/** What lies beside the way from the notice's mail to the corrected dates: the notice pasted first, the looks at workings. */
const detours: (readonly [from: number, to: number])[] = [];
async function detour(act: () => Promise<void>): Promise<void> {
  const from = presses().length;
  await act();
  detours.push([from, presses().length]);
}
const onTheWay = (): readonly string[] =>
  presses().filter((_, at) => !detours.some(([from, to]) => from <= at && at < to));

const openTab = (zh: string, en: string): Promise<void> =>
  page
    .getByRole('navigation', { name: words('案件各部分', 'Parts of the case') })
    .getByRole('link', { name: begins(zh, en) })
    .click();

beforeAll(async () => {
  stage = await raiseStage();
  page = await stage.open();
  presses = await namedPresses(page);
});
afterAll(() => stage.close());

describe('the walk: from a notice to reminders that outlive the process', () => {
  const scene = scenes(() => stage);

  scene('the coordinator signs in and pastes the notice', async () => {
    await signIn(page, 'coordinator');
    await page.getByRole('link', { name: words('案件', 'Cases') }).click();
    await page.getByRole('link', { name: words('新建案件', 'New case') }).click();
    await detour(async () => {
      await page.getByLabel(begins('公告全文', 'Text of the notice')).fill(notice);
      await page.getByRole('button', { name: words('识别公告', 'Read the notice') }).click();
      await page.getByRole('region', { name: words('拟建案件', 'Proposed case') }).waitFor();
    });
  });

  scene('the same comes from the mail in which the notice was forwarded', async () => {
    await detour(() =>
      page.getByRole('button', { name: words('换一份公告', 'Read another notice') }).click(),
    );
    await page
      .getByLabel(begins('邮件或文件', 'A mail or file'))
      .setInputFiles({ name: 'Fwd.eml', mimeType: 'message/rfc822', buffer: Buffer.from(forwarded) });
    await page.getByRole('checkbox', { name: 'exhibit.txt' }).waitFor();
    await page.getByRole('region', { name: words('拟建案件', 'Proposed case') }).waitFor();
  });

  scene(
    'each field is confirmed against its passage; what the notice does not say stays empty',
    confirmFields,
  );

  scene('two respondents are added and marked as members, and the case is opened', async () => {
    await addRespondent(0, lantian, 'Zhongshan, China', '蓝天照明');
    await addRespondent(1, chenguang, 'Shenzhen, China', '晨光光电');
    await page.getByRole('button', { name: words('建立案件', 'Open the case') }).click();
    await page.getByRole('heading', { level: 1, name: /337-TA-1133/ }).waitFor();
    caseAddress = new URL(page.url()).pathname;
    expect(await ask<object>(page, `cases/${caseId()}`)).toMatchObject({ number: '337-TA-1133' });
    const kept = await ask<Listed<{ readonly title: string }>>(page, `documents?caseId=${caseId()}`);
    expect(kept.items.map(({ title }) => title).sort()).toEqual(['Fwd.eml', 'exhibit.txt']);
  });

  scene('service is recorded: by express in China, and electronically through US counsel', recordService);

  scene('two respondents have two different days to answer', async () => {
    await detour(() => openTab('期限', 'Deadlines'));
    answersBefore = await answers(page);
    expect(dayOf(answersBefore, lantian)).not.toBe(dayOf(answersBefore, chenguang));
    expect(await shownDue(lantian)).toBe(dayOf(answersBefore, lantian));
    expect(await shownDue(chenguang)).toBe(dayOf(answersBefore, chenguang));
  });

  scene('each opens its working, step by step with its law', () => detour(seeWorkings));

  scene(
    'the event’s date is corrected: each service is carried or left, what moves is shown before saving, the old entry stays',
    correct,
  );

  scene('it took 38 presses of mouse and keys from the mail with the notice to the corrected dates', () => {
    expectPresses(onTheWay(), 38);
    return Promise.resolve();
  });

  scene('a member sees only what concerns it', async () => {
    await signOut(page);
    await signIn(page, 'member-a');
    await seeOnlyOwn(lantian, chenguang);
  });

  scene('killed in the midst of its work and started again, the app is as it was', async () => {
    const before = await deadlines(page);
    await killInTheMidst();
    await stage.product.start();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /337-TA-1133/ }).waitFor();
    const after = await deadlines(page);
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after.filter(({ rule }) => rule === 'itc.interrogatory_answers')).toHaveLength(1);
  });

  scene('each reminder that was due went out once, as the outbox shows', async () => {
    await signOut(page);
    await signIn(page, 'coordinator');
    await countMails();
  });

  scene('the audit chain is intact', async () => {
    await page
      .getByRole('link', { name: words('审计', 'Audit') })
      .first()
      .click();
    await page.getByRole('button', { name: words('校验审计链', 'Verify the chain') }).click();
    await page.getByText(words('完整', 'intact')).waitFor();
    expect(await ask<object>(page, 'audit/verification')).toMatchObject({ intact: true, faults: [] });
  });
});

async function seeWorkings(): Promise<void> {
  const express = await readWorking(lantian);
  expect(express.text).toContain('201.16(e)');
  expect(express.days.at(-1)).toBe(rowOf(answersBefore, lantian)?.due);
  const electronic = await readWorking(chenguang);
  expect(electronic.text).toContain('210.13(a)');
  expect(electronic.text).not.toContain('201.16(e)');
  expect(electronic.days.at(-1)).toBe(rowOf(answersBefore, chenguang)?.due);
}

async function confirmFields(): Promise<void> {
  const proposed = page.getByRole('region', { name: words('拟建案件', 'Proposed case') });
  const confirm = proposed.getByRole('button', { name: begins('确认:', 'Confirm:') });
  const open = page.getByRole('button', { name: words('建立案件', 'Open the case') });
  expect(await open.isDisabled()).toBe(true);
  // One is read closely; the rest is right.
  await confirm.first().click();
  await proposed.getByRole('button', { name: /^(其余 \d+ 项无误|The other \d+ are right)$/ }).click();
  expect(await confirm.count()).toBe(0);
  const text = await proposed.innerText();
  for (const said of ['337-TA-1133', '2018-08-30', '2018-10-02', 'Autel Robotics USA LLC', 'US10044013'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/被申请人|Respondent/);
  await open.and(page.locator(':enabled')).waitFor();
}

async function addRespondent(index: number, name: string, place: string, firm: string): Promise<void> {
  await page.getByRole('button', { name: words('添加被申请人', 'Add a respondent') }).click();
  const field = (zh: string, en: string): Locator => page.getByLabel(words(zh, en)).nth(index);
  await page.locator('.parties-editor').getByLabel(words('所在地', 'Place')).nth(index).fill(place);
  const member = field('联盟成员', 'Member of the alliance');
  const marked = page.locator('.party-fields').nth(index).locator('.ant-select').filter({ hasText: firm });
  await choose(member, firm, firm);
  // A list that is renewed under the pointer takes no click: whoever sees that nothing was chosen chooses again.
  const isMarked = await marked
    .first()
    .waitFor({ timeout: 3_000 })
    .then(
      () => true,
      () => false,
    );
  if (!isMarked) await choose(member, firm, firm);
  await marked.first().waitFor();
  // Its names in both languages come with it, and its country.
  expect(await field('名称（按文件所载）', 'Name, as in the papers').inputValue()).toBe(name);
  expect(await field('中文名称', 'Chinese name').inputValue()).toContain(firm);
  const country = page.locator('.party-fields').nth(index).getByText(words('中国', 'China'));
  await country.first().waitFor();
}

async function recordService(): Promise<void> {
  await page.getByRole('link', { name: words('登记事件', 'Record an event') }).click();
  const drawer = page.getByRole('dialog', { name: words('登记事件', 'Record an event') });
  await choose(
    drawer.getByLabel(begins('事件', 'Event')),
    /委员会送达申请书及调查通知|Complaint and notice of investigation served by the Commission/,
    'notice of investigation served',
  );
  await writeDate(drawer.getByRole('textbox', { name: begins('日期', 'Date') }), servedOn);
  const serve = async (party: string, method: RegExp, destination: RegExp): Promise<void> => {
    await drawer.getByRole('checkbox', { name: party }).check();
    await choose(drawer.getByLabel(begins(`方式: ${party}`, `Method: ${party}`)), method);
    await choose(drawer.getByLabel(begins(`送往: ${party}`, `Sent to: ${party}`)), destination);
  };
  await serve(lantian, words('快递', 'by express'), words('境外', 'abroad'));
  await serve(chenguang, words('电子送达', 'electronically'), words('美国境内', 'within the United States'));
  await drawer
    .getByLabel(begins(`经由: ${chenguang}`, `Through: ${chenguang}`))
    .fill('Harbor & Quill LLP (demo)');
  const preview = drawer.getByRole('region', { name: words('将触发的期限', 'Deadlines this will trigger') });
  await preview.getByRole('heading', { name: chenguang }).waitFor();
  await drawer.getByRole('button', { name: words('登记', 'Record') }).click();
  const outcome = page.getByRole('dialog', { name: words('事件已登记', 'The event is recorded') });
  await outcome.getByText(lantian).first().waitFor();
  await outcome
    .getByRole('button', { name: words('关闭', 'Close') })
    .last()
    .click();
}

/** The row of a party's answer in the table of deadlines. */
const answerRow = (party: string): Locator =>
  page.getByRole('row').filter({ hasText: party }).filter({ hasText: '210.13(a)' });

const shownDue = async (party: string): Promise<string | null> =>
  answerRow(party).locator('time').first().getAttribute('datetime');

async function readWorking(party: string): Promise<{ text: string; days: readonly (string | null)[] }> {
  await answerRow(party).getByRole('button').first().click();
  const pane = page.getByRole('complementary', { name: words('推算过程', 'How it was counted') });
  await pane.getByText(party).first().waitFor();
  const steps = pane.locator('.steps');
  const days = await daysIn(steps);
  const text = await steps.innerText();
  await page.keyboard.press('Escape');
  await pane.waitFor({ state: 'detached' });
  return { text, days };
}

async function correct(): Promise<void> {
  await openTab('程序事件', 'Docket');
  await page
    .getByRole('button', { name: begins('更正', 'Correct') })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: words('更正事件', 'Correct the event') });
  const save = drawer.getByRole('button', { name: words('保存更正', 'Save the correction') });
  await drawer.getByLabel(begins('更正原因', 'Reason for the correction')).fill('快递底单日期有误（演示）');
  await save.and(page.locator(':enabled')).waitFor();
  await writeDate(drawer.getByRole('textbox', { name: begins('日期', 'Date') }), correctedTo);
  await seeWhatMoves(drawer);
  await save.and(page.locator(':enabled')).click();
  const outcome = page.getByRole('dialog', { name: words('事件已更正', 'The event is corrected') });
  const moved = outcome.getByRole('row').filter({ hasText: dayOf(answersBefore, lantian) });
  await moved.first().waitFor();
  await outcome
    .getByRole('button', { name: words('关闭', 'Close') })
    .last()
    .click();
  const now = await answers(page);
  expect(await moved.count()).toBe(0);
  expect(dayOf(now, lantian) < dayOf(answersBefore, lantian)).toBe(true);
  expect(dayOf(now, chenguang)).toBe(dayOf(answersBefore, chenguang));
  await page.getByText(begins('已被更正', 'corrected')).waitFor();
  await page
    .getByText(/快递底单日期有误/)
    .first()
    .waitFor();
}

/** Both services go with the event until one is left where it was; then its date stays. */
async function seeWhatMoves(drawer: Locator): Promise<void> {
  const shown = drawer.getByRole('region', { name: words('保存后的变动', 'What saving will change') });
  const changing = shown.getByRole('listitem').filter({ hasText: /自 .* 起算|Counted from/ });
  const answerOf = (party: string): Locator =>
    changing.filter({ hasText: party }).filter({ hasText: dayOf(answersBefore, party) });
  for (const party of [lantian, chenguang]) await answerOf(party).first().waitFor();
  const services = shown.getByRole('list', {
    name: words('原与事件同日的送达', 'Services that had the event’s date'),
  });
  const leave = services.getByRole('listitem').filter({ hasText: chenguang });
  await leave.getByText(begins(`保留 ${servedOn}`, 'Leave at')).click();
  await shown.getByText(/不变的期限|dates? stays?/).waitFor();
  await answerOf(chenguang).first().waitFor({ state: 'hidden' });
  await answerOf(lantian).first().waitFor();
}

async function seeOnlyOwn(own: string, other: string): Promise<void> {
  await page.goto(`${caseAddress}/deadlines`);
  await answerRow(own).waitFor();
  for (const path of ['', '/docket', '/deadlines?show=all', '/record']) {
    await page.goto(caseAddress + path);
    await page.getByRole('heading', { level: 1, name: /337-TA-1133/ }).waitFor();
    await page.waitForLoadState('networkidle');
    if (path !== '') expect(await page.locator('main').innerText()).not.toContain(other);
  }
  const seen = await deadlines(page);
  expect(seen.map(({ party }) => party?.name)).not.toContain(other);
  const hidden = answersBefore.find(({ party }) => party?.name === other)?.id ?? '';
  expect(await statusOf(page, `deadlines/${hidden}`)).toBe(404);
  expect(JSON.stringify(await ask(page, `cases/${caseId()}/events`))).not.toContain(other);
}

/** Recorded and, before anything could come of it, killed: its reminders are due at once. */
async function killInTheMidst(): Promise<void> {
  const coordinator = await stage.open();
  await enter(coordinator, 'coordinator');
  const { parties, proceedings } = await ask<CaseFile>(coordinator, `cases/${caseId()}`);
  const services = parties
    .filter(({ memberId }) => memberId !== null)
    .map(({ id }) => ({ partyId: id, method: 'electronic', destination: 'us', servedOn: daysAgo(3) }));
  expect(services).toHaveLength(2);
  await send(coordinator, 'POST', `cases/${caseId()}/events`, {
    proceedingId: proceedings[0]?.id,
    kind: 'interrogatories_served',
    happenedOn: daysAgo(3),
    services,
  });
  await stage.product.kill();
  await coordinator.context().close();
}

/** All reminders of the alliance, by state and moment. */
async function reminders(): Promise<readonly Reminder[]> {
  const { items } = await ask<Listed<Row>>(page, 'deadlines?status=all&limit=200');
  const each = await Promise.all(
    items.map(({ id }) => ask<Listed<Reminder>>(page, `deadlines/${id}/reminders`)),
  );
  return each.flatMap((one) => one.items);
}

/** Every reminder whose moment has come was sent, and each is one mail; of those of this case to the coordinator, who alone reads them, no two are alike. */
async function countMails(): Promise<void> {
  const isDue = ({ state, at }: Reminder): boolean => state === 'planned' && at <= new Date().toISOString();
  const all = await eventually(reminders, (some) => some.length > 0 && !some.some(isDue));
  const sent = all.filter(({ state }) => state === 'sent').length;
  const counted = async (): Promise<readonly Mail[]> =>
    (await ask<Listed<Mail>>(page, 'mails?kind=reminder&limit=200')).items;
  const mails = await eventually(counted, (some) => some.length >= sent && some.every(isSettled));
  const read = await Promise.all(
    mails.map(({ id }) => ask<Mail & { text: string | null }>(page, `mails/${id}`)),
  );
  const own = read.filter(({ text }) => text !== null);
  expect(new Set(own.map(({ to }) => to)).size).toBe(1);
  // Those of the demonstration's past, which is made within seconds, may go out late together and read alike then.
  const letters = own
    .map(({ subject, text }) => [subject, text].join('\n'))
    .filter((letter) => letter.includes('337-TA-1133'))
    .sort();
  expect(letters.length).toBeGreaterThan(1);
  expect(letters.filter((letter, at) => letter === letters[at + 1])).toEqual([]);
  expect(mails).toHaveLength(sent);
  await page
    .getByRole('link', { name: words('邮件', 'Mail') })
    .first()
    .click();
  const shown = page.getByRole('table', { name: words('邮件', 'Mail') }).getByRole('row');
  await shown.filter({ hasText: '337-TA-1133' }).first().waitFor();
  await page.getByText(begins('未配置邮件服务器', 'No mail server is configured')).waitFor();
}

const isSettled = ({ state }: Mail): boolean => state === 'kept';
