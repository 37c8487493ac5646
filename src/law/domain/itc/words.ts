import { calendarDate } from '../../../kernel/index.js';
import type { Circumstance } from '../rule.js';
import type { Actor, Offset } from '../stated-rule.js';
import type { ItcRule } from './itc-rule.js';

const textRead = calendarDate('2026-01-29');
const earlierTextRead = calendarDate('2025-01-24');
const statuteRead = calendarDate('2023-04-20');

/** Investigations instituted after this day are governed by 19 CFR as amended by 90 FR 225 (2025-01-03). */
export const amendedAfter = calendarDate('2025-02-03');

/** Read in 19 CFR, edition of 2026-01-29, and the same in that of 2025-01-24, before the amendment. */
export const regulation = { verified: true, verifiedAsOf: textRead } as const;

/** Read in 19 CFR as amended only; what the text before said of it is not known. */
export const regulationOfToday = { ...regulation, unreadUntil: amendedAfter } as const;

/** Read in 19 USC 1337, edition of 2023-04-20. */
export const statute = { verified: true, verifiedAsOf: statuteRead } as const;

/** Came with 90 FR 225, for investigations instituted after the amendment; read in 19 CFR, edition of 2026-01-29. */
export const amendment = { ...regulation, institutedAfter: amendedAfter } as const;

type Provenance = Pick<ItcRule, 'verified' | 'verifiedAsOf' | 'unreadUntil' | 'institutedAfter'>;
type Stated = Pick<ItcRule, 'id' | 'trigger' | 'action' | 'actor' | 'offset' | 'citation'> & Partial<ItcRule>;

const usual = {
  forum: 'us-itc',
  kind: 'deadline',
  direction: 'after',
  counting: 'itc_201_14',
  service: 'none',
  roll: 'next_business_day',
  scope: 'once',
} as const;

/** A duty of a party: a filing with the Secretary unless stated otherwise. */
export const partyAct = (stated: Stated, read: Provenance = regulation): ItcRule => ({
  ...usual,
  owedBy: 'party',
  performance: 'filed',
  ...read,
  ...stated,
});

/** A clock of the Commission, a judge, the President or another agency. */
export const forumClock = (stated: Stated, read: Provenance = regulation): ItcRule => ({
  ...usual,
  owedBy: 'forum',
  performance: 'decided',
  ...read,
  ...stated,
});

/** A rule that 90 FR 225 changed: as it was, and what is other for investigations instituted after the amendment. */
export const changed = (before: ItcRule, today: Partial<ItcRule>): ItcRule => ({
  ...before,
  ...today,
  institutedAfter: amendedAfter,
  earlier: { ...before, verifiedAsOf: earlierTextRead },
});

/** Runs for each party from the service on it, with the additions of 19 CFR 201.16. */
export const fromService = { service: 'itc_201_16', scope: 'per_served_party' } as const;

/** Runs for each respondent from the service on it, with the additions of 19 CFR 201.16. */
export const fromServiceOnRespondent = { service: 'itc_201_16', scope: 'per_respondent' } as const;

/** A period of days; which of them count, the counting profile says. */
export const days = (value: number): Offset => ({ value, unit: 'days' });
/** A period the provision itself states in business days. */
export const businessDays = (value: number): Offset => ({ value, unit: 'business_days' });
/** A period of months. */
export const months = (value: number): Offset => ({ value, unit: 'months' });

const actor = (id: string, en: string, zh: string): Actor => ({ id, en, zh });

