import { aLawServer, type LawServer } from './law-server.fixtures.js';

type Example = readonly [id: string, rule: string, date: string, more: object, due: string];

/** Worked examples of every forum: real cases and applications of the text, each checked by hand. */
const examples: readonly Example[] = [
  ['V003', 'itc.institution_decision', '2012-08-17', {}, '2012-09-18'],
  ['V004', 'itc.review_decision_other', '2016-07-06', {}, '2016-08-05'],
  [
    'V005',
    'itc.petition_review_final_id',
    '2013-06-17',
    { service: { method: 'express', destination: 'us' } },
    '2013-07-01',
  ],
  ['V007', 'itc.id_100_day', '2013-03-28', {}, '2013-07-08'],
  ['V010', 'itc.motion_response', '2018-08-31', { service: { method: 'electronic' } }, '2018-09-13'],
  [
    'V011',
    'itc.response_to_complaint',
    '2026-03-20',
    { service: { method: 'express', destination: 'us' } },
    '2026-04-13',
  ],
  ['V016', 'itc.response_to_complaint', '2012-09-21', { service: { method: 'hand' } }, '2012-10-15'],
  ['V018', 'itc.petition_review_other', '2026-06-17', { service: { method: 'electronic' } }, '2026-06-25'],
  ['V019', 'itc.petition_review_other', '2020-06-17', { service: { method: 'electronic' } }, '2020-06-24'],
  ['V021', 'itc.petition_review_other', '2026-07-01', { service: { method: 'electronic' } }, '2026-07-09'],
  [
    'V022',
    'itc.petition_review_other',
    '2026-07-01',
    { service: { method: 'express', destination: 'us' } },
    '2026-07-10',
  ],
  ['V026', 'itc.clawback_return', '2026-09-04', { service: { method: 'electronic' } }, '2026-09-14'],
  ['V031', 'itc.public_interest_reply', '2026-04-06', {}, '2026-04-09'],
  ['V032', 'itc.public_interest_reply', '2026-04-09', {}, '2026-04-13'],
  ['V033', 'itc.public_interest_comments', '2026-02-05', {}, '2026-02-13'],
  ['V038', 'ptab.popr', '2024-10-20', {}, '2025-01-21'],
  ['V039', 'itc.sd_last_day', '2026-03-02', {}, '2026-01-02'],
  ['V043', 'itc.final_id_due', '2015-02-26', {}, '2014-10-26'],
  ['V044', 'itc.final_id_due', '2027-06-30', {}, '2027-02-28'],
  ['V048', 'cafc.appeal_itc', '2026-03-17', {}, '2026-05-18'],
  ['V051', 'cafc.intervene', '2026-05-18', {}, '2026-06-17'],
  ['V053', 'cafc.appeal_district', '2026-06-05', {}, '2026-07-06'],
  ['V056', 'frcp.stay_1659', '2026-09-10', {}, '2026-10-13'],
  ['V058', 'frcp.answer_served', '2026-06-12', {}, '2026-07-06'],
  ['V061', 'frcp.rog_response', '2026-08-06', { service: { method: 'electronic' } }, '2026-09-08'],
  ['V062', 'frcp.rog_response', '2026-08-06', { service: { method: 'mail' } }, '2026-09-11'],
  ['V067', 'frcp.pretrial_disclosures', '2026-10-01', {}, '2026-09-01'],
  ['V068', 'frcp.motion_notice', '2026-07-17', {}, '2026-07-02'],
  ['V070', 'frcp.rule60_one_year', '2024-02-29', {}, '2025-02-28'],
  [
    'V074',
    'frcp.response_amended_pleading',
    '2026-03-10',
    { dates: { original_due: '2026-03-31' } },
    '2026-03-31',
  ],
  ['V076', 'ptab.ipr_bar', '2025-11-26', {}, '2026-11-27'],
  ['V077', 'ptab.ipr_bar', '2024-02-29', {}, '2025-02-28'],
  ['V078', 'ptab.ipr_bar_waiver', '2013-10-21', {}, '2014-10-21'],
  ['V086', 'ptab.evidence_objection_trial', '2026-11-20', {}, '2026-11-30'],
  ['V087', 'ptab.depo_notice', '2026-11-30', {}, '2026-11-13'],
  ['V089', 'ptab.mandatory_notices_update', '2026-09-18', {}, '2026-10-09'],
  ['V092', 'ptab.rehearing_final', '2025-11-26', { calendar: 'us-ptab + closures' }, '2025-12-29'],
  ['V099', 'itc.teo_comments', '2026-05-08', {}, '2026-05-18'],
  [
    'V105',
    'edtex.invalidity_contentions',
    '2026-07-02',
    { service: { method: 'electronic' }, calendar: 'us-edtex' },
    '2026-08-17',
  ],
  ['V106', 'ndcal.opposition', '2026-03-17', { calendar: 'us-ndcal' }, '2026-04-01'],
  ['V107', 'itc.petition_review_final_id', '2026-05-22', { service: { method: 'electronic' } }, '2026-06-08'],
  ['v003', 'cn.civ.answer', '2025-09-23', {}, '2025-10-09'],
  ['v005', 'cn.civ.answer', '2025-09-27', {}, '2025-10-13'],
  ['v007', 'cn.civ.answer', '2024-01-25', {}, '2024-02-09'],
  ['v011', 'cn.civ.answer', '2026-01-30', {}, '2026-02-14'],
  ['v014', 'cn.pat.stay-invalidation', '2026-04-20', {}, '2026-05-06'],
  ['v015', 'cn.civ.appeal-ruling', '2026-02-04', {}, '2026-02-14'],
  ['v017', 'cn.civ.appeal-ruling', '2026-01-31', {}, '2026-02-10'],
  ['v019', 'cn.civ.appeal-judgment', '2026-09-01', { party: { domicile: 'foreign' } }, '2026-10-08'],
  [
    'v023',
    'cn.civ.answer',
    '2025-08-01',
    { service: { method: 'public_notice' }, party: { domicile: 'foreign' } },
    '2025-10-30',
  ],
  ['v024', 'cn.civ.retrial', '2025-08-31', {}, '2026-02-28'],
  ['v027', 'cn.civ.presuit-preservation-sue', '2025-09-02', {}, '2025-10-09'],
  ['v029', 'cn.civ.enforcement', '2024-02-29', {}, '2026-02-28'],
  ['v030', 'cn.civ.enforcement', '2024-10-01', {}, '2026-10-08'],
  ['v032', 'cn.lim.patent', '2023-01-31', {}, '2026-02-02'],
  ['v033', 'cn.med.judicial-confirmation', '2025-12-03', {}, '2026-01-04'],
  ['v036', 'cn.pat.oa-first', '2025-06-09', { service: { method: 'electronic' } }, '2025-10-09'],
  ['v043', 'cn.pat.reexam', '2025-11-30', { service: { method: 'electronic' } }, '2026-02-28'],
  ['v046', 'cn.pat.invalidation-supplement', '2025-09-04', {}, '2025-10-09'],
  ['v047', 'cn.pat.invalidation-supplement', '2026-01-31', {}, '2026-02-28'],
  ['v048', 'cn.pat.invalidation-supplement', '2025-01-31', {}, '2025-02-28'],
  ['v051', 'cn.pat.grant-registration', '2025-08-10', { service: { method: 'electronic' } }, '2025-10-10'],
  ['v054', 'cn.pat.pct-entry', '2023-06-30', { circumstances: ['with_surcharge'] }, '2026-02-28'],
  ['v055', 'cn.pat.pta-request', '2025-07-04', {}, '2025-10-09'],
  ['v057', 'cn.adm.general-suit', '2025-08-31', {}, '2026-02-28'],
  ['v059', 'cn.rec.review-filing', '2025-09-29', {}, '2025-10-13'],
  ['v063', 'cn.cus.exofficio-request', '2024-04-30', {}, '2024-05-08'],
  ['v064', 'cn.cus.detain-20', '2025-09-15', {}, '2025-10-17'],
  ['v065', 'cn.cus.detain-50', '2025-12-22', {}, '2026-03-09'],
  ['v071', 'cn.arb.non-enforcement', '2026-09-16', {}, '2026-10-08'],
  ['v074', 'upc.sod', '2025-10-06', { calendar: 'DE-NW' }, '2026-01-06'],
  ['v076', 'upc.rev-defence', '2026-05-14', { calendar: 'FR' }, '2026-07-15'],
  ['v078', 'upc.appeal-decision', '2025-12-31', { calendar: 'LU' }, '2026-03-02'],
  ['v079', 'upc.appeal-grounds', '2025-12-31', { calendar: 'LU' }, '2026-04-30'],
  ['v080', 'upc.appeal-order', '2026-04-16', { calendar: 'LU' }, '2026-05-04'],
  ['v082', 'upc.merits-after-measures', '2025-12-15', { calendar: 'DE-NW' }, '2026-01-15'],
  ['v085', 'epo.opposition', '2026-03-25', { calendar: 'EPO' }, '2027-01-04'],
  ['v087', 'epo.appeal', '2026-02-06', { calendar: 'EPO' }, '2026-04-07'],
  ['v089', 'epo.exam', '2024-08-26', { calendar: 'EPO' }, '2025-01-02'],
  ['v093', 'epo.appeal', '2023-11-01', { calendar: 'EPO' }, '2024-01-02'],
  [
    'v097',
    'de.defence-notice',
    '2026-01-31',
    { circumstances: ['service_abroad'], calendar: 'DE-NW' },
    '2026-03-02',
  ],
  ['v098', 'de.appeal', '2025-12-06', { calendar: 'DE-BY-Muenchen' }, '2026-01-07'],
  ['v101', 'de.appeal', '2026-05-04', { calendar: 'DE-NW' }, '2026-06-05'],
  ['v105', 'de.pi-execution', '2026-03-03', { calendar: 'DE-NW' }, '2026-04-07'],
  ['v108', 'de.nullity-appeal-grounds', '2026-05-30', { calendar: 'DE-BW' }, '2026-08-31'],
  ['v110', 'eu.cus.initiate', '2025-12-19', { calendar: 'DE-BY-Muenchen' }, '2026-01-08'],
  ['v112', 'eu.cus.confirm', '2026-04-02', { perishable: true, calendar: 'DE-HH' }, '2026-04-09'],
];

