import { holds, type Persona } from './personas.js';
import { nameOf, type Thing } from './things.js';
import type { Ground } from './world/ground.js';

/** What is sent besides the path: a valid body, so that a write reaches its decision. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly payload?: object | string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request is made of: the world, the thing it names and who asks. */
export type Making = (ground: Ground, what: Thing | undefined, who: Persona) => Sent;

const body =
  (payload: object): Making =>
  () => ({ payload });
const aNotice = `[Federal Register Volume 83, Number 191 (Tuesday, October 2, 2018)]
INTERNATIONAL TRADE COMMISSION
[Investigation No. 337-TA-1133]
Certain Unmanned Aerial Vehicles and Components Thereof; Institution of Investigation
SUMMARY: Notice is hereby given that a complaint was filed with the U.S. International Trade Commission on August 30, 2018,
under section 337 of the Tariff Act of 1930, as amended, on behalf of Autel Robotics USA LLC of Bothell, Washington.`;
const reason = { reason: 'Invented for the matrix' };
const firm = { name: { en: 'New Firm', zh: '新单位' }, country: 'CN' };
const aView = {
  name: 'another view',
  filters: [{ name: 'forum', value: 'us-itc' }],
  sharedWith: 'nobody',
  isDefault: false,
};
/** An invented suspension of a forum before which no case of the world stands. */
export const aSuspension = {
  forum: 'kr',
  from: '2026-03-02',
  until: '2026-03-04',
  mode: 'toll',
  name: { en: 'Invented flood', zh: '虚构的洪灾' },
  source: 'an invented notice',
};
/** A year of a calendar, and a day on which its offices were closed. */
export const aYear = { calendar: 'CN', year: 2027, rows: [{ date: '2027-01-01' }] };
export const aClosure = {
  calendar: 'CN',
  day: '2026-06-15',
  why: { en: 'Closed for a storm', zh: '因台风闭局' },
  source: 'an invented order',
  announcedOn: '2026-05-29',
};
const party = { name: 'New Respondent', role: 'respondent', side: 'ours', country: 'CN' };

/** Of a mandate, with the party whose counsel it is. */
const ofMandate =
  (payload: object): Making =>
  (ground, what) => ({
    params: what === undefined ? {} : { id: ground.id(`party of ${nameOf(what)}`) },
    payload,
  });

const placeOf = ({ place }: Thing): string =>
  ({ joint: 'of the joint case', other: 'of another case', none: '', abroad: "another alliance's" })[place];

/** The case of a home that was instituted. */
const caseOf = (ground: Ground, what: Thing | undefined): string =>
  ground.id(what?.place === 'abroad' ? "case: another alliance's case" : 'case: the joint case');

const ofProceeding = (ground: Ground, what: Thing | undefined) => ({
  proceedingId: what === undefined ? '' : ground.id(`proceeding: ${placeOf(what)}`),
});

/** A day later than any that is computed, set by an order. */
const ordered = {
  date: '2029-05-04',
  how: 'order',
  authority: 'Order No. 4',
  datedOn: '2026-03-31',
  evidence: 'Invented',
};

/** An event of the case a thing lies in, served on nobody. */
const aNote = (ground: Ground, what: Thing | undefined) => ({
  proceedingId: what === undefined ? '' : ground.id(`proceeding: ${placeOf(what)}`),
  kind: 'note',
  happenedOn: '2026-03-20',
  note: 'Invented for the matrix',
});

/** The same event with another note, said to everyone served as far as they may know who was: a correction that changes no date. */
function sameEvent(ground: Ground, what: Thing | undefined, who: Persona): object {
  if (what === undefined) return {};
  const { served = [] } = what;
  const seen = holds(who, 'coordinator') ? served : served.filter((one) => one === who.firm);
  const kind = what.key === 'served on nobody' ? 'note' : 'complaint_and_noi_served_by_commission';
  const services = seen.map((one) => ({
    partyId: ground.id(`party: ${one === 'own' ? 'A' : 'B'} in the joint case`),
    method: 'express',
    destination: 'foreign',
    servedOn: '2026-03-20',
  }));
  return { ...aNote(ground, what), kind, services };
}

/** What an accusation of the case names. */
const named = (ground: Ground, what: Thing | undefined): Readonly<Record<string, string>> => {
  const part = (name: string): string => (what === undefined ? '' : ground.id(`${name} ${placeOf(what)}`));
  const parts = { asserterId: 'asserter', patentId: 'patent', respondentId: 'accused', productId: 'product' };
  const ids = Object.entries(parts).map(([key, name]) => [key, part(name)]);
  return { ...Object.fromEntries(ids), proceedingId: part('proceeding:') } as Record<string, string>;
};

