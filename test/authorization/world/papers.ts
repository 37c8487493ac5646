import { DueWork } from '../../../src/platform/index.js';
import { documents } from '../papers.js';
import type { Paper, Thing } from '../things.js';
import type { Ground } from './ground.js';

const placeOf = {
  joint: 'the joint case',
  other: 'a case of another member',
  none: '',
  abroad: "another alliance's case",
} as const;

const compartmentOf = {
  cbi: 'the order of the joint case',
  settlement: "A's settlement",
  caucus: 'the caucus',
} as const;

interface UploadAnswer {
  readonly id: string;
  readonly documentId: string | null;
}

/** What is sent to begin an upload into the case a thing lies in. */
export const wishFor = (ground: Ground, { key, place, paper }: Thing, text: string) => ({
  ...(paper?.at === undefined
    ? { caseId: ground.id(`case: ${placeOf[place]}`) }
    : { firmId: ground.id(`register firm: ${paper.at}`) }),
  fileName: `${ground.say(`document ${key}: file name`).replaceAll(/[^\w -]/g, '')}.txt`,
  sizeBytes: Buffer.byteLength(text),
  title: ground.say(`document ${key}: title`),
  author: ground.say(`document ${key}: author`),
  recipients: ground.say(`document ${key}: recipients`),
  sourceNote: ground.say(`document ${key}: source`),
  ...(paper?.compartment && { compartmentId: ground.id(`compartment: ${compartmentOf[paper.compartment]}`) }),
});

/** Begins an upload and leaves it there. */
export const begin = (ground: Ground, what: Thing, text: string): Promise<UploadAnswer> =>
  ground.must<UploadAnswer>(what.paper?.by ?? '', 'POST', 'uploads', wishFor(ground, what, text));

/** Sends all of a file. */
export async function send(ground: Ground, who: string, id: string, text: string): Promise<void> {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const answer = await ground.ask(who, 'PATCH', `uploads/${id}`, Buffer.from(text), headers);
  if (answer.statusCode !== 204) throw new Error(`${who} cannot send: ${answer.statusCode} ${answer.body}`);
}

async function bringIn(ground: Ground, what: Thing): Promise<void> {
  const { paper, key } = what;
  if (paper === undefined) return;
  const text = `What it says: ${ground.say(`document ${key}: content`)}.`;
  const { id } = await begin(ground, what, text);
  await send(ground, paper.by, id, text);
  const { documentId } = await ground.must<UploadAnswer>(paper.by, 'POST', `uploads/${id}/completion`, {});
  ground.name(`document: ${key}`, documentId ?? '');
  if (paper.state !== 'quarantined') await ground.app.app.get(DueWork).runAll();
}

type Move = Readonly<Record<string, unknown>> & { readonly action: string };

/** The moves that bring a document from its intake to where it is to stand. */
function movesTo(ground: Ground, { key, paper }: Thing): readonly Move[] {
  if (paper === undefined || paper.state === 'received' || paper.state === 'quarantined') return [];
  const reason = ground.say(`document ${key}: reason`);
  const group = paper.group === 'second' ? 'of C' : 'of A';
  const inGroup = paper.tier === 'T2' && {
    groupId: ground.id(`group: ${group}`),
    issueId: ground.id(`issue: ${group}`),
  };
  const classify: Move = { action: 'classify', tier: paper.tier, ...inGroup };
  const share: Move = { action: 'share' };
  const recall: Move = { action: 'recall', reason };
  const later: Readonly<Record<Paper['state'], readonly Move[]>> = {
    quarantined: [],
    received: [],
    classified: [classify],
    shared: [classify, share],
    recalled: [classify, share, recall],
    returned: [classify, share, recall, { action: 'return', reason }],
  };
  return later[paper.state];
}

const moverOf = ({ by }: Paper): string => by;

/** One that was lowered was its supplier's own before. */
async function lower(ground: Ground, { key, paper }: Thing): Promise<void> {
  const [by, path] = [paper?.by ?? '', `documents/${ground.id(`document: ${key}`)}`];
  await ground.must(by, 'POST', `${path}/moves`, { action: 'classify', tier: 'T3' });
  const wish = { toTier: paper?.tier, reason: ground.say(`document ${key}: reason`) };
  ground.name(`lowering: ${key}`, (await ground.must(by, 'POST', `${path}/lowerings`, wish)).id);
}

