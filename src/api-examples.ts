/** Bodies as people write them first, by operation. Firms and numbers are invented. */
export const examples: Readonly<Record<string, object>> = {
  Sessions_open: { email: 'coordinator@demo.hezong.test', password: 'hezong-demo-2026' },
  Tokens_make: { name: 'Docket mirror', scopes: ['cases:write', 'docket:write'], expiresOn: '2027-03-31' },
  Members_add: { name: { zh: '示例光电有限公司', en: 'Demo Optoelectronics Co., Ltd.' }, country: 'CN' },
  Cases_open: {
    kind: 'itc_337',
    number: '337-TA-9990',
    titleEn: 'Certain Demo Lamps and Components Thereof',
    titleZh: '示例灯具及其组件案',
    proceedings: [
      { forum: 'us-itc', number: '337-TA-9990', filedOn: '2026-02-02', institutedOn: '2026-03-06' },
    ],
    parties: [
      { name: 'Demo Lighting Inc.', role: 'complainant', side: 'adverse', country: 'US' },
      { name: 'Demo Optoelectronics Co., Ltd.', role: 'respondent', side: 'ours', country: 'CN' },
    ],
    patents: [{ number: 'US7979174' }],
  },
  Docket_record: {
    proceedingId: '0199a8b2-3333-7000-8000-000000000000',
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: '2026-03-10',
    services: [
      {
        partyId: '0199a8b2-4444-7000-8000-000000000000',
        method: 'express',
        destination: 'foreign',
        servedOn: '2026-03-10',
      },
    ],
  },
  Calendars_proposeYear: {
    calendar: 'CN',
    year: 2027,
    source: '国务院办公厅关于2027年部分节假日安排的通知',
    rows: [
      { date: '2027-02-05', until: '2027-02-12', kind: 'off', nameEn: 'Spring Festival', nameZh: '春节' },
      { date: '2027-01-31', kind: 'worked' },
    ],
  },
  Funds_record: {
    amount: { amount: '1500.00', currency: 'USD' },
    receivedOn: '2026-03-10',
    reference: 'BANK-2026-0311',
    payer: 'Demo Ministry of Commerce',
  },
  Experts_propose: {
    nameEn: 'Ada Demo',
    nameZh: '戴安达',
    roles: ['consulting', 'testifying'],
    classes: ['H01L33/00'],
    languages: ['en', 'zh'],
    jurisdictions: ['US', 'CN'],
  },
  Experts_enter: {
    kind: 'testimony',
    title: 'Certain Demo Lamps',
    place: 'US ITC',
    number: '337-TA-9980',
    side: 'respondent',
    firmName: 'Demo Optoelectronics Co., Ltd.',
    from: '2024-05-14',
    classes: ['H01L33/00'],
  },
  Deadlines_meet: { on: '2026-04-02', evidence: 'EDIS 900001' },
  Intake_import: {
    format: 'csv',
    dryRun: true,
    text: 'investigation_number,title,complaint_filed\n337-TA-9991,Certain Demo Lamps,2026-02-02\n',
  },
  Intake_propose: {
    text: '[Investigation No. 337-TA-9990]\nCertain Demo Lamps and Components Thereof; Institution of Investigation',
  },
  AccusationMatrix_import: {
    dryRun: true,
    text: 'proceeding,asserter,patent,claims,respondent,product\n337-TA-9990,Demo Lighting Inc.,US7979174,claims 1-3,"Demo Optoelectronics Co., Ltd.",Desk lamp\n',
  },
  Calculators_period: { start: '2026-09-16', amount: 15, unit: 'days', calendar: 'CN', roll: 'next' },
  Calculators_clock: {
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    hours: [{ from: '09:00', to: '17:00' }],
    limit: { workingDays: 5 },
    startedAt: '2026-09-30T16:00:00+08:00',
    pauses: [],
    at: '2026-10-09T12:00:00+08:00',
  },
  Law_calculate: {
    rule: 'itc.response_to_complaint',
    date: '2026-03-10',
    service: { method: 'express', destination: 'foreign' },
  },
  Uploads_begin: {
    caseId: '0199a8b2-2222-7000-8000-000000000000',
    fileName: '立案通知.pdf',
    sizeBytes: 48213,
  },
  Documents_revise: { title: 'Notice of institution', folder: 'pleadings', kind: 'pleading' },
  Names_compare: { a: '深圳市示例光电科技有限公司', b: '示例光电（东莞）有限公司' },
  CostCalculators_split: {
    total: { amount: '1000000.00', currency: 'CNY' },
    method: 'hybrid',
    basePercent: '30',
    participants: [
      { id: 'Demo Optoelectronics', weight: '55', joined: '1', cap: '35%' },
      { id: 'Demo Lighting', weight: '25', joined: '2' },
      { id: 'Demo Lamps', weight: '20', joined: '3', floor: '40000.00' },
    ],
  },
  CostCalculators_carryDefault: {
    amount: '47500.00',
    currency: 'CNY',
    capPercent: '25',
    carriers: [
      { id: 'Demo Optoelectronics', weight: '40.5', ownLine: '202500.00' },
      { id: 'Demo Lighting', weight: '25.25', ownLine: '126250.00' },
    ],
    cure: { days: 40, ratePercent: '12' },
  },
  CostCalculators_exit: {
    currency: 'CNY',
    sharePercent: '5',
    accrued: '410000.00',
    committed: '120000.00',
    prepaid: '60000.00',
  },
  CostCalculators_waterfall: {
    recovery: { amount: '600000.00', currency: 'CNY' },
    collectionCosts: '20000.00',
    contributions: [
      { id: 'Demo Optoelectronics', amount: '260000.00' },
      { id: 'Demo Lighting', amount: '140000.00' },
    ],
    weights: [
      { id: 'Demo Optoelectronics', weight: '65' },
      { id: 'Demo Lighting', weight: '35' },
    ],
  },
  CostCalculators_buyIn: {
    currency: 'CNY',
    historic: '800000.00',
    sharePercent: '20',
    ratePercent: '5',
    years: '0.5',
    premiumPercent: '10',
    contributions: [
      { id: 'Demo Optoelectronics', amount: '500000.00' },
      { id: 'Demo Lighting', amount: '300000.00' },
    ],
  },
};