/** Who acts in a section 337 investigation. */
export const actors = {
  publicAndProposedRespondents: actor(
    'public_and_proposed_respondents',
    'Public and proposed respondents',
    '公众及拟列被申请人',
  ),
  complainant: actor('complainant', 'Complainant', '申请人'),
  submitter: actor('submitter', 'Submitter', '提交人'),
  eachRespondent: actor('each_respondent', 'Each respondent', '各被申请人'),
  existingRespondents: actor('existing_respondents', 'Existing respondents', '原有被申请人'),
  addedRespondents: actor('added_respondents', 'Added respondents', '追加的被申请人'),
  respondent: actor('respondent', 'Respondent', '被申请人'),
  complainantOrRespondent: actor(
    'complainant_or_respondent',
    'Complainant or respondent',
    '申请人或被申请人',
  ),
  anyParty: actor('any_party', 'Any party', '任一方当事人'),
  party: actor('party', 'Party', '当事人'),
  parties: actor('parties', 'Parties', '各方当事人'),
  nonmovingParty: actor('nonmoving_party', 'Nonmoving party', '非动议方'),
  privilegeHolder: actor('party_claiming_privilege', 'Party claiming privilege', '主张特权的一方'),
  receivingParty: actor('receiving_party', 'Receiving party', '收到文件的一方'),
  noticedParty: actor('noticed_party', 'Party named in the notice', '被通知方'),
  respondingParty: actor('responding_party', 'Responding party', '答复方'),
  subpoenaedPerson: actor('subpoenaed_person', 'Person subpoenaed', '被传唤人'),
  stayRequester: actor(
    'party_that_requested_the_order',
    'Party that requested the order',
    '申请该命令的一方',
  ),
  nonDefaultingParty: actor('any_non_defaulting_party', 'Any party not in default', '任一未缺席的当事人'),
  opposingParty: actor('opposing_party', 'Opposing party', '对方当事人'),
  anyPerson: actor('any_person', 'Any person', '任何人'),
  commission: actor('commission', 'Commission', '委员会'),
  alj: actor('alj', 'Administrative law judge', '行政法官'),
  commissionOrAlj: actor('commission_or_alj', 'Commission or administrative law judge', '委员会或行政法官'),
  agencies: actor('agencies', 'HHS, DOJ, FTC and CBP', '卫生部、司法部、联邦贸易委员会及海关'),
  president: actor('president_ustr', 'President (US Trade Representative)', '总统（美国贸易代表）'),
  operationOfLaw: actor('operation_of_law', 'By operation of law', '依法自动生效'),
} as const satisfies Record<string, Actor>;

/** The circumstances on which rules of this forum depend. */
export const circumstances: readonly Circumstance[] = [
  {
    id: 'teo_ordinary',
    question: 'temporary_relief',
    name: { en: 'Temporary relief sought, ordinary case', zh: '申请临时救济（TEO），普通案件' },
  },
  {
    id: 'teo_more_complicated',
    question: 'temporary_relief',
    name: {
      en: 'Temporary relief sought, designated more complicated',
      zh: '申请临时救济（TEO），已认定为较复杂案件',
    },
  },
  {
    id: 'hundred_day',
    question: 'hundred_day_program',
    name: { en: 'Commission ordered an initial determination within 100 days', zh: '委员会命令适用百日程序' },
  },
  {
    id: 'public_interest_delegated',
    question: 'public_interest',
    name: { en: 'Public interest delegated to the judge', zh: '公共利益问题已交行政法官审理' },
  },
  {
    id: 'pi_before_institution',
    question: 'public_interest_stage',
    name: {
      en: 'The submission is one before institution, under 210.8(c)(1)',
      zh: '该意见系立案前依210.8(c)(1)提交',
    },
  },
  {
    id: 'pi_after_recommended_determination',
    question: 'public_interest_stage',
    name: {
      en: 'The submission is one after the recommended determination, under 210.50(a)(4)',
      zh: '该意见系建议性裁决后依210.50(a)(4)提交',
    },
  },
  {
    id: 'final_id',
    question: 'id_under_petition',
    name: { en: 'The petition concerns the final initial determination', zh: '复审申请针对最终初裁' },
  },
  {
    id: 'other_id',
    question: 'id_under_petition',
    name: { en: 'The petition concerns another initial determination', zh: '复审申请针对其他初裁' },
  },
];
