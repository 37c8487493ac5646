import type { Locator, Page } from 'playwright-core';
import { ask, begins, choose, enter, words } from './acts.js';
import { phone, play, raiseStage, type Stage } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const story = (
  title: string,
  tell: (page: Page) => Promise<void>,
  look?: Parameters<Stage['open']>[0],
): void =>
  it(title, async () => {
    const page = await stage.open(look);
    await enter(page, 'coordinator');
    await play(stage, () => tell(page));
    await page.context().close();
  });

interface CaseFile {
  readonly id: string;
  readonly proceedings: readonly {
    readonly id: string;
    readonly filedOn: string;
    readonly version: number;
  }[];
}

const theCase = async (page: Page): Promise<CaseFile> => {
  const { items } = await ask<{ items: readonly { readonly id: string }[] }>(page, 'cases?q=337-TA-9901');
  return ask<CaseFile>(page, `cases/${items[0]?.id ?? ''}`);
};

/** What the page asks the API to change while something is done. */
async function changesDuring(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const changes: string[] = [];
  const hear = (request: { method(): string; url(): string }): void => {
    const path = new URL(request.url()).pathname;
    if (request.method() !== 'GET' && !path.endsWith('/calculate'))
      changes.push(`${request.method()} ${path}`);
  };
  page.on('request', hear);
  await act();
  await page.waitForTimeout(300);
  page.off('request', hear);
  return changes;
}

const taken = [
  '2018-10-05',
  '2018/10/5',
  '2018.10.5',
  '20181005',
  '2018年10月5日',
  '5 Oct 2018',
  'Oct 5, 2018',
  'October 5, 2018',
];
const refused = ['10/05/2018', '2018-02-30', 'next week'];

/** Writes as one pastes, and goes on to the next field. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.page().keyboard.insertText(text);
  await field.press('Tab');
}

/** The text stays, the fault is told to who sees and who does not, and it names the forms that are taken. */
async function isRefused(field: Locator, text: string): Promise<void> {
  expect(await field.inputValue()).toBe(text);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.page().getByText(text).and(field.page().getByText('2018年10月5日')).first().waitFor();
}

/** Writes what cannot be read, tries to save, then writes what can. */
async function refusesAndTakes(field: Locator, save: Locator): Promise<void> {
  const page = field.page();
  for (const text of refused) {
    const changes = await changesDuring(page, async () => {
      await paste(field, text);
      if (await save.isEnabled()) await save.click();
      await isRefused(field, text);
    });
    expect(changes).toEqual([]);
  }
  for (const text of taken) {
    await field.fill(text);
    await field.press('Enter');
    expect(await field.inputValue()).toBe('2018-10-05');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  }
}

