import { aCase, aParty } from '../../../src/cases/cases.fixtures.js';
import type { CaseView } from '../../../src/cases/index.js';
import { type Firm, holds, personas } from '../personas.js';
import { founders, type Ground, type Home } from './ground.js';

interface DeadlineRow {
  readonly id: string;
  readonly rule: string;
  readonly party: { readonly id: string } | null;
  readonly duty: boolean;
}
interface Recorded {
  readonly event: { readonly id: string };
  readonly deadlines: readonly DeadlineRow[];
}

const letters = { own: 'A', fellow: 'B', stranger: 'N', foreigner: 'Y' } as Readonly<Record<string, string>>;
const inJoint: readonly Firm[] = [
  'own',
  'fellow',
  'rival',
  'loner',
  'leaver',
  'debtor',
  'shunned',
  'ally',
  'candidate',
];

/** Which firm of the register the complainant of a case is. */
const registered: Readonly<Record<string, string>> = {
  'the joint case': 'of the joint case',
  'a case of another member': 'of another case',
  "another alliance's case": "another alliance's",
};

async function openCase(ground: Ground, home: Home, name: string, firms: readonly Firm[]): Promise<CaseView> {
  const say = (field: string): string => ground.say(`${name}: ${field}`);
  const respondents = firms.map((firm) =>
    aParty({ name: `Respondent ${letters[firm] ?? firm}`, memberId: ground.id(`firm: ${firm}`) }),
  );
  const complainant = aParty({
    firmId: ground.id(`register firm: ${registered[name] ?? ''}`),
    name: 'Demo Complainant Inc.',
    role: 'complainant',
    side: 'adverse',
    country: 'US',
  });
  const file = await ground.must<CaseView>(
    founders[home],
    'POST',
    'cases',
    aCase({
      titleEn: say('title'),
      titleZh: say('title in Chinese'),
      summary: say('summary'),
      parties: [complainant, ...respondents],
    }),
  );
  ground.name(`case: ${name}`, file.id);
  return file;
}

const partyOf = (file: CaseView, ground: Ground, firm: Firm): string =>
  file.parties.find(({ memberId }) => memberId === ground.id(`firm: ${firm}`))?.id ?? '';

/** Who names a firm's counsel: its counsel in house. */
const namer = (firm: Firm): string =>
  personas.find((one) => holds(one, 'member_counsel') && one.firm === firm && !one.token && !one.walledFrom)
    ?.key ?? '';

/** Whoever is outside counsel of a firm becomes counsel of its party: the firm names them. */
async function retainCounsel(
  ground: Ground,
  home: Home,
  file: CaseView,
  firms: readonly Firm[],
): Promise<void> {
  for (const { key, firm } of personas.filter((one) => holds(one, 'outside_counsel'))) {
    if (firm === undefined || !firms.includes(firm)) continue;
    const counsel = { firm: 'Demo Counsel LLP', personId: ground.id(`person: ${key}`) };
    await ground.must(namer(firm), 'POST', `parties/${partyOf(file, ground, firm)}/counsel`, counsel);
  }
}

/** Names a mandate of a party, by whom it names. */
async function nameMandate(
  ground: Ground,
  home: Home,
  caseId: string,
  firm: Firm,
  mandate: string,
  who: string,
) {
  const file = await ground.must<CaseView>(founders[home], 'GET', `cases/${caseId}`);
  const party = file.parties.find(({ memberId }) => memberId === ground.id(`firm: ${firm}`));
  const personId = ground.id(`person: ${who}`);
  ground.name(`party of mandate: ${mandate}`, party?.id ?? '');
  const found = party?.counsel.find(({ namedId }) => namedId === personId);
  ground.name(`mandate: ${mandate}`, found?.id ?? '');
}

