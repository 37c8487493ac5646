import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { Asker } from '../../clearance/clearance.fixtures.js';
import { aFirm } from '../../firms/firms.fixtures.js';
import { newId, UnitOfWork } from '../../platform/index.js';
import type { DossierEntriesView } from './entries.contract.js';
import type { ExpertsView, OwnExpertView } from './experts.contract.js';
import {
  anAdmittedExpert,
  anExpert,
  aPoolStage,
  declares,
  enters,
  expertAs,
  made,
  movesExpert,
  type PoolStage,
  proposed,
} from './pool.fixtures.js';

let app: TestApp;
let stage: PoolStage;
let id: string;
let own: string;
let bond: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aPoolStage(app);
});
afterAll(() => app.close());

const listed = async (as: Asker, query = ''): Promise<readonly string[]> =>
  made<ExpertsView>(await as.get(`experts${query}`)).items.map((one) => one.id);
const dossier = async (as: Asker, expert: string, query = '') =>
  made<DossierEntriesView>(await as.get(`experts/${expert}/entries${query}`)).items;
const statusOf = async (expert: string): Promise<string> =>
  (await expertAs(stage.coordinator, expert)).status.id;
const ourBond = {
  kind: 'bond',
  firmName: 'Demo Lighting Inc.',
  title: 'Non-disclosure agreement',
  from: '2024-01-01',
};

