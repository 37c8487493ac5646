import { newId } from '../../../src/platform/index.js';
import { type Persona, personas } from '../personas.js';
import type { Ground } from './ground.js';

type WalledFrom = NonNullable<Persona['walledFrom']>;

/** What a wall that personas speak of stands before. */
const objectOf: Readonly<Record<WalledFrom, readonly [kind: string, name: string]>> = {
  case: ['case', 'case: the joint case'],
  group: ['group', 'group: of A'],
  document: ['document', "document: A's for the group, early"],
  compartment: ['compartment', 'compartment: the order of the joint case'],
  supplier: ['member', 'firm: fellow'],
};

async function wall(
  ground: Ground,
  who: string,
  subject: readonly ['person' | 'member', string],
  from: WalledFrom,
) {
  const [objectKind, object] = objectOf[from];
  const [subjectKind, subjectId] = subject;
  const body = {
    subjectKind,
    subjectId,
    objectKind,
    objectId: ground.id(object),
    reason: ground.say(`wall of ${who}: reason`),
  };
  ground.name(`wall: of ${who}`, (await ground.must(guardian, 'POST', 'walls', body)).id);
}

/** Sets the walls, and is not among those who ask. */
const guardian = 'a guardian of walls';

/** Every wall the personas speak of. */
export async function raiseWalls(ground: Ground): Promise<void> {
  await ground.person(guardian, 'here', [{ role: 'ethics_officer' }]);
  await ground.person('a guardian abroad', 'abroad', [{ role: 'ethics_officer' }]);
  await wall(ground, 'the firm W', ['member', ground.id('firm: shunned')], 'case');
  for (const { key, walledFrom } of personas)
    if (walledFrom !== undefined)
      await wall(ground, key, ['person', ground.id(`person: ${key}`)], walledFrom);
  const foreign = await ground.must('a guardian abroad', 'POST', 'walls', {
    subjectKind: 'member',
    subjectId: ground.id('firm: foreigner'),
    objectKind: 'document',
    objectId: newId(),
    reason: 'Invented',
  });
  ground.name("wall: another alliance's", foreign.id);
}
