import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aMember } from '../../alliance/alliance.fixtures.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { UnitOfWork } from '../../platform/index.js';
import type { CaseView, NoticeProposalView, RecordPageView } from '../case-views.contract.js';
import { aerialVehicles, deskPlatforms } from '../domain/notice.fixtures.js';
import { story } from '../../../test/story.js';

let app: TestApp;
let work: UnitOfWork;
let alliance: string;
let headers: { cookie: string };

const step = story();
beforeAll(async () => {
  app = await startTestApp();
  work = app.app.get(UnitOfWork);
  alliance = await anAlliance(work);
  headers = await signedIn(app, (await aPerson(work, { allianceId: alliance })).email);
});
afterAll(() => app.close());

const post = (path: string, payload: object) =>
  app.inject({ method: 'POST', url: `/api/v1/${path}`, payload, headers });
const propose = async (text: string): Promise<NoticeProposalView> =>
  (await post('notice-readings', { text })).json<NoticeProposalView>();

describe('pasting a notice', () => {
  step('proposes a case, each value with the words of the notice that say it', async () => {
    const proposal = await propose(aerialVehicles);
    expect(proposal).toMatchObject({
      form: 'federal_register',
      number: { value: '337-TA-1133' },
      complaintFiledOn: { value: '2018-08-30' },
      institutedOn: { value: '2018-10-02' },
      citation: { value: '83 FR 49575' },
      respondents: [],
      existingCaseId: null,
    });
    expect(proposal.patents.map(({ value }) => value)).toEqual(['US7979174', 'US9260184', 'US10044013']);
    expect(proposal.missing.map(({ field }) => field)).toContain('respondents');
    for (const { quote, start, end } of proposal.patents)
      expect(aerialVehicles.slice(start, end)).toBe(quote);
  });

  step('takes no vote for an institution', async () => {
    const { institutedOn, publishedOn, respondents, missing } = await propose(deskPlatforms);
    expect([institutedOn, publishedOn]).toEqual([null, null]);
    expect(respondents).toHaveLength(10);
    expect(missing.find(({ field }) => field === 'institutedOn')?.because.zh).toBeTruthy();
  });

  step.each([['Buy one, get one free.'], ['\u0000\ud800 <script>'], ['x'.repeat(200_000)]])(
    'refuses what is no notice',
    async (text) => {
      const answer = await post('notice-readings', { text });
      expect(answer.statusCode).toBe(422);
      expect(answer.json<{ code: string }>().code).toBe('notice.not_recognised');
    },
  );

  step('refuses more text than a notice has', async () => {
    expect((await post('notice-readings', { text: 'x'.repeat(200_001) })).statusCode).toBe(422);
  });

  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const forwarded = (...more: readonly string[]): string =>
    [
      'From: li@example.test',
      'Subject: =?gb2312?B?16q3og==?=',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      '--B',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '请立案。',
      '--B',
      ...more,
      '--B--',
      '',
    ].join('\r\n');
  const within = (text: string): readonly string[] => [
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    'From: clerk@example.test',
    'Subject: Institution',
    'Content-Type: text/plain',
    '',
    text,
  ];
  const attached = (name: string, text: string): readonly string[] => [
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(text),
  ];
  const says: Readonly<Record<string, string>> = {
    'photo.png': 'x',
    'empty.txt': '',
    'Fwd.eml': forwarded(...attached('notice.txt', aerialVehicles)),
  };
  const sent = (fileName: string, text: string) => post('notice-readings', { fileName, file: base64(text) });

  step.each<[string, string, readonly string[]]>([
    ['in a mail', `Subject: x\r\n\r\n${aerialVehicles}`, []],
    ['in a mail that was forwarded', forwarded(...within(aerialVehicles)), []],
    ['in a file of a mail', forwarded(...attached('notice.txt', aerialVehicles)), ['notice.txt']],
    [
      'in a mail with other files',
      forwarded(...within(aerialVehicles), '--B', ...attached('photo.png', 'x')),
      ['photo.png'],
    ],
    [
      'after more pictures than files are read',
      forwarded(
        ...Array.from({ length: 12 }, () => [...attached('photo.png', 'x'), '--B']).flat(),
        ...attached('empty.txt', ''),
        '--B',
        ...attached('notice.txt', aerialVehicles),
      ),
      [...Array.from({ length: 12 }, () => 'photo.png'), 'empty.txt', 'notice.txt'],
    ],
    [
      'in a file with a mail that is a file itself, and is told of by that one',
      forwarded(...attached('Fwd.eml', says['Fwd.eml'] ?? '')),
      ['Fwd.eml'],
    ],
  ])('reads one %s, and says what came with it', async (_, mail, names) => {
    const answer = await sent('Fwd.eml', mail);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining('337-TA-1133')]);
    const { readText, number, attachments } = answer.json<NoticeProposalView>();
    expect(readText?.slice(number?.start, number?.end)).toBe(number?.quote);
    expect(attachments.map(({ name }) => name)).toEqual(names);
    for (const { name, file } of attachments)
      expect(Buffer.from(file, 'base64').toString()).toBe(says[name] ?? aerialVehicles);
  });

  step.each([
    ['notice.exe', aerialVehicles, 'input.invalid'],
    ['notice.pdf', 'no PDF', 'input.invalid'],
    ['lunch.eml', 'Subject: lunch\r\n\r\nAt noon?', 'notice.not_recognised'],
    ['empty.eml', '', 'input.invalid'],
  ])('refuses %s, which is none', async (fileName, text, code) => {
    const answer = await sent(fileName, text);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code]);
  });

  step('becomes a case as a person confirms it, with members among the respondents', async () => {
    const proposal = await propose(aerialVehicles);
    const memberId = await aMember(work, alliance);
    const opened = await post('cases', {
      kind: 'itc_337',
      number: proposal.number?.value,
      titleEn: proposal.title?.value,
      proceedings: [
        {
          forum: 'us-itc',
          number: proposal.number?.value,
          filedOn: proposal.complaintFiledOn?.value,
          institutedOn: proposal.institutedOn?.value,
        },
      ],
      parties: [
        ...proposal.complainants.map(({ value: { name } }) => ({
          name,
          role: 'complainant',
          side: 'adverse',
        })),
        { name: 'Demo Member Co., Ltd.', role: 'respondent', side: 'ours', country: 'CN', memberId },
      ],
      patents: proposal.patents.map(({ value: number }) => ({ number })),
      source: {
        citation: proposal.citation?.value,
        document: proposal.document?.value,
        text: aerialVehicles,
      },
    });
    expect(opened.statusCode).toBe(201);
    const view = opened.json<CaseView>();
    expect(view).toMatchObject({
      number: '337-TA-1133',
      titleEn: 'Certain Unmanned Aerial Vehicles and Components Thereof',
      stage: { id: 'instituted' },
      source: {
        citation: '83 FR 49575',
        textHash: createHash('sha256').update(aerialVehicles, 'utf8').digest('hex'),
      },
      members: [{ id: memberId }],
    });
    expect(await propose(aerialVehicles)).toMatchObject({ existingCaseId: view.id });
    const record = await app.inject({ url: `/api/v1/cases/${view.id}/record`, headers });
    expect(record.json<RecordPageView>().items.map(({ type }) => type)).toEqual(['case.opened']);
  });

  step('is opened once: its number is taken then', async () => {
    const again = await post('cases', { kind: 'itc_337', number: '337-TA-1133', titleEn: 'Once more' });
    expect(again.statusCode).toBe(409);
    expect(again.json<{ code: string }>().code).toBe('case.number_known');
  });
});