const gridOf = (ground: Ground, what: Thing | undefined) => {
  const { proceedingId = '', asserterId = '', ...cell } = named(ground, what);
  return { grid: { proceedingId, asserterId }, cell: { ...cell, claims: '1-3' } };
};

/** The firm above another in the register of whoever asks. */
const firmAbove = (ground: Ground, { home }: Persona): string =>
  ground.id(`firm above register firm: ${home === 'here' ? 'of no case' : "another alliance's"}`);

/** What belongs to a firm, to be withdrawn. */
const partOfFirm =
  (part: string): Making =>
  (ground, what) => ({
    params: what === undefined ? {} : { partId: ground.id(`${part} of ${nameOf(what)}`) },
    payload: reason,
  });

/** The days on which everything of the world happened, for what is asked by days. */
export const daysOfTheWorld = { from: '2026-03-15', to: '2026-06-10' } as const;

/** Bodies of the routes of cases, docket, alliance and identity. */
export const usualRequests: Readonly<Record<string, Making>> = {
  'POST /cases': body({ kind: 'itc_337', titleEn: 'A new case' }),
  'PUT /cases/{id}': body({ titleEn: 'A new title' }),
  'POST /cases/{id}/moves': body({ action: 'close', ...reason }),
  'POST /cases/{id}/parties': body(party),
  'PUT /parties/{id}': body(party),
  'POST /parties/{id}/withdrawal': body(reason),
  'POST /parties/{id}/counsel': body({ firm: 'New Counsel LLP' }),
  'POST /parties/{id}/counsel/{counselId}/answer': ofMandate({ action: 'accept' }),
  'POST /parties/{id}/bindings/{bindingId}/answer': (ground) => ({
    params: { id: ground.id('party: A in the joint case') },
    payload: { action: 'agree' },
  }),
  'POST /parties/{id}/counsel/{counselId}/end': ofMandate(reason),
  'PUT /cases/{id}/members': body({ memberIds: [] }),
  'POST /cases/{id}/proceedings': body({ forum: 'us-itc', number: '337-TA-9999' }),
  'PUT /proceedings/{id}': body({ forum: 'us-itc', number: '337-TA-9998' }),
  'POST /cases/{id}/patents': body({ number: 'US7654321' }),
  'POST /cases/{id}/products': body({ name: 'new widgets' }),
  'POST /case-imports': body({ format: 'json', dryRun: true, rows: [] }),
  'POST /parked-cases/{id}/settlement': (ground, what) => ({
    payload: {
      earlierId: caseOf(ground, what),
      action: 'dismiss',
      ...reason,
    },
  }),
  'POST /cases/{id}/join-preview': (ground, what) => ({ payload: { toId: caseOf(ground, what) } }),
  'POST /cases/{id}/join': (ground, what) => ({ payload: { toId: caseOf(ground, what), ...reason } }),
  'POST /case-joins/{id}/undoing': body(reason),
  'POST /notice-readings': body({ text: aNotice }),
  'POST /cases/{id}/event-preview': (ground, what) => ({ payload: aNote(ground, what) }),
  'POST /cases/{id}/events': (ground, what) => ({ payload: aNote(ground, what) }),
  'POST /events/{id}/correction': (...asked) => ({ payload: { ...sameEvent(...asked), ...reason } }),
  'POST /events/{id}/correction-preview': (...asked) => ({ payload: sameEvent(...asked) }),
  'POST /events/{id}/withdrawal': body(reason),
  'POST /events/{id}/withdrawal-preview': body({}),
  'POST /deadlines/confirm': (ground, what) => ({
    payload: { items: what === undefined ? [] : [{ id: ground.id(nameOf(what)), version: 1 }] },
  }),
  'POST /deadlines/{id}/meeting': body({ on: '2026-05-30', note: 'Invented' }),
  'POST /deadlines/{id}/passing': body({ on: '2026-05-30', note: 'Invented' }),
  'POST /deadlines/{id}/reopening': body(reason),
  'POST /deadlines/{id}/extension': body(ordered),
  'POST /deadlines/{id}/ordered-date': body(ordered),
  'POST /deadlines/{id}/ordered-date/lifting': body(reason),
  'POST /deadlines/{id}/waiver': body(reason),
  'POST /deadlines/{id}/supersession': body({ ...reason, authority: 'Order No. 9' }),
  'POST /deadlines/{id}/voiding': body(reason),
  'PUT /sessions/current/alliance': (ground, _what, who) => ({
    payload: { allianceId: ground.alliances[who.home] },
  }),
  'POST /tokens': body({ name: 'another', scopes: ['cases:read'], expiresOn: '2026-12-31' }),
  'POST /exports': body({ paper: 'cases', query: { q: 'nothing' }, format: 'csv', language: 'en' }),
  'POST /exports/{id}/cancellation': body({}),
  'POST /calendar-feeds': body({ name: 'another calendar' }),
  'PUT /me/telling': body({ digest: 'daily' }),
  'POST /me/absences': (ground) => ({
    payload: { from: '2026-12-01', until: '2026-12-04', deputyId: ground.id('deputy: a coordinator') },
  }),
  'POST /me/delegations': (ground, what) => ({
    payload: {
      kind: 'deadline',
      id: what === undefined ? '' : ground.id(nameOf(what)),
      toId: ground.id('deputy: a coordinator'),
      ...reason,
    },
  }),
  'PUT /me/password': body({ password: 'not the password', newPassword: 'a river without bridges' }),
  'POST /me/second-factor': body({ password: 'not the password' }),
  'POST /me/second-factor/confirmation': body({ code: '000000' }),
  'POST /me/second-factor/recovery-codes': body({ code: '000000' }),
  'POST /me/second-factor/end': body({ code: '000000' }),
  'PUT /alliance/sign-in': body({ secondFactor: false }),
  'PUT /me/preferences': body({ language: 'en', zone: 'Asia/Shanghai', name: 'Same', latinName: 'Same' }),
  // The role that reads of no case: who is walled may invite to it as well.
  'POST /invitations': body({
    email: 'invited@example.test',
    name: 'Invited',
    role: 'assistance_officer',
  }),
  'POST /nominations/{id}/refusal': body(reason),
  'POST /nominations/{id}/withdrawal': body(reason),
  'POST /people/{id}/appointments': body({ role: 'expert' }),
  'POST /people/{id}/disabling': body(reason),
  'POST /appointments/{id}/ending': body({ on: '2026-12-31', ...reason }),
  'POST /members': body(firm),
  'PUT /members/{id}': body(firm),
  'POST /members/{id}/joining': body({ on: '2026-06-01' }),
  'POST /members/{id}/leaving': body({ on: '2026-12-31', ...reason }),
  'GET /firms/likeness': () => ({ query: { nameEn: 'Lantian Lighting' } }),
  'POST /conflicts/known': body({ candidate: { names: ['Lantian'] }, others: { names: ['蓝天照明'] } }),
  'POST /firms': body({ nameEn: 'New Firm', country: 'US' }),
  'PUT /firms/{id}': body({ nameEn: 'New Firm', nameZh: '新单位', country: 'US' }),
  'POST /firms/{id}/withdrawal': body(reason),
  'POST /firms/{id}/names': body({ name: 'Former Firm', language: 'en', kind: 'former' }),
  'POST /firms/{id}/identifiers': body({ scheme: 'other', value: '12345' }),
  'POST /firms/{id}/ties': (ground, _what, who) => ({
    payload: {
      parentId: firmAbove(ground, who),
      kind: 'owned',
      percent: '1',
      from: '2021-01-01',
      source: 'Invented',
    },
  }),
  'POST /firms/{id}/names/{partId}/ending': partOfFirm('name'),
  'POST /firms/{id}/identifiers/{partId}/ending': partOfFirm('identifier'),
  'POST /firms/{id}/ties/{partId}/ending': partOfFirm('tie'),
  'POST /firms/{id}/merger': (ground, _what, who) => ({
    payload: { intoId: ground.id(`spare firm ${who.home}`), ...reason },
  }),
  'POST /firms/{id}/separation': body(reason),
  'POST /deadlines/calculate': body({
    rule: 'itc.response_to_complaint',
    date: '2026-03-20',
    service: { method: 'electronic' },
  }),
  'POST /deadlines/verify': body({
    calculation: { rule: 'itc.response_to_complaint', date: '2026-03-20', service: { method: 'electronic' } },
  }),
  'POST /periods/calculate': body({
    start: '2026-09-16',
    amount: 15,
    unit: 'days',
    calendar: 'CN',
    roll: 'next',
  }),
  'POST /clocks/calculate': body({
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    hours: [{ from: '09:00', to: '17:00' }],
    limit: { minutes: 480 },
    startedAt: '2026-09-30T16:00:00+08:00',
    pauses: [],
    at: '2026-10-09T12:00:00+08:00',
  }),
  'POST /names/compare': body({ a: 'Lantian Lighting', b: '蓝天照明' }),
  'POST /conflicts/calculate': body({
    on: '2026-06-01',
    lookBackYears: 5,
    adverse: ['a'],
    firms: [{ id: 'a', names: ['Lantian Lighting'] }],
    ties: [],
    candidate: { names: ['蓝天照明'], affiliations: [], testimony: [], ndas: [] },
  }),
  'POST /experts/match/calculate': body({
    experts: [
      {
        id: 'X1',
        tech: '0.9',
        jurisdiction: '1',
        testimony: '0.8',
        availability: '1',
        evaluation: '0.86',
        cost: '0.5',
      },
    ],
  }),
  'POST /cases/{id}/accusations': (ground, what) => ({
    payload: {
      ...named(ground, what),
      productId: ground.id(`second product ${what ? placeOf(what) : ''}`),
      claims: '7',
      outcome: 'asserted',
    },
  }),
  'PUT /accusations/{id}': body({ claims: '1-4', outcome: 'asserted' }),
  'POST /accusations/{id}/striking': body(reason),
  'GET /cases/{id}/accusation-grid': (ground, what) => ({ query: gridOf(ground, what).grid }),
  'PUT /cases/{id}/accusation-grid': (ground, what) => {
    const { grid, cell } = gridOf(ground, what);
    return { payload: { ...grid, cells: [cell], ...reason } };
  },
  'POST /cases/{id}/accusation-outcomes': (ground, what) => ({
    payload: {
      accusationIds: [ground.id(`accusation ${what ? placeOf(what) : ''}`)],
      outcome: 'withdrawn',
      outcomeOn: '2026-05-30',
      outcomeSource: 'An order',
    },
  }),
  'POST /cases/{id}/accusations/import': body({
    text: 'proceeding,asserter,patent,claims,respondent,product\n',
    dryRun: true,
  }),
  'PUT /respondents/{partyId}/position': body({ defences: [], licence: 'none' }),
  'PUT /respondents/{partyId}/settlement': body({ state: 'talking', note: 'Invented for the matrix' }),
  'POST /audit/verification': (ground, _, who) => ({
    payload: { checkpoint: ground.id(`checkpoint text ${who.home}`) },
  }),
  'PUT /audit/checkpoint-mail': body({ wanted: true }),
  'POST /cases/{id}/notes': body({ kind: 'note', audience: 'case', text: 'Invented for the matrix' }),
  'GET /cases/{id}/note-readers': () => ({ query: { audience: 'case' } }),
  'PUT /notes/{id}': (ground, what) => ({
    payload: {
      text: 'Invented for the matrix',
      ...(what?.key === "A's task" && { forId: ground.id('person: outside_counsel · own') }),
    },
  }),
  'POST /impacts/{id}/moves': body({ action: 'accept' }),
  'GET /calendars/days': () => ({ query: { calendar: 'CN', year: '2027' } }),
  'GET /calendars/additions': () => ({ query: { calendar: 'CN' } }),
  'POST /calendar-years/preview': body(aYear),
  'POST /calendar-years': body({ ...aYear, source: 'an invented notice' }),
  'POST /calendar-years/{id}/moves': body({ action: 'accept' }),
  'POST /calendar-closures': body(aClosure),
  'POST /calendar-closures/{id}/moves': body({ action: 'accept' }),
  'POST /forum-suspensions': body(aSuspension),
  'POST /forum-suspensions/{id}/moves': body({ action: 'accept' }),
  'POST /notes/{id}/moves': body({ action: 'withdraw', ...reason }),
  'GET /search': () => ({ query: { q: 'case' } }),
  'GET /views': () => ({ query: { list: 'cases' } }),
  'POST /views': body({ list: 'cases', ...aView }),
  'PUT /views/{id}': body(aView),
  'GET /docket-log': () => ({ query: { limit: '200', ...daysOfTheWorld } }),
  'GET /silent-respondents': () => ({ query: { limit: '100', state: 'all' } }),
  'POST /parties/{id}/joint-counsel': (ground, what) => ({
    payload: {
      ...ofProceeding(ground, what),
      counselId: what === undefined ? '' : ground.id(`counsel of ${nameOf(what)}`),
      evidence: 'Invented for the matrix',
    },
  }),
  'POST /parties/{id}/no-answer': (ground, what) => ({
    payload: { ...ofProceeding(ground, what), ...reason },
  }),
  'POST /answer-covers/{id}/moves': body({ action: 'withdraw', ...reason }),
  'POST /cases/{id}/undated-reason': body({ ...reason, until: '2026-12-31' }),
  'GET /deadlines/days': () => ({ query: { from: '2026-04-01', to: '2026-06-30', status: 'all' } }),
  'GET /deadlines/weeks': () => ({ query: { from: '2026-04-01', to: '2026-06-30', status: 'all' } }),
  'GET /deadlines': () => ({ query: { limit: '100', status: 'all' } }),
};

/** The path of a request: `{id}` is the thing it names. */
export const pathOf = (ground: Ground, path: string, what: Thing | undefined, sent: Sent): string =>
  path
    .replace(/^\//, '')
    .replaceAll(
      /\{(\w+)\}/g,
      (_, name: string) => sent.params?.[name] ?? (what === undefined ? '' : ground.id(nameOf(what))),
    );
