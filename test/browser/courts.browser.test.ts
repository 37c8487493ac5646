import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { ask, begins, choose, daysIn, enter, fitsTheScreen, send, words, writeDate } from './acts.js';
import { phone, play, raiseStage, type Stage } from './stage.js';
import { aStoryCase, theDemoCase } from './story-case.js';

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

/** One story of one person in a browser of their own. */
const story = (
  title: string,
  tell: (page: Page) => Promise<void>,
  { account = 'coordinator', ...look }: Parameters<Stage['open']>[0] & { readonly account?: string } = {},
): void =>
  it(title, async () => {
    const page = await stage.open(look);
    await enter(page, account);
    await play(stage, () => tell(page));
    await page.context().close();
  });

const chenguang = /晨光|Chenguang/;
const record = words('登记', 'Record');

/** Opens the form of an event and says what happened when. */
async function beginEvent(page: Page, caseId: string, event: RegExp, on: string): Promise<Locator> {
  await page.goto(`/cases/${caseId}/docket?record=new`);
  const drawer = page.getByRole('dialog', { name: words('登记事件', 'Record an event') });
  await choose(drawer.getByLabel(words('事件', 'Event')), event);
  await writeDate(drawer.getByLabel(words('日期', 'Date'), { exact: true }), on);
  return drawer;
}

/** Records the service of a paper of a Chinese court by express, with the day on which it arrived. */
async function serve(page: Page, caseId: string, event: RegExp, on: string, received: string): Promise<void> {
  const drawer = await beginEvent(page, caseId, event, on);
  await drawer.getByRole('checkbox', { name: chenguang }).check();
  await choose(drawer.getByLabel(begins('方式: ', 'Method: ')), words('快递', 'by express'));
  await choose(
    drawer.getByLabel(begins('送往: ', 'Sent to: ')),
    words('该机关所在国境内', 'in the country of the forum'),
  );
  await writeDate(drawer.getByLabel(begins('收到日: ', 'Received on: ')), received);
  await drawer.getByRole('button', { name: record }).click();
}

/** The days that were started, as the product says once the event is saved; then on to the deadlines. */
async function started(page: Page): Promise<readonly (string | null)[]> {
  const outcome = page.getByRole('dialog', { name: words('事件已登记', 'The event is recorded') });
  await outcome.waitFor();
  const days = await daysIn(outcome);
  await outcome.getByRole('link', { name: words('查看期限', 'Go to the deadlines') }).click();
  await outcome.waitFor({ state: 'detached' });
  return days;
}

/** Opens the working of one deadline of the list, and answers it. */
async function workingOf(page: Page, action: string): Promise<Locator> {
  await page.getByRole('button', { name: action, exact: true }).first().click();
  const working = page.locator('article.working').filter({ hasText: action });
  await working.locator('.steps li').first().waitFor();
  return working;
}

/** The last day of the steps of a working. */
const lastStep = async (working: Locator): Promise<string | null> =>
  (await daysIn(working.locator('.steps'))).at(-1) ?? null;

