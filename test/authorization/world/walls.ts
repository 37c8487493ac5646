import { newId } from '../../../src/platform/index.js';
import { personas } from '../personas.js';
import type { Ground } from './ground.js';

/** Sets a wall between someone and something. */
async function wall(
  ground: Ground,
  subject: readonly ['person' | 'member', string],
  object: readonly [string, string],
) {
  await ground.put('here', 'wall', {
    id: newId(),
    subject_kind: subject[0],
    subject_id: subject[1],
    object_kind: object[0],
    object_id: object[1],
    reason: 'Invented',
    set_by: ground.id('person: ethics_officer · here'),
    set_at: ground.app.clock.now(),
    version: 1,
  });
}

/** Every wall the personas speak of. */
export async function raiseWalls(ground: Ground): Promise<void> {
  await wall(ground, ['member', ground.id('firm: shunned')], ['case', ground.id('case: the joint case')]);
  for (const { key, walledFrom } of personas) {
    if (walledFrom !== 'case') continue;
    await wall(ground, ['person', ground.id(`person: ${key}`)], ['case', ground.id('case: the joint case')]);
  }
}