describe('the worked examples, asked over HTTP', () => {
  let law: LawServer;

  beforeAll(async () => {
    law = await aLawServer();
  });
  afterAll(() => law.close());

  const ask = async (payload: object) => {
    const answer = await law.app.inject({ method: 'POST', url: '/api/v1/deadlines/calculate', payload });
    return { status: answer.statusCode, body: answer.json<Answer>() };
  };
  interface Answer {
    readonly deadlines?: readonly {
      readonly due?: string;
      readonly safe?: string;
      readonly steps: object[];
    }[];
    readonly code?: string;
  }

  it.each(examples)('%s: %s of %s %j is due on %s', async (_, rule, date, more, due) => {
    const { status, body } = await ask({ rule, date, ...more });
    expect([status, body.code, body.deadlines?.map((one) => one.due)]).toEqual([200, undefined, [due]]);
    expect(body.deadlines?.[0]?.steps.at(-1)).toMatchObject({ date: due });
  });

  it('V094: what a shutdown touched is refused, with the day it would be proposed for', async () => {
    const { status, body } = await ask({ rule: 'itc.motion_response', date: '2018-12-12' });
    expect([status, body.code]).toEqual([422, 'law.forum_suspended']);
    expect(JSON.stringify(body)).toContain('2019');
  });
});