async function openSuitInChina(page: Page): Promise<string> {
  await page.goto('/cases/new?by=hand');
  await choose(page.getByLabel(words('类型', 'Kind')), words('侵权诉讼', 'Infringement suit'));
  await page
    .getByLabel(begins('案件名称（中文）', 'Title in Chinese'))
    .fill('灯具外观设计侵权案（演示，虚构）');
  await choose(page.getByLabel(begins('受理机关', 'Forum')), words('中国法院', 'Chinese court'));
  await page.getByLabel(begins('法院或庭', 'Court or division')).fill('宁波市中级人民法院（演示）');
  const add = page.getByRole('button', { name: words('添加当事人', 'Add a party') });
  const parties = page.locator('.parties-editor > li');
  await add.click();
  await parties
    .nth(0)
    .getByLabel(words('名称（按文件所载）', 'Name, as in the papers'))
    .fill('明烛公司（演示）');
  await choose(parties.nth(0).getByLabel(words('地位', 'Role')), words('原告', 'plaintiff'));
  await add.click();
  await choose(parties.nth(1).getByLabel(words('联盟成员', 'Member of the alliance')), chenguang, '晨光');
  await page.getByRole('button', { name: words('建立案件', 'Open the case') }).click();
  await page.waitForURL(/cases\/[0-9a-f-]{36}/);
  return /cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

describe('a suit before a Chinese court', () => {
  story('has its dates from the day the papers arrived, each with its working', async (page) => {
    const caseId = await openSuitInChina(page);
    await serve(
      page,
      caseId,
      words('起诉状副本送达', 'Copy of the complaint served'),
      '2025-09-19',
      '2025-09-22',
    );
    expect(await started(page)).toEqual(['2025-10-09', '2025-10-09', '2025-10-09']);
    for (const action of [
      '提交答辩状',
      '提出管辖权异议',
      '请求宣告实用新型或者外观设计专利权无效，并申请中止诉讼',
    ]) {
      const working = await workingOf(page, action);
      expect(await lastStep(working)).toBe('2025-10-09');
      expect(await working.locator('.steps').innerText()).toContain('国庆节');
    }
    // A Sunday that was worked: the period ends on it.
    await serve(
      page,
      caseId,
      words('一审判决书送达', 'Judgment of first instance served'),
      '2025-12-19',
      '2025-12-20',
    );
    expect(await started(page)).toEqual(['2026-01-04']);
    const working = await workingOf(page, '对判决提起上诉');
    expect(await lastStep(working)).toBe('2026-01-04');
    await working.getByText('民事诉讼法第171条第1款').first().waitFor();
  });
});

describe('a review beside the investigation', () => {
  story('is added to the case, and its dates stand on an axis of its own', async (page) => {
    const { id } = await aStoryCase(page, '337-TA-9951');
    await page.goto(`/cases/${id}`);
    await page.getByRole('button', { name: words('添加程序', 'Add a proceeding') }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog.getByLabel(words('受理机关', 'Forum')), /PTAB|Patent Trial/);
    await dialog.getByLabel(begins('案号', 'Number')).fill('IPR2099-09951');
    await dialog.getByRole('button', { name: words('保存', 'Save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`/cases/${id}/docket?record=new`);
    const drawer = page.getByRole('dialog', { name: words('登记事件', 'Record an event') });
    await choose(drawer.getByLabel(words('程序', 'Proceeding')), /IPR2099-09951/);
    await choose(drawer.getByLabel(words('事件', 'Event')), /通知已给予请求书提交日/);
    await writeDate(drawer.getByLabel(words('日期', 'Date'), { exact: true }), '2026-01-15');
    await drawer.getByRole('button', { name: record }).click();
    expect(await started(page)).toEqual(['2026-04-15']);
    const working = await workingOf(page, '提交专利权人初步答复（POPR）');
    expect(await lastStep(working)).toBe('2026-04-15');
    await working.getByText('37 CFR 42.107(b)').first().waitFor();
    await page.goto(`/cases/${id}`);
    const axis = page.getByRole('region', { name: words('程序时间轴', 'Timeline of the proceedings') });
    await axis.locator('text', { hasText: /^PTAB$/ }).waitFor();
    await axis.locator('text', { hasText: /^ITC$/ }).waitFor();
  });
});

describe('a closure that was announced', () => {
  story('moves a last day once a second person has accepted it', async (page) => {
    await page.goto('/administration/calendars?calendar=CN');
    await page.getByRole('button', { name: words('添加临时关闭日', 'Add a closure') }).click();
    const dialog = page.getByRole('dialog');
    await writeDate(dialog.getByLabel(words('关闭日期', 'Day of the closure')), '2026-03-10');
    await dialog
      .getByLabel(begins('关闭原因（英文）', 'Why it is closed, in English'))
      .fill('Typhoon (demo)');
    await dialog
      .getByLabel(begins('关闭原因（中文）', 'Why it is closed, in Chinese'))
      .fill('台风停工（演示）');
    await dialog.getByLabel(begins('公告或文件', 'Notice or order')).fill('停工通告（演示）');
    await writeDate(dialog.getByLabel(words('公布日', 'Announced on')), '2026-03-09');
    await dialog.getByRole('button', { name: words('提交复核', 'Propose') }).click();
    await dialog.waitFor({ state: 'detached' });
    const panel = page.locator('.additions li').filter({ hasText: '台风停工（演示）' });
    await panel.waitFor();
    expect(await panel.getByRole('button', { name: words('复核通过', 'Accept') }).count()).toBe(0);

    const second = await stage.open();
    await enter(second, 'admin');
    await second.goto('/administration/calendars?calendar=CN');
    const theirs = second.locator('.additions li').filter({ hasText: '台风停工（演示）' });
    await theirs.getByRole('button', { name: words('复核通过', 'Accept') }).click();
    await second
      .getByRole('dialog')
      .getByRole('button', { name: words('复核通过', 'Accept') })
      .click();
    await theirs.getByText(words('已生效', 'in force')).first().waitFor();
    await second.context().close();

    const counted = '/calculators/deadline?what=period&start=2026-02-23&amount=15';
    const due = page.getByRole('region', { name: words('计算结果', 'Result') }).locator('.result-due');
    await page.goto(counted);
    await due.waitFor();
    expect(await daysIn(due)).toEqual(['2026-03-10']);
    await page.goto(`${counted}&days=${encodeURIComponent('CN + closures')}`);
    await page.getByText('台风停工（演示）').first().waitFor();
    expect(await daysIn(due)).toEqual(['2026-03-11']);
  });
});

interface Ahead {
  readonly event: string;
  readonly dates: readonly { readonly due: string; readonly safe: string | null }[];
}

/** The demonstration's investigation with a target date that an order set, and what would follow in it. */
async function withTargetDate(
  page: Page,
): Promise<{ readonly id: string; readonly ahead: readonly Ahead[] }> {
  const { id } = await theDemoCase(page);
  const { proceedings } = await ask<{ proceedings: { id: string; forum: string }[] }>(page, `cases/${id}`);
  const proceedingId = proceedings.find(({ forum }) => forum === 'us-itc')?.id;
  const { items } = await ask<{ items: { kind: string; happenedOn: string }[] }>(page, `cases/${id}/events`);
  const instituted = items.find(({ kind }) => kind === 'institution_fr_publication')?.happenedOn ?? '';
  if (!items.some(({ kind }) => kind === 'target_date'))
    await send(page, 'POST', `cases/${id}/events`, {
      proceedingId,
      kind: 'order_setting_dates',
      happenedOn: plus(instituted, 1),
      authority: 'Order No. 3 (demo)',
      evidence: 'docket no. 14 (demo)',
      lines: [{ event: 'target_date', on: plus(instituted, 480) }],
    });
  const answer = await ask<{ proceedings: { proceedingId: string; events: Ahead[] }[] }>(
    page,
    `cases/${id}/dates-ahead`,
  );
  return { id, ahead: answer.proceedings.find((one) => one.proceedingId === proceedingId)?.events ?? [] };
}

describe('a forum that does not work', () => {
  story('is recorded by one, accepted by another, and tolls a period that is asked for', async (page) => {
    await page.goto('/administration/suspensions');
    await page.getByRole('button', { name: words('添加停摆期间', 'Add a suspension') }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog.getByLabel(words('机关', 'Forum')), /European Patent Office|欧洲专利局/, '欧洲');
    const day = (zh: string, en: string): Locator => dialog.getByRole('textbox', { name: begins(zh, en) });
    await writeDate(day('首日', 'First day'), '2026-03-02');
    await writeDate(day('末日', 'Last day'), '2026-03-11');
    await day('事由（英文）', 'What it was, in English').fill('Flood (demo)');
    await day('事由（中文）', 'What it was, in Chinese').fill('洪灾（演示）');
    await day('依据', 'Authority').fill('停办通知（演示）');
    await dialog.getByRole('button', { name: words('提交复核', 'Propose') }).click();
    await dialog.waitFor({ state: 'detached' });
    const added = (on: Page): Locator => on.locator('.additions li').filter({ hasText: '洪灾（演示）' });
    await added(page).waitFor();
    expect(
      await added(page)
        .getByRole('button', { name: words('复核通过', 'Accept') })
        .count(),
    ).toBe(0);

    const second = await stage.open();
    await enter(second, 'admin');
    await second.goto('/administration/suspensions');
    const accept = words('复核通过', 'Accept');
    await added(second).getByRole('button', { name: accept }).click();
    await second.getByRole('dialog').getByRole('button', { name: accept }).click();
    await added(second).getByText(words('已生效', 'in force')).first().waitFor();
    await second.context().close();
    await page.goto('/calculators/deadline?forum=epo&event=loss_of_rights_communicated&date=2026-01-15');
    await page.getByText('洪灾（演示）').first().waitFor();
    await page.getByText('2026-03-25').first().waitFor();
  });
});

describe('a service that is not proved', () => {
  story('is recorded between two days, waits on Today, and is proved from there', async (page) => {
    const { id } = await aStoryCase(page, '337-TA-9952');
    const drawer = await beginEvent(page, id, /委员会送达申请书及调查通知$/, '2026-11-02');
    await drawer.getByRole('checkbox', { name: chenguang }).check();
    await choose(drawer.getByLabel(begins('方式: ', 'Method: ')), words('当面送达', 'by hand'));
    await drawer.getByRole('checkbox', { name: begins('日期尚未证明: ', 'Day not proved: ') }).check();
    const save = drawer.getByRole('button', { name: record });
    expect(await save.isDisabled()).toBe(true);
    const until = drawer.getByLabel(begins('最晚可能日期: ', 'At the latest on: '));
    await writeDate(until, '2026-11-01');
    await drawer.getByText(words('须晚于最早可能日期。', 'A later day than the earliest.')).waitFor();
    expect(await save.isDisabled()).toBe(true);
    await writeDate(until, '2026-11-09');
    await save.click();
    expect(await started(page)).toContain('2026-11-23');
    await page.goto(`/cases/${id}/docket`);
    await page.getByText(begins('2026-11-02', 'between')).first().waitFor();
    await page.getByText(words('尚未证明', 'not proved')).first().waitFor();

    await page.goto('/today');
    const row = page
      .getByRole('listitem')
      .filter({ hasText: '337-TA-9952' })
      .filter({ hasText: /补证送达|Prove the service/ });
    await row.getByRole('link', { name: begins('登记送达证明', 'Record the proof') }).click();
    const form = page.getByRole('dialog', { name: words('更正事件', 'Correct the event') });
    await form.locator('input[aria-label*="Chenguang"]:focus').waitFor();
    await form.getByRole('checkbox', { name: begins('日期尚未证明: ', 'Day not proved: ') }).uncheck();
    expect(await form.getByLabel(begins('更正原因', 'Reason')).inputValue()).toContain('已证明');
    await form.getByRole('button', { name: words('保存更正', 'Save the correction') }).click();
    await page.getByRole('dialog', { name: words('事件已更正', 'The event is corrected') }).waitFor();
    await page.goto('/today');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await row.waitFor({ state: 'detached' });
  });
});

describe('an order of the judge', () => {
  story(
    'is entered on a phone in English, and the date it sets stands with the computed one',
    async (page) => {
      const { id } = await theDemoCase(page);
      const theAnswers = async (): Promise<Row | undefined> => {
        const { items } = await ask<{ items: Row[] }>(page, `cases/${id}/deadlines`);
        return items.find(({ rule }) => rule === 'itc.interrogatory_answers');
      };
      const before = await theAnswers();
      await page.goto(`/cases/${id}/docket`);
      await page.getByRole('button', { name: 'Enter an order that sets dates' }).click();
      const drawer = page.getByRole('dialog', { name: 'Enter an order that sets dates' });
      await drawer.getByLabel('Name of the order or agreement').fill('Order No. 7 (demo)');
      await writeDate(drawer.getByLabel('Dated'), before?.countedFrom ?? '');
      await drawer.getByLabel(/^Where it is/).fill('docket no. 12 (demo)');
      await choose(drawer.getByLabel('Date 1 is of'), 'a deadline that is there');
      await choose(drawer.getByLabel('Which deadline'), /Serve answers and objections/);
      const on = plus(before?.due ?? '', 14);
      await writeDate(drawer.getByLabel('Set for'), on);
      await drawer.getByRole('button', { name: 'Record' }).click();
      await page.getByRole('link', { name: 'Go to the deadlines' }).click();
      await page.getByText('ordered by Order No. 7 (demo)').first().waitFor();
      const now = await theAnswers();
      expect([now?.due, now?.computedDue]).toEqual([on, before?.due]);
      await page.getByText('computed: ').first().waitFor();
      await fitsTheScreen(page);
      const working = await workingOf(page, 'Serve answers and objections to interrogatories');
      expect(await lastStep(working)).toBe(before?.due);
      await working.getByRole('heading', { name: 'Why the computed date' }).waitFor();
    },
    { account: 'counsel', locale: 'en-US', viewport: phone },
  );

  for (const look of [{}, { locale: 'en-US', viewport: phone }] as const)
    story(
      `sets a target date, and what would follow is shown to the end of Presidential review, ${'locale' in look ? 'on a phone in English' : 'in Chinese'}`,
      async (page) => {
        const { id, ahead } = await withTargetDate(page);
        await page.goto(`/cases/${id}/deadlines`);
        const title = words('预计后续期限', 'What would follow');
        const heading = page.getByRole('heading', { name: title });
        await page.locator('summary').filter({ has: heading }).filter({ hasText: '337-TA-9901' }).click();
        const chain = page.getByRole('list', { name: title });
        await chain.getByText('19 USC 1337(j)(2)').first().waitFor();
        const shown = await daysIn(chain);
        expect(shown).toEqual(
          expect.arrayContaining(ahead.flatMap(({ dates }) => dates.map(({ due, safe }) => safe ?? due))),
        );
        await fitsTheScreen(page);
        await chain.getByText(words('推算过程', 'How it is counted')).first().click();
        expect((await daysIn(chain.locator('.steps').first())).at(-1)).toBe(ahead[0]?.dates[0]?.due);
      },
      look,
    );
});

describe('the log of a day', () => {
  story('is exported and printed, with what was done today', async (page) => {
    await page.goto('/docket-log');
    const rows = page.getByRole('row');
    await rows.nth(1).waitFor();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: words('导出', 'Export') }).click();
    await page.getByRole('menuitem', { name: 'CSV' }).first().click();
    const text = await readFile(await (await file).path(), 'utf8');
    expect(text.split(/\r?\n/)[0]).toContain('操作');
    // An event under local rules goes by its name.
    expect(text).toContain('首次案件管理会议');
    expect(text).not.toContain('initial_cmc');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-head').waitFor();
    expect(await page.locator('button:not(.sort-heading)').filter({ visible: true }).count()).toBe(0);
    expect(await rows.count()).toBeGreaterThan(10);
  });
});

interface Row {
  readonly rule: string;
  readonly countedFrom: string;
  readonly due: string;
  readonly computedDue: string | null;
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
