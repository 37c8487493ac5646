import type { RulePack } from '../rule.js';
import type { FurtherDate } from '../stated-rule.js';
import {
  actor,
  circumstance,
  eventsOf,
  further,
  months,
  notRead,
  on,
  readOn,
  rulesOf,
  say,
  since,
  years,
} from './words.js';

const forum = 'cn-limitation';
const patentLaw = rulesOf({ forum, ...readOn('2020-10-17') });
const civilCode = rulesOf({ forum, ...readOn('2020-05-28') });
const { happened } = eventsOf(forum);

const lost = say(
  'The defendant may refuse to pay once the period has ended; the court does not raise it on its own motion.',
  '时效届满后义务人可以提出不履行义务的抗辩；法院不主动适用。',
);

/** What interrupts or suspends a Chinese limitation. */
export const limitationDates: readonly FurtherDate[] = [
  further(
    'interrupted_on',
    'The last day on which the period was interrupted: a demand, an acknowledgement, an action or an arbitration',
    '时效最后一次中断之日：提出履行请求、义务人同意履行、起诉或者申请仲裁',
  ),
  further(
    'suspended_from',
    'The day an obstacle to the claim arose (force majeure and the like)',
    '中止事由（不可抗力等障碍）发生之日',
  ),
  further('suspended_until', 'The day the obstacle was gone', '中止的原因消除之日'),
];

/** Limitation of actions in China. */
export const cnLimitation: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: false,
  name: say('Limitation of actions in China', '中国诉讼时效'),
  textAsOf: on('2020-10-17'),
  source:
    '专利法 (2020-10-17), 民法典总则编 (2020-05-28), 审理专利纠纷案件若干规定 as amended by 法释〔2020〕19号; read in a public collection of statutes',
  caveats: [
    say(
      'A period that was interrupted starts anew in full; one suspended in its last six months ends six months after the obstacle has gone. State those days: without them the plain period is given.',
      '时效中断的，重新起算；在最后六个月内中止的，自中止原因消除之日起满六个月届满。请注明相关日期，否则仅按原期间计算。',
    ),
    say(
      'From when a party knew or should have known is a question of fact: keep the earliest day the other side could argue.',
      '“知道或者应当知道”之日属事实问题：请按对方可能主张的最早日期保守计算。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民法典第203条',
  circumstances: [
    circumstance(
      'limitation_starts_from',
      'longstop',
      'Twenty years are counted from the day the right was harmed',
      '自权利受到损害之日起计算二十年最长期间',
    ),
  ],
  events: [
    happened(
      'patent_infringement_known',
      'Infringement of the patent known or knowable',
      '知道或者应当知道专利侵权行为',
    ),
    happened(
      'provisional_use_known',
      'Use of the invention between publication and grant known or knowable',
      '知道或者应当知道他人在临时保护期内使用其发明',
    ),
    happened(
      'harm_and_obligor_known',
      'Harm to the right and the person liable known or knowable',
      '知道或者应当知道权利受到损害以及义务人',
      { circumstances: ['longstop'] },
    ),
    happened('suspension_ended', 'Ground of the suspension gone', '中止时效的原因消除'),
  ],
  rules: [
    since(
      '2021-06-01',
      patentLaw.act({
        id: 'cn.lim.patent',
        trigger: 'patent_infringement_known',
        action: say(
          'Sue for damages for patent infringement, or interrupt the limitation',
          '提起专利侵权损害赔偿诉讼，或中断时效',
        ),
        actor: actor('patentee_or_licensee', 'Patentee or licensee', '专利权人或者被许可人'),
        offset: years(3),
        limitation: true,
        bounds: { startsFrom: { take: 'later', of: ['infringer_known_on'] } },
        dates: [
          further(
            'infringer_known_on',
            'The day the infringer was known or knowable, if later',
            '知道或者应当知道侵权人之日（如较晚）',
          ),
          ...limitationDates,
        ],
        citation: '专利法第74条第1款；审理专利纠纷案件若干规定（2020修正）第17条',
        risk: lost,
        note: say(
          'It runs from knowledge of both the infringement and the infringer. Where the infringement goes on, damages reach back three years from the action, and an injunction may be asked for while the patent is in force.',
          '须同时知道侵权行为和侵权人。侵权行为持续的，赔偿自起诉之日向前推算三年；专利权有效期内仍可请求停止侵权。',
        ),
      }),
      { offset: years(2), citation: '专利法（2020年修正前）', ...notRead },
    ),
    patentLaw.act({
      id: 'cn.lim.patent-provisional',
      trigger: 'provisional_use_known',
      action: say(
        'Sue for the fee for use of the invention between publication and grant',
        '提起发明专利临时保护期使用费诉讼',
      ),
      actor: actor('patentee', 'Patentee', '专利权人'),
      offset: years(3),
      limitation: true,
      bounds: { startsFrom: { take: 'later', of: ['granted_on'] } },
      dates: [further('granted_on', 'The day the patent was granted', '专利权授予之日'), ...limitationDates],
      effectiveFrom: on('2021-06-01'),
      citation: '专利法第74条第2款',
      risk: lost,
      note: say(
        'Where the use was known before the grant, it runs from the day of the grant.',
        '专利权授予之日前即已知道的，自专利权授予之日起计算。',
      ),
    }),
    civilCode.act({
      id: 'cn.lim.general',
      trigger: 'harm_and_obligor_known',
      action: say(
        'Sue on another civil claim (contract, licence fee, unfair competition), or interrupt the limitation',
        '就其他民事请求（合同、许可费、不正当竞争等）起诉，或中断时效',
      ),
      actor: actor('claimant', 'Claimant', '权利人'),
      offset: years(3),
      limitation: true,
      variants: [
        {
          circumstance: 'longstop',
          offset: years(20),
          limitation: false,
          citation: '民法典第188条第2款',
          note: say(
            'Enter the day the right was harmed: the twenty years run from it.',
            '请填写权利受到损害之日：二十年自该日起计算。',
          ),
        },
      ],
      bounds: { longStop: { offset: years(20), from: 'harmed_on', citation: '民法典第188条第2款' } },
      dates: [further('harmed_on', 'The day the right was harmed', '权利受到损害之日'), ...limitationDates],
      textSince: on('2021-01-01'),
      citation: '民法典第188条',
      risk: lost,
    }),
    civilCode.clock({
      id: 'cn.lim.suspension-tail',
      trigger: 'suspension_ended',
      action: say('A suspended limitation ends', '中止后的诉讼时效期间届满'),
      actor: actor('operation_of_law', 'By operation of law', '依法发生'),
      offset: months(6),
      kind: 'threshold',
      citation: '民法典第194条第2款',
    }),
  ],
};