/** The party of A is proposed to be B's; neither has answered. */
async function proposeBinding(ground: Ground, caseId: string): Promise<void> {
  const party = ground.id('party: A in the joint case');
  const find = ({ parties }: CaseView) => parties.find(({ id }) => id === party);
  const before = find(await ground.must<CaseView>(founders.here, 'GET', `cases/${caseId}`));
  const body = {
    name: before?.name,
    role: before?.role,
    side: before?.side,
    ...(before?.place != null && { place: before.place }),
    ...(before?.country != null && { country: before.country }),
    memberId: ground.id('firm: fellow'),
  };
  const after = find(await ground.must<CaseView>(founders.here, 'PUT', `parties/${party}`, body));
  ground.name('binding: from A to B', after?.binding?.id ?? '');
}

/** Counsel proposed to A that A has not answered, and counsel that acts. */
async function nameMandates(ground: Ground): Promise<void> {
  const joint = ground.id('case: the joint case');
  const free = 'outside_counsel · no client';
  await ground.must(founders.here, 'POST', `parties/${ground.id('party: A in the joint case')}/counsel`, {
    firm: ground.say('mandate proposed to A: firm'),
    personId: ground.id(`person: ${free}`),
  });
  await nameMandate(ground, 'here', joint, 'own', 'proposed to A', free);
  await proposeBinding(ground, joint);
  await nameMandate(ground, 'here', joint, 'fellow', "of B's counsel", 'outside_counsel · same group');
  const abroad = 'outside_counsel · other alliance';
  const foreign = ground.id("case: another alliance's case");
  await nameMandate(ground, 'abroad', foreign, 'foreigner', "another alliance's", abroad);
}

const served = (ground: Ground, file: CaseView, firms: readonly Firm[], note: string) => ({
  proceedingId: file.proceedings[0]?.id,
  kind: 'complaint_and_noi_served_by_commission',
  happenedOn: '2026-03-20',
  note,
  services: firms.map((firm) => ({
    partyId: partyOf(file, ground, firm),
    method: 'express',
    destination: 'foreign',
    servedOn: '2026-03-20',
    evidence: ground.say(`service on ${firm}: evidence`),
  })),
});

async function recordServices(ground: Ground, file: CaseView): Promise<void> {
  const founder = founders.here;
  const record = (name: string, body: object) =>
    ground.must<Recorded>(founder, 'POST', `cases/${file.id}/events`, body).then((recorded) => {
      ground.name(`event: ${name}`, recorded.event.id);
      return recorded;
    });
  const say = (name: string) => ground.say(`event ${name}: note`);
  const ofParty = ({ deadlines }: Recorded, firm: Firm) =>
    deadlines.find(({ duty, party }) => duty && party?.id === partyOf(file, ground, firm))?.id ?? '';

  const onA = await record('served on A', served(ground, file, ['own'], say('served on A')));
  ground.name("deadline: A's", ofParty(onA, 'own'));
  const again = await record('served on A again', served(ground, file, ['own'], say('served on A again')));
  const ordered = ground.name("deadline: A's, ordered", ofParty(again, 'own'));
  await ground.must(founder, 'POST', `deadlines/${ordered}/ordered-date`, {
    date: '2026-06-30',
    how: 'order',
    authority: ground.say("deadline A's, ordered: authority"),
    datedOn: '2026-03-31',
    evidence: ground.say("deadline A's, ordered: evidence"),
  });
  const onB = await record('served on B', served(ground, file, ['fellow'], say('served on B')));
  ground.name("deadline: B's", ofParty(onB, 'fellow'));
  const both = await record(
    'served on A and B',
    served(ground, file, ['own', 'fellow'], say('served on both')),
  );
  const met = ground.name("deadline: A's, met", ofParty(both, 'own'));
  const evidence = ground.say("deadline A's, met: evidence");
  await ground.must(founder, 'POST', `deadlines/${met}/meeting`, { on: '2026-03-30', evidence });
  const { id: nobody } = await record('served on nobody', {
    ...served(ground, file, [], say('served on nobody')),
    kind: 'note',
  }).then(({ event }) => event);
  ground.name('event: served on nobody', nobody);
  const shared = [onA, onB, both]
    .flatMap(({ deadlines }) => deadlines)
    .find(({ party, duty }) => !party && !duty);
  ground.name("deadline: the forum's", shared?.id ?? '');
}