describe('somebody who is proposed', () => {
  step('has names, roles, and classes in their one form', async () => {
    id = await proposed(stage.counsel);
    const { name, classes, origin, status, mine } = {
      ...(await expertAs(stage.counsel, id)),
      mine: await listed(stage.counsel),
    };
    expect([name.zh, classes, origin.id, status.id, mine]).toEqual([
      '戴安达',
      ['H01L33/00'],
      'nominated',
      'proposed',
      [id],
    ]);
    const wrong = await stage.counsel.post('experts', anExpert({ classes: ['H01L', 'no class'] }));
    expect(wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '/classes/1' }] });
  });

  step(
    'is known to who proposed them and who keeps or audits the pool, and to no other counsel',
    async () => {
      const other = await stage.person({ role: 'outside_counsel' });
      for (const one of [stage.coordinator, stage.ethics, stage.auditor])
        expect(await listed(one)).toEqual([id]);
      for (const one of [other, stage.expert]) {
        expect(await listed(one)).toEqual([]);
        const answers = await Promise.all(
          [`experts/${id}`, `experts/${id}/entries`, `experts/${newId()}`].map((path) => one.get(path)),
        );
        expect(answers.map(outcome)).toEqual(['404 not_found', '404 not_found', '404 not_found']);
        expect(outcome(await one.post(`experts/${id}/moves`, { action: 'verify' }))).toBe('404 not_found');
        expect(outcome(await declares(one, id))).toBe('404 not_found');
      }
      const none = await stage.person({ role: 'treasurer' });
      expect(outcome(await none.get('experts'))).toBe('403 access.denied');
    },
  );

  step('has a dossier that says of each kind what it needs, told property by property', async () => {
    const missing = await stage.counsel.post(`experts/${id}/entries`, { kind: 'patent', percent: '3' });
    expect(
      missing
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/number', '/percent', '/role']);
    const kept = await enters(stage.counsel, id, { kind: 'patent', number: 'US7979174', role: 'inventor' });
    expect(kept.role?.name).toEqual({ en: 'Inventor', zh: '发明人' });
    expect(outcome(await stage.counsel.post(`experts/${id}/entries`, ourBond))).toBe(
      '403 expert.confidential_entry',
    );
  });

  step('is verified once they declared, by no other than who keeps the pool', async () => {
    expect(outcome(await movesExpert(stage.coordinator, id, 'verify'))).toBe(
      '409 expert.declaration_missing',
    );
    expect(outcome(await declares(stage.counsel, id))).toBe('403 expert.declaration_of_others');
    made(await declares(stage.coordinator, id));
    expect(outcome(await movesExpert(stage.counsel, id, 'verify'))).toBe('403 expert.not_yours');
    made(await movesExpert(stage.coordinator, id, 'verify'));
    expect((await expertAs(stage.coordinator, id)).approvals.map(({ state }) => state.id)).toEqual(['open']);
  });

  step(
    'is verified anew where the dossier changes, and admitted by somebody who did not verify',
    async () => {
      await enters(stage.ethics, id, ourBond);
      expect(await statusOf(id)).toBe('proposed');
      const { actions } = await expertAs(stage.coordinator, id);
      expect(actions.find(({ action }) => action === 'verify')?.obstacle?.code).toBe(
        'expert.declaration_outdated',
      );
      expect(outcome(await movesExpert(stage.coordinator, id, 'verify'))).toBe(
        '409 expert.declaration_outdated',
      );
      const anew = { statement: 1, note: 'By letter' };
      made(await stage.coordinator.post(`experts/${id}/declarations`, anew));
      made(await movesExpert(stage.coordinator, id, 'verify'));
      expect(outcome(await answered(stage.coordinator, 'expert_admission', id))).toBe(
        '403 approval.own_question',
      );
      made(await answered(stage.ethics, 'expert_admission', id));
      const { status, admittedAt, declareBy } = await expertAs(stage.counsel, id);
      expect([status.id, admittedAt === null, declareBy]).toEqual(['active', false, '2027-04-01']);
    },
  );

  step('is then known to all counsel, without what is confidential or how much that is', async () => {
    const other = await stage.person({ role: 'outside_counsel' });
    expect(await listed(other)).toEqual([id]);
    const { proposedBy, verifiedBy } = await expertAs(other, id);
    const enterers = (await dossier(other, id)).map(({ enteredBy }) => enteredBy);
    expect([proposedBy, verifiedBy, ...enterers]).toEqual([null, null, null]);
    const declared = async (as: Asker) =>
      (await expertAs(as, id)).declarations.map(({ by, note }) => [by?.id ?? null, note]);
    expect(await declared(other)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(await declared(stage.auditor)).toEqual([
      [stage.coordinator.id, 'By letter'],
      [stage.coordinator.id, null],
    ]);
    for (const one of [other, stage.counsel, stage.auditor])
      expect((await dossier(one, id)).map(({ kind }) => kind.id)).toEqual(['patent']);
    const all = await dossier(stage.coordinator, id);
    expect(all.map(({ kind, isConfidential }) => [kind.id, isConfidential])).toEqual([
      ['bond', true],
      ['patent', false],
    ]);
    bond = all[0]?.id ?? '';
    expect(outcome(await other.post(`expert-entries/${bond}/withdraw`, { reason: 'Not so' }))).toBe(
      '404 not_found',
    );
  });

  step('is not admitted where that is refused, and may be proposed anew', async () => {
    const refused = await proposed(stage.counsel, { nameEn: 'Ben Demo', nameZh: '本·演示' });
    made(await declares(stage.coordinator, refused));
    made(await movesExpert(stage.coordinator, refused, 'verify'));
    const said = { answer: 'reject', reason: 'References were not given' };
    made(await answered(stage.ethics, 'expert_admission', refused, said));
    expect(await statusOf(refused)).toBe('refused');
    const { standingReason, approvals, proposedBy } = await expertAs(stage.counsel, refused);
    expect([standingReason, approvals, proposedBy?.id]).toEqual([null, [], stage.counsel.id]);
    expect((await expertAs(stage.ethics, refused)).standingReason).toBe('References were not given');
    expect(outcome(await stage.ethics.post(`experts/${refused}/entries`, ourBond))).toBe('409 expert.ended');
  });
});

