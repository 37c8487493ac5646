import type { Page } from 'playwright-core';
import { ask, begins, choose, enter, fitsTheScreen, send, statusOf, words } from './acts.js';
import { phone, raiseStage, scenes, type Stage } from './stage.js';
import { aStoryCase, type StoryCase } from './story-case.js';

interface Membership {
  readonly id: string;
  readonly member: { readonly id: string };
}
interface Group {
  readonly memberships: readonly Membership[];
  readonly agreements: readonly { readonly no: number; readonly textSha256: string }[];
  readonly proposals: readonly { readonly id: string }[];
}

const lantian = /^(Lantian Lighting|蓝天照明)/;
const chenguang = /^(Chenguang|晨光)/;

let stage: Stage;
let coordinator: Page;
let liaison: Page;
let lantianLegal: Page;
let file: StoryCase;
let address: string;

beforeAll(async () => {
  stage = await raiseStage();
  coordinator = await stage.open();
  liaison = await stage.open({ locale: 'en-US' });
  lantianLegal = await stage.open();
  await enter(coordinator, 'coordinator');
  await enter(liaison, 'counsel');
  await enter(lantianLegal, 'member-a');
  file = await aStoryCase(coordinator, '337-TA-9908');
});
afterAll(() => stage.close());

const idOfGroup = (): string => address.split('/').at(-1) ?? '';
const press = (page: Page, zh: string, en: string): Promise<void> =>
  page
    .getByRole('button', { name: words(zh, en) })
    .last()
    .click();
const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const part = (page: Page, zh: string, en: string): Promise<void> => page.getByText(words(zh, en)).click();
const memberOf = (name: RegExp): string =>
  file.parties.find((party) => name.test(party.name))?.memberId ?? '';

async function membershipOf(page: Page, name: RegExp): Promise<string> {
  const { memberships } = await ask<Group>(page, `groups/${idOfGroup()}`);
  return memberships.findLast(({ member }) => member.id === memberOf(name))?.id ?? '';
}

/** Opens a member's pane. */
async function openMember(page: Page, name: RegExp): Promise<void> {
  await page.goto(address);
  await page.getByRole('table').getByRole('button', { name }).click();
  await page.getByRole('complementary').getByRole('heading', { name }).waitFor();
}

const stepsOf = (page: Page) =>
  page.getByRole('region', { name: words('组建步骤', 'Steps until it starts') });

/** Someone of a firm signs in a browser of their own, asked by the API alone. */
async function asSomeone(account: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await stage.open();
  await enter(page, account);
  await act(page);
  await page.context().close();
}

const signs = (name: RegExp, capacity: 'client' | 'counsel') => async (page: Page) => {
  const { agreements } = await ask<Group>(page, `groups/${idOfGroup()}`);
  await send(page, 'POST', `groups/${idOfGroup()}/agreements/1/signatures`, {
    membershipId: await membershipOf(page, name),
    capacity,
    textSha256: agreements[0]?.textSha256,
    authority: 'Power of attorney (demo)',
  });
};