async function recordElsewhere(
  ground: Ground,
  home: Home,
  file: CaseView,
  firm: Firm,
  names: readonly [string, string],
) {
  const body = served(ground, file, [firm], ground.say(`event ${names[0]}: note`));
  const recorded = await ground.must<Recorded>(founders[home], 'POST', `cases/${file.id}/events`, body);
  ground.name(`event: ${names[0]}`, recorded.event.id);
  ground.name(`deadline: ${names[1]}`, recorded.deadlines.find(({ duty, party }) => duty && party)?.id ?? '');
}

/** The mandates by which counsel acts for members accused. */
async function nameActing(ground: Ground, home: Home, caseId: string, parties: readonly string[]) {
  const file = await ground.must<CaseView>(founders[home], 'GET', `cases/${caseId}`);
  for (const party of parties) {
    const found = file.parties.find(({ id }) => id === ground.id(`party: ${party}`));
    const acting = found?.counsel.find(({ state }) => state.id === 'acting');
    ground.name(`counsel of party: ${party}`, acting?.id ?? '');
  }
}

/** That members do not answer, proposed by who founded the alliance, and approved by nobody. */
async function proposeSilence(ground: Ground, file: CaseView, firm: Firm, name: string): Promise<void> {
  const party = partyOf(file, ground, firm);
  const body = { proceedingId: file.proceedings[0]?.id, reason: ground.say(`answer cover ${name}: reason`) };
  const { cover } = await ground.must<{ cover: { id: string } }>(
    founders.here,
    'POST',
    `parties/${party}/no-answer`,
    body,
  );
  ground.name(`answer cover: ${name}`, cover.id);
}

/** Three cases with their parties, counsel, events and deadlines. */
export async function openDockets(ground: Ground): Promise<void> {
  const joint = await openCase(ground, 'here', 'the joint case', inJoint);
  const other = await openCase(ground, 'here', 'a case of another member', ['stranger']);
  const foreign = await openCase(ground, 'abroad', "another alliance's case", ['foreigner']);
  ground.name('party: A in the joint case', partyOf(joint, ground, 'own'));
  ground.name('party: B in the joint case', partyOf(joint, ground, 'fellow'));
  ground.name('party: the complainant', joint.parties.find(({ role }) => role === 'complainant')?.id ?? '');
  ground.name('party: N in another case', partyOf(other, ground, 'stranger'));
  ground.name("party: another alliance's", partyOf(foreign, ground, 'foreigner'));
  ground.name('proceeding: of the joint case', joint.proceedings[0]?.id ?? '');
  ground.name('proceeding: of another case', other.proceedings[0]?.id ?? '');
  ground.name("proceeding: another alliance's", foreign.proceedings[0]?.id ?? '');
  await retainCounsel(ground, 'here', joint, inJoint);
  await retainCounsel(ground, 'here', other, ['stranger']);
  await retainCounsel(ground, 'abroad', foreign, ['foreigner']);
  await nameMandates(ground);
  await recordServices(ground, joint);
  await recordElsewhere(ground, 'here', other, 'stranger', ['of another case', "N's in another case"]);
  await recordElsewhere(ground, 'abroad', foreign, 'foreigner', ["another alliance's", "another alliance's"]);
  await nameActing(ground, 'here', joint.id, ['A in the joint case', 'B in the joint case']);
  await nameActing(ground, 'abroad', foreign.id, ["another alliance's"]);
  await proposeSilence(ground, joint, 'rival', "of a rival's in the joint case");
  await proposeSilence(ground, other, 'stranger', "N's in another case");
}