async function putInPlace(ground: Ground, what: Thing): Promise<void> {
  await bringIn(ground, what);
  if (what.key.endsWith('lowered')) return lower(ground, what);
  const path = `documents/${ground.id(`document: ${what.key}`)}/moves`;
  for (const move of movesTo(ground, what))
    if (what.paper) await ground.must(moverOf(what.paper), 'POST', path, move);
}

/** Brings in what is there before S is suspended and E leaves. */
export async function placeEarlyPapers(ground: Ground): Promise<void> {
  for (const what of documents)
    if (what.paper?.isLate !== true && what.paper?.state !== 'quarantined') await putInPlace(ground, what);
}

/** Brings in the rest; what is in quarantine stays there. */
export async function placeLatePapers(ground: Ground): Promise<void> {
  for (const what of documents) if (what.paper?.isLate === true) await putInPlace(ground, what);
  for (const what of documents) if (what.paper?.state === 'quarantined') await putInPlace(ground, what);
}

/** Uploads that wait for their parts, and orders that something may not end. */
export async function leaveThingsUnderWay(ground: Ground): Promise<void> {
  const own = documents.find(({ key }) => key === "A's own");
  const secret = documents.find(({ key }) => key === "A's CBI");
  const foreign = documents.find(({ key }) => key === "another alliance's");
  if (!own || !secret || !foreign) throw new Error('A paper is gone');
  const text = 'Under way.';
  for (const [name, what] of [
    ["A's counsel's", own],
    ["A's outside counsel's, under the order", secret],
    ["another alliance's", foreign],
  ] as const) {
    ground.name(`upload: ${name}`, (await begin(ground, what, text)).id);
    const { id } = await begin(ground, what, text);
    await send(ground, what.paper?.by ?? '', ground.name(`full upload: ${name}`, id), text);
  }
  await holdThings(ground);
  await attachPapers(ground);
}

/** Papers beside events: open ones, and such as most who see the event may not read. */
async function attachPapers(ground: Ground): Promise<void> {
  for (const [who, thing, key, name] of [
    ['coordinator · here', 'event: served on A', "the alliance's", "the coordinator's"],
    [
      'coordinator · other alliance',
      "deadline: another alliance's",
      "another alliance's",
      "another alliance's",
    ],
    ['member_counsel · own', 'event: served on A and B', "A's own", ''],
    ['member_counsel · own', 'event: served on nobody', "A's for the group, early", ''],
    ['outside_counsel · own, cleared', 'event: served on nobody', "A's CBI", ''],
  ] as const) {
    const path = `things/${thing.split(':', 1).join()}/${ground.id(thing)}/documents`;
    const body = { documentId: ground.id(`document: ${key}`) };
    const { id } = await ground.must(who, 'POST', path, body);
    if (name !== '') ground.name(`attachment: ${name}`, id);
  }
}

async function holdThings(ground: Ground): Promise<void> {
  const because = (name: string) => ({ reason: ground.say(`hold ${name}: reason`) });
  const onCase = async (who: string, file: string, name: string): Promise<void> => {
    const holds = await ground.must<{ items: { id: string }[] }>(
      who,
      'POST',
      `cases/${ground.id(`case: ${file}`)}/holds`,
      because(name),
    );
    ground.name(`hold: ${name}`, holds.items[0]?.id ?? '');
  };
  await onCase('founder here', 'the joint case', 'on the joint case');
  await onCase('founder abroad', "another alliance's case", "another alliance's");
  for (const [key, name] of [
    ["A's for the group, early", "on A's for the group"],
    ["A's own", "on A's own"],
  ] as const) {
    const path = `documents/${ground.id(`document: ${key}`)}/holds`;
    const held = await ground.must<{ holds: { id: string; documentId: string | null }[] }>(
      'member_counsel · own',
      'POST',
      path,
      because(name),
    );
    ground.name(`hold: ${name}`, held.holds.find(({ documentId }) => documentId !== null)?.id ?? '');
  }
}