describe('a date that cannot be read', () => {
  story('is refused beside its field in a form, and the old one stays until a day is saved', async (page) => {
    const { id, proceedings } = await theCase(page);
    await page.goto(`/cases/${id}`);
    const proceedingsPart = page
      .locator('.panel')
      .filter({ has: page.getByRole('heading', { name: words('程序', 'Proceedings') }) });
    const edit = proceedingsPart.getByRole('button', { name: begins('编辑', 'Edit') }).first();
    await edit.click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByLabel(begins('提交日', 'Filed on'));
    expect(await field.inputValue()).toBe(proceedings[0]?.filedOn);
    const save = dialog.getByRole('button', { name: words('保存', 'Save') });
    await refusesAndTakes(field, save);
    expect((await theCase(page)).proceedings).toEqual(proceedings);

    await save.click();
    await dialog.waitFor({ state: 'detached' });
    expect((await theCase(page)).proceedings.map(({ filedOn }) => filedOn)).toContain('2018-10-05');
    await edit.click();
    await field.fill('');
    await field.press('Tab');
    expect(await field.inputValue()).toBe('');
    await save.click();
    await dialog.waitFor({ state: 'detached' });
    expect((await theCase(page)).proceedings.map(({ filedOn }) => filedOn)).not.toContain('2018-10-05');
  });

  story('starts no event, and its dates are not previewed', async (page) => {
    const { id } = await theCase(page);
    await page.goto(`/cases/${id}/docket?record=new`);
    const drawer = page.getByRole('dialog');
    await choose(drawer.getByLabel(begins('事件', 'Event')), /备注|a note/, 'note');
    const save = drawer.getByRole('button', { name: words('登记', 'Record') });
    await refusesAndTakes(drawer.getByRole('textbox', { name: begins('日期', 'Date') }), save);
  });

  story('is not uploaded with a file, nor is a moment', async (page) => {
    const { id } = await theCase(page);
    await page.goto(`/cases/${id}/documents?upload=new`);
    const file = { name: 'demo.txt', mimeType: 'text/plain', buffer: Buffer.from('demo') };
    await page.getByLabel(words('选择文件', 'Choose files')).setInputFiles(file);
    const start = page.getByRole('button', { name: begins('开始上传', 'Upload (') });
    await refusesAndTakes(page.getByLabel(words('文件日期', 'Date of the document')), start);
    const captured = page.getByLabel(words('取得时间', 'Captured at'));
    await paste(captured, '10/05/2018 9:30');
    expect(await captured.getAttribute('aria-invalid')).toBe('true');
    expect(await captured.inputValue()).toBe('10/05/2018 9:30');
    expect(await start.isEnabled()).toBe(false);
    await captured.fill('5 Oct 2018, 9:30');
    await captured.press('Enter');
    expect(await captured.inputValue()).toBe('2018-10-05 09:30');
    expect(await start.isEnabled()).toBe(true);
  });

  story('is not calculated from', async (page) => {
    await page.goto('/calculators/deadline?event=complaint_and_noi_served_by_commission&date=10/05/2018');
    const field = page.getByLabel(words('送达日期', 'Date of service'));
    await isRefused(field, '10/05/2018');
    await field.fill('Oct 5, 2018');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('2018-10-05');
    expect(new URL(page.url()).searchParams.get('date')).toBe('2018-10-05');
  });

  story(
    'is refused on a phone in English, and a day is picked from the calendar instead',
    async (page) => {
      await page.goto('/cases/new');
      await page.getByText(/手工填写|By hand/).waitFor();
      await page.getByText('EN', { exact: true }).click();
      await page.getByText('By hand').click();
      const field = page.getByLabel(begins('提交日', 'Filed on'));
      await paste(field, '10/05/2018');
      await page.getByText('may be 5 October 2018 or 10 May 2018').waitFor();
      const opening = page.getByRole('button', { name: 'Choose in a calendar' }).first();
      await opening.click();
      const calendar = page.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)');
      await calendar.getByText('15', { exact: true }).click();
      expect(await field.inputValue()).toMatch(/^\d{4}-\d{2}-15$/);
      await page.getByText('may be 5 October').waitFor({ state: 'detached' });
    },
    { locale: 'en-US', viewport: phone },
  );
});

describe('a date that is odd', () => {
  story('is saved only once a person says that it is right', async (page) => {
    const { id } = await theCase(page);
    const notes = async (): Promise<number> => {
      const { items } = await ask<{ items: readonly { readonly happenedOn: string }[] }>(
        page,
        `cases/${id}/events`,
      );
      return items.filter(({ happenedOn }) => happenedOn === '2062-03-05').length;
    };
    await page.goto(`/cases/${id}/docket?record=new`);
    const drawer = page.getByRole('dialog', { name: words('登记事件', 'Record an event') });
    await choose(drawer.getByLabel(begins('事件', 'Event')), /备注|a note/, 'note');
    await drawer.getByRole('textbox', { name: begins('日期', 'Date') }).fill('2062-03-05');
    const save = drawer.getByRole('button', { name: words('登记', 'Record') });
    const question = page.getByRole('dialog', { name: words('请核对日期', 'Please check these dates') });
    await save.click();
    await question.getByText('2026-03-05').waitFor();
    await question.getByRole('button', { name: words('返回修改', 'Go back') }).click();
    await drawer.getByText('2062-03-05').first().waitFor();
    expect(await notes()).toBe(0);
    await save.click();
    await question.getByRole('button', { name: words('日期无误，保存', 'It is right, save') }).click();
    await drawer.waitFor({ state: 'detached' });
    expect(await notes()).toBe(1);
  });
});

describe('a party without a name', () => {
  story('blocks the new case beside its field, and is named as the member it is', async (page) => {
    await page.goto('/cases/new');
    await page.getByRole('tab', { name: words('手工填写', 'By hand') }).click();
    await page.getByLabel(begins('案件名称（中文）', 'Title in Chinese')).fill('无名当事人（演示）');
    await page.getByRole('button', { name: words('添加被申请人', 'Add a respondent') }).click();
    const name = page.getByLabel(words('名称（按文件所载）', 'Name, as in the papers'));
    await page.getByLabel(words('中文名称', 'Chinese name')).fill('自拟中文名');
    const open = page.getByRole('button', { name: words('建立案件', 'Open the case') });
    expect(await open.isDisabled()).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await choose(page.getByLabel(words('联盟成员', 'Member of the alliance')), /蓝天照明|Lantian/, '蓝天');
    expect(await name.inputValue()).toMatch(/Lantian/);
    expect(await page.getByLabel(words('中文名称', 'Chinese name')).inputValue()).toBe('自拟中文名');
    await open.click();
    await page.waitForURL(/cases\/[0-9a-f-]{36}/);
    await page.getByText('自拟中文名').first().waitFor();
  });
});
