import type { RulePack } from '../rule.js';
import { actor, businessDays, eventsOf, on, readOn, rulesOf, say } from './words.js';

const forum = 'cn-export';
const technology = rulesOf({ forum, ...readOn('2020-11-29') });
const abroad = rulesOf({ forum, ...readOn('2025-03-13') });
const { happened } = eventsOf(forum);

const authority = actor('commerce_authority', 'Competent authority for commerce', '商务主管部门');

/** Export of technology and of evidence from China. */
export const cnExport: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: false,
  name: say('Export of technology and evidence from China', '中国技术出口与证据出境'),
  textAsOf: on('2020-11-29'),
  source:
    '技术进出口管理条例 (2020-11-29), 国务院关于涉外知识产权纠纷处理的规定 (国令第801号, 2025-03-13); read in a public collection of statutes',
  caveats: [
    say(
      'An assignment of a Chinese patent or application to a foreigner is an export of technology: it needs the approval or the registration before CNIPA records it.',
      '向外国人转让中国专利权或者专利申请权属于技术出口：须先取得批准或者登记，方可办理转让登记。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民法典第203条',
  circumstances: [],
  events: [
    happened(
      'export_application_received',
      'Application to export restricted technology received',
      '主管部门收到限制出口技术的申请',
    ),
    happened(
      'export_contract_received',
      'Contract for export of restricted technology received with its documents',
      '主管部门收到限制类技术出口合同及文件',
    ),
    happened(
      'registration_documents_received',
      'Documents for registering a contract on free technology received',
      '主管部门收到自由类技术出口合同登记文件',
    ),
    happened(
      'evidence_abroad_planned',
      'Evidence is to be given to a court or authority abroad',
      '拟向境外司法、执法机构提供证据',
    ),
  ],
  rules: [
    technology.clock({
      id: 'cn.exp.approval',
      trigger: 'export_application_received',
      action: say('Approve the export or refuse it', '批准或者不批准技术出口'),
      actor: authority,
      offset: businessDays(30),
      citation: '技术进出口管理条例第32条；专利法第10条第2款',
      note: say(
        'No substantive negotiation and no contract before the letter of intent for the licence (article 33).',
        '取得技术出口许可意向书前，不得进行实质性谈判、签订合同（第33条）。',
      ),
    }),
    technology.clock({
      id: 'cn.exp.licence',
      trigger: 'export_contract_received',
      action: say('Decide on the export licence', '作出技术出口许可决定'),
      actor: authority,
      offset: businessDays(15),
      citation: '技术进出口管理条例第34条',
    }),
    technology.clock({
      id: 'cn.exp.registration',
      trigger: 'registration_documents_received',
      action: say('Register the contract and issue the certificate', '登记合同并颁发登记证'),
      actor: authority,
      offset: businessDays(3),
      citation: '技术进出口管理条例第38条',
    }),
    abroad.act({
      id: 'cn.foreign.evidence-export-gate',
      trigger: 'evidence_abroad_planned',
      action: say(
        'Clear secrecy, data, personal information, export control and judicial assistance before evidence leaves China',
        '证据出境前完成保密、数据、个人信息、技术出口、司法协助等审查',
      ),
      actor: actor('party', 'Party', '当事人'),
      effectiveFrom: on('2025-05-01'),
      citation: '国务院关于涉外知识产权纠纷处理的规定（国令第801号）第12条、第13条',
      noPeriod: {
        because: 'gate',
        say: say(
          'No period runs: until the reviews the law asks for are passed, nothing may be given to a court or authority abroad.',
          '无期间可计算：依法须经的审查、批准完成之前，不得向境外司法、执法机构提供证据。',
        ),
      },
    }),
  ],
};