describe('the list of experts', () => {
  step.each([
    ['?q=dai', true],
    ['?q=Ada', true],
    ['?q=nobody', false],
    ['?role=testifying', true],
    ['?role=mediator', false],
    ['?class=h01l', true],
    ['?class=H01L33%2F00', true],
    ['?class=H01L33%2F02', false],
    ['?class=G06', false],
    ['?language=zh', true],
    ['?language=de', false],
    ['?jurisdiction=CN', true],
    ['?jurisdiction=DE', false],
    ['?status=active', true],
    ['?status=paused', false],
    ['?role=testifying&class=H01&language=en&jurisdiction=US&status=active&q=ada', true],
    ['?role=testifying&class=H01&language=de', false],
  ] as [string, boolean][])('%s', async (query, isThere) => {
    expect((await listed(stage.counsel, query)).includes(id)).toBe(isThere);
  });

  step('refuses a class that is none', async () => {
    const answer = await stage.counsel.get('experts?class=33');
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/class' }] });
  });

  step('goes on where a page ended', async () => {
    const first = made<ExpertsView>(await stage.ethics.get('experts?limit=1&sort=-pinyin'));
    const rest = await listed(stage.ethics, `?sort=-pinyin&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items.map((one) => one.id), ...rest].toSorted()).toEqual(
      (await listed(stage.ethics)).toSorted(),
    );
    expect(rest).not.toContain(first.items[0]?.id);
  });
});

describe('an expert with an account', () => {
  step('applies for themselves, once', async () => {
    const before = made<OwnExpertView>(await stage.expert.get('experts/own'));
    expect(before).toEqual({ expert: null, mayApply: true });
    own = made<{ id: string }>(
      await stage.expert.post('experts', anExpert({ nameEn: 'Cai Demo', nameZh: '蔡演示' })),
    ).id;
    const { expert, mayApply } = made<OwnExpertView>(await stage.expert.get('experts/own'));
    expect([expert?.id, expert?.origin.id, expert?.isOwn, mayApply]).toEqual([own, 'applied', true, false]);
    expect(outcome(await stage.expert.post('experts', anExpert()))).toBe('409 expert.in_pool_already');
    const twice = await stage.coordinator.post('experts', anExpert({ personId: stage.expert.id }));
    expect(outcome(twice)).toBe('409 expert.in_pool_already');
  });

  step('is named by who sees the people of the alliance alone, and is an expert here', async () => {
    const byCounsel = await stage.counsel.post('experts', anExpert({ personId: stage.expert.id }));
    const noExpert = await stage.coordinator.post('experts', anExpert({ personId: stage.counsel.id }));
    for (const one of [byCounsel, noExpert])
      expect(one.json()).toMatchObject({ status: 422, errors: [{ pointer: '/personId' }] });
  });

  step('has the account that who keeps the pool gave their record, once', async () => {
    const both = await stage.person({ role: 'outside_counsel' }, { role: 'expert' });
    const theirs = await proposed(both, { nameEn: 'Gus Demo' });
    const taken = anExpert({ nameEn: 'Gus Demo', personId: both.id });
    expect(outcome(await both.put(`experts/${theirs}`, taken))).toBe('403 expert.account_of_others');
    expect((await expertAs(both, theirs)).isOwn).toBe(false);
    made(await declares(stage.coordinator, theirs));
    const gus = await stage.person({ role: 'expert' });
    const given = anExpert({ nameEn: 'Gus Demo', personId: gus.id });
    made(await stage.coordinator.put(`experts/${theirs}`, given));
    expect((await expertAs(gus, theirs)).isOwn).toBe(true);
    expect(outcome(await movesExpert(stage.ethics, theirs, 'verify'))).toBe(
      '409 expert.declaration_outdated',
    );
    expect(outcome(await stage.coordinator.put(`experts/${theirs}`, taken))).toBe('409 expert.account_set');
    expect(outcome(await gus.put(`experts/${theirs}`, taken))).toBe('403 expert.account_of_others');
    made(await stage.coordinator.post(`experts/${theirs}/moves`, { action: 'withdraw', reason: 'No time' }));
  });

  step('keeps the own dossier with what is confidential, and sees no other expert', async () => {
    const share = {
      kind: 'affiliation',
      firmName: 'Demo Holdings',
      role: 'Shareholder',
      percent: '1.2',
      from: '2023-02-01',
    };
    const entry = await enters(stage.expert, own, share);
    expect([entry.isConfidential, entry.percent]).toEqual([true, '1.2']);
    expect(await listed(stage.expert)).toEqual([own]);
    expect(outcome(await stage.expert.get(`experts/${id}`))).toBe('404 not_found');
    expect(outcome(await stage.expert.post(`expert-entries/${bond}/withdraw`, { reason: 'Not mine' }))).toBe(
      '404 not_found',
    );
  });

  step('corrects by withdrawing, with what stands in its place', async () => {
    const [share] = await dossier(stage.expert, own);
    const replacement = {
      kind: 'affiliation',
      firmName: 'Demo Holdings',
      role: 'Shareholder',
      percent: '0.4',
      from: '2023-02-01',
    };
    const path = `expert-entries/${share?.id ?? ''}/withdraw`;
    const reason = 'Sold two thirds';
    const other = await stage.expert.post(path, {
      reason,
      replacement: { kind: 'patent', number: 'CN1', role: 'attorney' },
    });
    expect(other.json()).toMatchObject({ status: 422, errors: [{ pointer: '/replacement/kind' }] });
    made(await stage.expert.post(path, { reason, replacement }));
    expect(outcome(await stage.expert.post(path, { reason }))).toBe('409 expert.entry_withdrawn');
    expect((await dossier(stage.expert, own)).map(({ percent, replaces }) => [percent, replaces])).toEqual([
      ['0.4', share?.id],
    ]);
    const [gone] = await dossier(stage.expert, own, '?withdrawn=true');
    expect([gone?.id, gone?.withdrawReason]).toEqual([share?.id, reason]);
  });

  step('keeps the firm of the register in corrections, where the firm is called the same', async () => {
    const firmId = await aFirm(app.app.get(UnitOfWork), stage.allianceId);
    const post = { kind: 'affiliation', firmName: 'Demo Optics', role: 'Engineer', from: '2023-02-01' };
    const corrected = async (as: Asker, entry: string, replacement: object): Promise<string> =>
      made<{ id: string }>(
        await as.post(`expert-entries/${entry}/withdraw`, { reason: 'More exactly', replacement }),
      ).id;
    const firmOf = async (entry: string) =>
      [
        ...(await dossier(stage.coordinator, own)),
        ...(await dossier(stage.coordinator, own, '?withdrawn=true')),
      ].find((one) => one.id === entry)?.firm;
    const { id: first } = await enters(stage.coordinator, own, { ...post, firmId });
    const same = await corrected(stage.expert, first, { ...post, role: 'Consultant' });
    const other = await corrected(stage.expert, same, { ...post, firmName: 'Demo Optics Two' });
    expect([(await firmOf(same))?.id, await firmOf(other)]).toEqual([firmId, null]);
    const again = await corrected(stage.coordinator, other, { ...post, firmId });
    expect(await firmOf(await corrected(stage.coordinator, again, post))).toBeNull();
  });

  step('does not tell by a correction that something confidential was there', async () => {
    const hal = await anAdmittedExpert(stage, { nameEn: 'Hal Demo' });
    const post = { kind: 'affiliation', firmName: 'Demo Holdings', role: 'Engineer', from: '2023-02-01' };
    const { id: share } = await enters(stage.coordinator, hal, { ...post, percent: '1.2' });
    const path = `expert-entries/${share}/withdraw`;
    made(await stage.coordinator.post(path, { reason: 'Sold all', replacement: post }));
    const told = async (as: Asker) => (await dossier(as, hal)).map(({ replaces }) => replaces);
    expect([await told(stage.coordinator), await told(stage.counsel)]).toEqual([[share], [null]]);
  });

  step('declares themselves, and has no hand in the own admission', async () => {
    expect(outcome(await declares(stage.coordinator, own))).toBe('403 expert.declares_themselves');
    const other = { statement: 2 };
    expect(outcome(await stage.expert.post(`experts/${own}/declarations`, other))).toBe(
      '409 expert.statement_changed',
    );
    made(await declares(stage.expert, own));
    made(await movesExpert(stage.ethics, own, 'verify'));
    made(await answered(stage.coordinator, 'expert_admission', own));
    expect((await expertAs(stage.expert, own)).status.id).toBe('active');
  });

  step('who is a coordinator too moves everybody but themselves', async () => {
    const both = await stage.person({ role: 'coordinator' }, { role: 'expert' });
    const theirs = made<{ id: string }>(await both.post('experts', anExpert({ personId: both.id }))).id;
    made(await declares(both, theirs));
    expect(outcome(await movesExpert(both, theirs, 'verify'))).toBe('403 approval.own_question');
    made(await movesExpert(both, theirs, 'withdraw', 'No time this year'));
    expect(await statusOf(theirs)).toBe('withdrawn');
  });
});

describe('of two at once', () => {
  const both = async (one: Promise<{ statusCode: number; body: string }>, other: typeof one) =>
    (await Promise.all([one, other])).map(outcome).sort();

  step('one application of an account is made, and the other refused', async () => {
    const who = await stage.person({ role: 'expert' });
    const apply = () => who.post('experts', anExpert());
    expect(await both(apply(), apply())).toEqual(['201', '409 expert.in_pool_already']);
  });

  step('one withdraws an entry, and one verifies an expert', async () => {
    const theirs = await proposed(stage.coordinator, { nameEn: 'Fay Demo' });
    const { id: entry } = await enters(stage.coordinator, theirs, {
      kind: 'patent',
      number: 'US7979174',
      role: 'attorney',
    });
    const withdraw = (as: Asker) => as.post(`expert-entries/${entry}/withdraw`, { reason: 'Not so' });
    expect(await both(withdraw(stage.coordinator), withdraw(stage.ethics))).toEqual([
      '200',
      '409 expert.entry_withdrawn',
    ]);
    made(await declares(stage.coordinator, theirs));
    const other = await stage.person({ role: 'coordinator' });
    const verify = (as: Asker) => movesExpert(as, theirs, 'verify');
    expect(await both(verify(stage.ethics), verify(other))).toEqual(['200', '409 expert.no_such_move']);
  });
});

describe('who stands in the pool', () => {
  step('is changed on the version that was read alone', async () => {
    const { version } = await expertAs(stage.coordinator, id);
    const stale = { 'if-match': `"${String(version - 1)}"` };
    const pausing = { action: 'pause', reason: 'Asked for a year off' };
    const answer = await stage.coordinator.post(`experts/${id}/moves`, pausing, stale);
    expect(answer.statusCode).toBe(412);
  });

  step('is paused and resumed by hand, and removed by the ethics officer alone', async () => {
    expect(outcome(await movesExpert(stage.coordinator, id, 'pause'))).toBe('409 expert.reason_missing');
    made(await movesExpert(stage.coordinator, id, 'pause', 'Asked for a year off'));
    made(await movesExpert(stage.ethics, id, 'resume'));
    const gone = await anAdmittedExpert(stage, { nameEn: 'Dora Demo', nameZh: undefined });
    expect(outcome(await movesExpert(stage.coordinator, gone, 'remove', 'x'))).toBe('403 expert.not_yours');
    made(await movesExpert(stage.ethics, gone, 'remove', 'Kept a tie from us'));
    expect(await statusOf(gone)).toBe('removed');
  });

  step('is paused after thirteen months without a declaration, and not a day before', async () => {
    await stage.until('2027-05-01');
    expect(await statusOf(id)).toBe('active');
    await stage.until('2027-05-02');
    expect(await statusOf(id)).toBe('paused');
    expect(outcome(await movesExpert(stage.ethics, id, 'resume'))).toBe('409 expert.declaration_missing');
  });

  step('is active again once they declare, unless somebody paused them', async () => {
    const byHand = await anAdmittedExpert(stage, { nameEn: 'Ivy Demo' });
    made(await movesExpert(stage.coordinator, byHand, 'pause', 'Asked for a year off'));
    for (const one of [id, byHand]) made(await declares(stage.coordinator, one));
    const { status, standingAt } = await expertAs(stage.coordinator, id);
    expect([status.id, standingAt?.slice(0, 10), await statusOf(byHand)]).toEqual([
      'active',
      '2027-05-02',
      'paused',
    ]);
  });

  step('leaves the pool after twenty-five months, unless they declared meanwhile', async () => {
    await stage.until('2028-05-02');
    expect([await statusOf(id), await statusOf(own)]).toEqual(['active', 'expired']);
    const { mayApply } = made<OwnExpertView>(await stage.expert.get('experts/own'));
    expect(mayApply).toBe(true);
    made(await stage.expert.post('experts', anExpert()));
  });
});
