import type { RulePack } from '../rule.js';
import {
  actor,
  circumstance,
  days,
  eventsOf,
  further,
  notRead,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
} from './words.js';

const forum = 'us-cafc';
const { act, clock } = rulesOf({ forum, ...readOn('2025-10-01') });
const { happened, served } = eventsOf(forum);

const appellant = actor('appellant', 'Appellant', '上诉人');
const appellee = actor('appellee', 'Appellee', '被上诉人');
const party = actor('party', 'Party', '当事人');
const otherParty = actor('other_party', 'Other party', '对方当事人');
const noExtension = say(
  'Jurisdictional: the court may not extend it (FRAP 26(b)).',
  '系管辖性期间，法院不得延长（FRAP 26(b)）。',
);

/** The Court of Appeals for the Federal Circuit. */
export const usCafc: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('US Court of Appeals for the Federal Circuit', '美国联邦巡回上诉法院'),
  textAsOf: on('2025-10-01'),
  source:
    'Federal Rules of Appellate Procedure, text of October 2025; 19 USC 1337(c), 35 USC 141 and 142, text of 2023; 37 CFR 90.3, edition of 2025-01-24. The Federal Circuit Rules were not read',
  caveats: [
    say(
      'The Federal Circuit Rules were not read, and rules 15, 25, 30, 32, 39, 46 and 47 were amended effective 2025-12-01; FRAP 39 was rewritten on the same day. What rests on them is marked.',
      '未核对《联邦巡回上诉法院规则》原文，其第15、25、30、32、39、46、47条自2025年12月1日起修订；FRAP第39条同日重写。依据这些条文的规则均已标明。',
    ),
    say('Electronic filing until midnight, Eastern time.', '电子提交截至美国东部时间午夜。'),
  ],
  calendar: 'US-DC',
  calendars: ['US-DC', 'US-DC + closures'],
  rollLaw: 'FRAP 26(a)(1)(C)',
  cutoff: { time: '23:59', zone: 'America/New_York' },
  circumstances: [
    circumstance(
      'us_party',
      'us_is_party',
      'The United States, an officer or an agency is a party',
      '美国政府、官员或机构为当事人',
    ),
    circumstance(
      'us_party',
      'us_is_no_party',
      'No part of the United States government is a party',
      '美国政府及其机构均非当事人',
    ),
  ],
  events: [
    happened(
      'itc_determination_final',
      'Determination of the Commission final (no violation: on issuance; violation: the day after presidential review)',
      '委员会裁决成为终局（不侵权：作出之日；侵权：总统审查期满次日）',
    ),
    served('opening_brief_served', 'Opening brief served', '送达上诉人首份书状'),
    happened('judgment_entered', 'Judgment entered', '判决登录', {
      circumstances: ['us_is_party', 'us_is_no_party'],
    }),
    happened('first_notice_of_appeal_filed', 'First notice of appeal filed', '首份上诉通知提交'),
  ],
  rules: [
    act({
      id: 'cafc.appeal_itc',
      trigger: 'itc_determination_final',
      action: say('Appeal the final determination of the Commission', '对委员会终局裁决提起上诉'),
      actor: actor('adversely_affected_person', 'Person adversely affected', '受不利影响的人'),
      offset: days(60),
      citation: '19 USC 1337(c); FRAP 15(a); 28 USC 1295(a)(6)',
      notExtendable: true,
      risk: noExtension,
      note: say(
        'A finding of no violation is final when it issues: 60 days from the determination, not from its publication. A finding of violation is final only after presidential review, on day 61. A mixed determination has two clocks.',
        '不侵权裁决自作出之日即为终局：自裁决之日而非公告之日起60日。侵权裁决须待总统审查期满（第61日）方为终局。部分侵权、部分不侵权的，分别起算。',
      ),
    }),
    act({
      id: 'cafc.response_brief',
      trigger: 'opening_brief_served',
      action: say('File the appellee’s brief', '提交被上诉人书状'),
      actor: appellee,
      offset: days(40),
      service: 'frap_26c',
      ...onServed,
      ...notRead,
      citation: 'Fed. Cir. R. 31(a)(2)',
    }),
    act({
      id: 'cafc.appeal_district',
      trigger: 'judgment_entered',
      action: say('File the notice of appeal', '提交上诉通知'),
      actor: party,
      offset: days(30),
      variants: [{ circumstance: 'us_is_party', offset: days(60), citation: 'FRAP 4(a)(1)(B)' }],
      citation: 'FRAP 4(a)(1)(A)',
      notExtendable: true,
      risk: noExtension,
    }),
    act({
      id: 'cafc.cross_appeal',
      trigger: 'first_notice_of_appeal_filed',
      action: say('File a cross-appeal', '提起交叉上诉'),
      actor: otherParty,
      offset: days(14),
      bounds: { notBefore: 'own_appeal_due' },
      dates: [
        further(
          'own_appeal_due',
          'The day the party’s own time to appeal ends',
          '该当事人自身上诉期届满之日',
        ),
      ],
      citation: 'FRAP 4(a)(3)',
    }),
  ],
};
void clock;
void appellant;
