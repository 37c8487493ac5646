import { founders, type Ground, type Home } from './ground.js';

interface FirmSeen {
  readonly id: string;
  readonly names: readonly { readonly id: string }[];
  readonly identifiers: readonly { readonly id: string }[];
  readonly ties: readonly { readonly id: string }[];
}

async function enter(ground: Ground, home: Home, name: string, country = 'US'): Promise<string> {
  const nameEn = name.startsWith('register') ? ground.say(`${name}: name`) : `Invented ${name}`;
  const firm = { nameEn, country };
  const { id } = await ground.must(founders[home], 'POST', 'firms', firm);
  return ground.name(name, id);
}

/** A firm with another name, a number and a firm above it, each to be ended, and an entry merged into another. */
async function describeFirm(ground: Ground, home: Home, firm: string, twin: string): Promise<void> {
  const who = founders[home];
  const id = ground.id(firm);
  const above = await enter(ground, home, `firm above ${firm}`);
  const source = 'an invented register';
  const made = async (part: string, payload: object): Promise<FirmSeen> =>
    ground.must<FirmSeen>(who, 'POST', `firms/${id}/${part}`, payload);
  const name = { name: 'Invented Former Name', language: 'en', kind: 'former' };
  const named = await made('names', name);
  const numbered = await made('identifiers', { scheme: 'duns', value: '150483782' });
  const tied = await made('ties', {
    parentId: above,
    kind: 'owned',
    percent: '51',
    from: '2020-01-01',
    source,
  });
  ground.name(`name of ${firm}`, named.names[0]?.id ?? '');
  ground.name(`identifier of ${firm}`, numbered.identifiers[0]?.id ?? '');
  ground.name(`tie of ${firm}`, tied.ties[0]?.id ?? '');
  const entry = await enter(ground, home, twin);
  await ground.must(who, 'POST', `firms/${entry}/merger`, { intoId: above, reason: 'entered twice' });
}

/** The registers of both alliances. */
export async function fillRegister(ground: Ground): Promise<void> {
  for (const name of ['of the joint case', 'of another case', 'of no case']) {
    await enter(ground, 'here', `register firm: ${name}`);
  }
  await enter(ground, 'abroad', "register firm: another alliance's");
  const member = await ground.must<{ firmId: string }>(
    founders.here,
    'GET',
    `members/${ground.id('firm: own')}`,
  );
  ground.name("register firm: A's", member.firmId);
  for (const home of ['here', 'abroad'] as const) await enter(ground, home, `spare firm ${home}`);
  await describeFirm(ground, 'here', 'register firm: of no case', 'twin firm: entered twice');
  await describeFirm(ground, 'abroad', "register firm: another alliance's", "twin firm: another alliance's");
}
