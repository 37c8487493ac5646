import type { LawForum } from '../../law/index.js';

/** In every federal district court, also where local rules stand on top. */
const inDistrictCourts = [
  'frcp.answer_served',
  'frcp.answer_waiver_us',
  'frcp.answer_waiver_foreign',
  'frcp.response_amended_pleading',
];

/**
 * By which rules whoever is accused answers before a forum. The one list of them: the radar of silent respondents, Today and the duties
 * read it. A forum where nobody answers a complaint has none.
 */
export const answersBefore: Readonly<Partial<Record<LawForum, readonly string[]>>> = {
  'us-itc': [
    'itc.response_to_complaint',
    'itc.response_to_complaint_teo',
    'itc.response_amended_complaint_existing',
    'itc.response_amended_complaint_new',
    'itc.enforcement_response',
  ],
  'us-district': inDistrictCourts,
  'us-ndcal': inDistrictCourts,
  'us-edtex': inDistrictCourts,
  'us-cafc': [],
  'us-ptab': [],
  'cn-court': ['cn.civ.answer'],
  'cn-limitation': [],
  'cn-mediation': [],
  'cn-arbitration': [],
  'cn-cnipa': [],
  'cn-admin-court': [],
  'cn-admin-ip': ['cn.adm.ip-answer'],
  'cn-reconsideration': [],
  'cn-customs': [],
  'cn-export': [],
  'cn-assist': [],
  upc: ['upc.sod'],
  epo: [],
  'de-court': ['de.defence-notice'],
  'de-bpatg': [],
  'eu-customs': [],
  jp: [],
  kr: [],
  in: [],
};

/** All of them, whatever the forum, each once. */
export const answerRules: readonly string[] = [...new Set(Object.values(answersBefore).flat())];

/** The forums before which somebody answers. */
export const answeringForums: readonly string[] = Object.entries(answersBefore).flatMap(([forum, rules]) =>
  rules.length === 0 ? [] : [forum],
);

/** How many days ahead count as soon: a date nearer than that stands on Today by itself. */
export const soonDays = 14;