describe('a joint-defence group', () => {
  const scene = scenes(() => stage);

  scene(
    'is opened from its case, with a liaison counsel proposed, who waits for members to consent',
    async () => {
      await coordinator.goto(`/cases/${file.id}/group`);
      await press(coordinator, '设立联合应诉组', 'Open a group');
      await coordinator.getByLabel(begins('英文名称', 'English name')).fill('Story group');
      await press(coordinator, '设立联合应诉组', 'Open a group');
      await coordinator.getByRole('heading', { level: 1, name: 'Story group' }).waitFor();
      address = new URL(coordinator.url()).pathname;
      await part(coordinator, '任职与议题', 'Offices, issues');
      await press(coordinator, '提名', 'Propose');
      await choose(coordinator.getByLabel(words('人员', 'Person')), /Harbor/);
      await coordinator.getByLabel(words('依据', 'Ground')).fill('Vote of the first meeting');
      await press(coordinator, '保存', 'Save');
      await closed(coordinator);
      await coordinator.getByText(words('待成员入组后征求同意', 'waits until members are in')).waitFor();
    },
  );

  scene('invites a member, which sees at the door its own membership and nothing of the others', async () => {
    await coordinator.goto(address);
    await press(coordinator, '邀请成员', 'Invite a member');
    await choose(coordinator.getByRole('dialog').getByLabel(begins('成员单位', 'Member')), lantian, '蓝天');
    await press(coordinator, '邀请成员', 'Invite a member');
    await closed(coordinator);
    const invited = { memberId: memberOf(chenguang) };
    await send(coordinator, 'POST', `groups/${idOfGroup()}/memberships`, invited);
    await openMember(lantianLegal, lantian);
    expect(await lantianLegal.getByText(chenguang).count()).toBe(0);
    await press(lantianLegal, '接受邀请', 'Accept the invitation');
    await press(lantianLegal, '接受邀请', 'Accept the invitation');
    await lantianLegal.getByText(words('利益冲突审查中', 'conflicts being cleared')).first().waitFor();
  });

  scene('is cleared of conflicts by the ethics officer, who says why', async () => {
    const ethics = await stage.open();
    await enter(ethics, 'ethics');
    await openMember(ethics, lantian);
    for (const open of await ethics.getByRole('button', { name: begins('处理：', 'Resolve:') }).all())
      throw new Error(`A conflict is open: ${await open.innerText()}`);
    await press(ethics, '通过冲突审查', 'Clear of conflicts');
    await ethics.getByLabel(begins('原因', 'Reason')).fill('Nothing was found');
    await press(ethics, '通过冲突审查', 'Clear of conflicts');
    await closed(ethics);
    await ethics.getByText(words('已通过审查，待签署', 'approved, to sign')).first().waitFor();
    await asSomeone('member-b', async (page) => {
      const id = await membershipOf(page, chenguang);
      await send(page, 'POST', `groups/${idOfGroup()}/memberships/${id}/moves`, { action: 'accept' });
      await send(ethics, 'POST', `groups/${idOfGroup()}/memberships/${id}/moves`, {
        action: 'clear',
        reason: 'Nothing was found',
      });
    });
    await ethics.context().close();
  });

  scene('has its agreement drafted and sent out by the coordinator, by its hash', async () => {
    await coordinator.goto(`${address}?part=agreement`);
    await press(coordinator, '起草协议文本', 'Draft an agreement');
    const { text, law, tail } = {
      text: words('文本', 'Text'),
      law: words('适用法律', 'Governing law'),
      tail: words('退出后仍须承担', 'Costs a departed member still bears'),
    };
    await coordinator.getByLabel(text).fill('We defend together.\nDemo, invented.');
    await coordinator.getByLabel(law).fill('New York (demo)');
    await coordinator.getByLabel(tail).fill('Its share of what was committed.');
    await press(coordinator, '保存', 'Save');
    await closed(coordinator);
    await press(coordinator, '分发签署', 'Circulate for signature');
    await press(coordinator, '分发签署', 'Circulate for signature');
    await closed(coordinator);
    await coordinator
      .getByText(/已分发|circulated/)
      .first()
      .waitFor();
  });

  scene('is signed by a member and its counsel, each with the text before them', async () => {
    await openMember(lantianLegal, lantian);
    await press(lantianLegal, '指定外部律师', 'Name outside counsel');
    await choose(lantianLegal.getByRole('dialog').getByLabel(begins('人员', 'Person')), /Harbor/);
    await press(lantianLegal, '保存', 'Save');
    await closed(lantianLegal);
    await stepsOf(lantianLegal)
      .getByRole('button', { name: /以当事人身份/ })
      .click();
    await press(lantianLegal, '签署', 'Sign');
    await lantianLegal.locator('.ant-form-item-explain-error').first().waitFor();
    await lantianLegal.getByLabel(begins('授权依据', 'Authority')).fill('Power of attorney (demo)');
    await lantianLegal.getByRole('checkbox').check();
    await press(lantianLegal, '签署', 'Sign');
    await closed(lantianLegal);
    await liaison.goto(address);
    await stepsOf(liaison)
      .getByRole('button', { name: /^Sign for Lantian.* as counsel$/ })
      .click();
    await liaison.getByLabel(/^Authority/).fill('Engagement letter (demo)');
    await liaison.getByRole('checkbox').check();
    await press(liaison, '签署', 'Sign');
    await closed(liaison);
  });

  scene('shows its steps and whose turn it is, to each of them what is theirs to see', async () => {
    await coordinator.goto(address);
    const signing = stepsOf(coordinator)
      .getByRole('listitem')
      .filter({ hasText: /签署：当事人与律师|Sign: the client/ })
      .first();
    await signing.getByText(chenguang).first().waitFor();
    expect(await signing.getByText(lantian).count()).toBe(0);
    await stepsOf(coordinator)
      .getByText(/现已有 1 家|; 1 have/)
      .waitFor();
    await lantianLegal.goto(address);
    await stepsOf(lantianLegal)
      .getByText(/届时通知您|you are told/)
      .waitFor();
    expect(await stepsOf(lantianLegal).getByText(chenguang).count()).toBe(0);
  });

  scene('is in force once enough have signed; its members see one another', async () => {
    const counselB = await stage.open();
    await enter(counselB, 'counsel-b');
    const { id: personId } = (await ask<{ person: { id: string } }>(counselB, 'sessions/current')).person;
    await asSomeone('member-b', async (page) => {
      const id = await membershipOf(page, chenguang);
      await send(page, 'POST', `groups/${idOfGroup()}/memberships/${id}/counsel`, { personId });
      await signs(chenguang, 'client')(page);
    });
    await signs(chenguang, 'counsel')(counselB);
    await counselB.context().close();
    await lantianLegal.goto(address);
    await lantianLegal.getByText(/自 .+ 起有效|in force since/).waitFor();
    await lantianLegal.getByRole('table').getByRole('button', { name: chenguang }).waitFor();
  });

  scene('has its liaison counsel once each of its members consents, one of them from Today', async () => {
    await lantianLegal.goto('/');
    const asked = lantianLegal.getByRole('region', { name: words('待您处理', 'Waits for you') });
    await asked
      .getByRole('link', { name: begins('答复', 'Answer') })
      .first()
      .click();
    await lantianLegal
      .getByRole('button', { name: begins('代表', 'Consent for') })
      .first()
      .click();
    await press(lantianLegal, '同意', 'consents');
    await closed(lantianLegal);
    await lantianLegal.getByText(begins('待答复', 'waits for')).waitFor();
    await asSomeone('member-b', async (page) => {
      const { proposals } = await ask<Group>(page, `groups/${idOfGroup()}`);
      await send(page, 'POST', `groups/${idOfGroup()}/proposals/${proposals[0]?.id ?? ''}/answer`, {
        membershipId: await membershipOf(page, chenguang),
        answer: 'agreed',
      });
    });
    await lantianLegal.reload();
    await lantianLegal.getByText(words('联络律师', 'liaison counsel')).waitFor();
  });

  scene(
    'is left by a member that settles: at once its door is shut, and nobody else learns why',
    async () => {
      const counselB = await stage.open({ locale: 'en-US' });
      await enter(counselB, 'counsel-b');
      await openMember(counselB, chenguang);
      await press(counselB, '通知单独和解', 'Notify a separate settlement');
      await press(counselB, '通知单独和解', 'Notify a separate settlement');
      await counselB.getByText(/^This group is closed to you/).waitFor();
      expect(await counselB.getByText(lantian).count()).toBe(0);
      await counselB.getByText('Notify a separate settlement').first().waitFor();
      await press(counselB, '显示封存索引', 'Show the sealed index');
      await counselB.getByText('Nothing of the group had been read before').waitFor();
      for (const other of [lantianLegal, coordinator, liaison]) {
        await openMember(other, chenguang);
        await other.getByText(words('已退出', 'left')).first().waitFor();
        expect(await other.getByText(/和解|settle/i).count()).toBe(0);
      }
      await counselB.context().close();
    },
  );

  scene('that is still forming is given up, with a reason; one in force is terminated', async () => {
    await coordinator.goto(address);
    await coordinator.getByRole('button', { name: words('终止协议', 'Terminate') }).waitFor();
    await coordinator.goto(`/cases/${file.id}/group`);
    await press(coordinator, '设立联合应诉组', 'Open a group');
    await coordinator.getByLabel(begins('英文名称', 'English name')).fill('Idle group');
    await press(coordinator, '设立联合应诉组', 'Open a group');
    await coordinator.getByRole('heading', { level: 1, name: 'Idle group' }).waitFor();
    await press(coordinator, '放弃组建', 'Give up');
    await coordinator.getByLabel(begins('原因', 'Reason')).fill('Nobody wants it');
    await press(coordinator, '放弃组建', 'Give up');
    await closed(coordinator);
    await coordinator.getByText(words('已终止', 'terminated')).waitFor();
    expect(await coordinator.getByRole('button', { name: words('放弃组建', 'Give up') }).count()).toBe(0);
  });

  scene('is not there for a member that was never invited', async () => {
    await asSomeone('member-d', async (page) => {
      expect(await statusOf(page, `groups/${idOfGroup()}`)).toBe(404);
      await page.goto('/groups');
      await page.getByRole('link', { name: /Luminaires joint defence/ }).waitFor();
      expect(await page.getByText('Story group').count()).toBe(0);
      await page.goto(address);
      await page.getByRole('heading', { name: words('此处没有内容', 'There is nothing here') }).waitFor();
    });
  });

  scene('fits a phone in each of its parts', async () => {
    const small = await stage.open({ viewport: phone });
    await enter(small, 'coordinator');
    for (const path of ['/groups', address, `${address}?part=agreement`, `${address}?part=offices`]) {
      await small.goto(path);
      await small.getByRole('heading', { level: 1 }).waitFor();
      await fitsTheScreen(small);
    }
  });
});
