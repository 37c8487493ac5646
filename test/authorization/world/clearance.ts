import { DueWork } from '../../../src/platform/index.js';
import { holds, type Persona, personas } from '../personas.js';
import type { Ground } from './ground.js';
import { liaison } from './groups.js';

interface Compartments {
  readonly items: readonly { readonly id: string; readonly kind: { readonly id: string } }[];
}

const opener = 'outside_counsel · own, cleared';
const foreigner = 'outside_counsel · other alliance';

/** The order of the investigation, A's settlement and the mediator's caucus. */
export async function openCompartments(ground: Ground): Promise<void> {
  const order = (who: string, file: string, proceeding: string, name: string) =>
    ground
      .must(who, 'POST', 'compartments', {
        kind: 'cbi',
        caseId: ground.id(`case: ${file}`),
        proceedingId: ground.id(`proceeding: ${proceeding}`),
        nameEn: ground.say(`order of ${name}: name`),
      })
      .then(({ id }) => ground.name(`compartment: the order of ${name}`, id));
  await order(opener, 'the joint case', 'of the joint case', 'the joint case');
  await order(foreigner, "another alliance's case", "another alliance's", 'another alliance');
  const { items } = await ground.must<Compartments>(
    'member_counsel · own',
    'GET',
    'compartments?kind=settlement',
  );
  ground.name("compartment: A's settlement", items[0]?.id ?? '');
  const caucus = await ground.must('mediator · in caucus', 'POST', 'compartments', {
    kind: 'caucus',
    caseId: ground.id('case: the joint case'),
    nameEn: ground.say('caucus: name'),
    personIds: [ground.id('person: mediator · in caucus, walled off case')],
  });
  ground.name('compartment: the caucus', caucus.id);
}

const cleared: readonly Persona[] = personas.filter((who) => who.cleared === true);

async function subscribe(
  ground: Ground,
  counsel: string,
  who: string,
  role: string,
  order: string,
): Promise<string> {
  const isExpert = role === 'expert';
  const { id } = await ground.must(counsel, 'POST', 'subscriptions', {
    compartmentId: ground.id(`compartment: the order of ${order}`),
    personId: ground.id(`person: ${who}`),
    capacity: role,
    firm: ground.say(`subscription of ${who}: firm`),
    ...(isExpert && { groupId: ground.id('group: of A') }),
  });
  const move = <T = unknown>(by: string, body: object) =>
    ground.must<T>(by, 'POST', `subscriptions/${id}/moves`, body);
  await move(who, {
    action: 'sign',
    employment: ground.say(`undertaking of ${who}: employment`),
    education: ground.say(`undertaking of ${who}: education`),
  });
  await move(counsel, {
    action: 'file',
    on: '2026-05-15',
    reference: ground.say(`subscription of ${who}: filing`),
  });
  if (isExpert) {
    const suppliers = ['party: A in the joint case', 'party: B in the joint case'].map((one) =>
      ground.id(one),
    );
    const noticed = await move<{ readonly supplierWindows: readonly { readonly id: string }[] }>(counsel, {
      action: 'give_notice',
      suppliers,
    });
    ground.name(`window: of ${who}`, noticed.supplierWindows[0]?.id ?? '');
  }
  return ground.name(`subscription: of ${who}`, id);
}

/** Everyone who is cleared subscribes; once the window for objections is over, the ethics officer lets them in. */
export async function clearPeople(ground: Ground): Promise<void> {
  for (const { key, roles } of cleared) {
    const counsel = roles[0] === 'expert' ? liaison : opener;
    await subscribe(ground, counsel, key, roles[0] ?? '', 'the joint case');
  }
  const foreign = await subscribe(ground, foreigner, foreigner, 'outside_counsel', 'another alliance');
  ground.name("subscription: another alliance's", foreign);
  ground.app.clock.set('2026-05-27T01:00:00.000Z');
  const activation = { action: 'activate', reference: 'Invented acknowledgement' };
  for (const { key } of cleared)
    await ground.must(
      'ethics_officer · here',
      'POST',
      `subscriptions/${ground.id(`subscription: of ${key}`)}/moves`,
      activation,
    );
  const abroad = `subscriptions/${foreign}/moves`;
  await ground.must('ethics_officer · other alliance', 'POST', abroad, activation);
  ground.name('subscription: of an expert', ground.id('subscription: of expert · cleared'));
  ground.name('subscription: of outside counsel', ground.id(`subscription: of ${opener}`));
}

/** Somebody consents to what a person is proposed for. */
async function confirm(ground: Ground, by: string, person: string): Promise<void> {
  const { items } = await ground.must<{ items: { id: string; personId: string | null }[] }>(
    by,
    'GET',
    'nominations',
  );
  for (const { id, personId } of items)
    if (personId === person) await ground.must(by, 'POST', `nominations/${id}/confirmation`);
}

/** Who holds a second seat takes it only now: whoever holds it already is not let in. */
export async function takeSecondSeats(ground: Ground): Promise<void> {
  for (const { key, roles, firm } of personas.filter((who) => who.roles.length > 1)) {
    const role = roles[1] ?? '';
    const memberId = role === 'member_counsel' && firm !== undefined ? ground.id(`firm: ${firm}`) : undefined;
    const person = ground.id(`person: ${key}`);
    await ground.must('administrator · here', 'POST', `people/${person}/appointments`, {
      role,
      ...(memberId !== undefined && { memberId }),
    });
    const by = memberId === undefined ? 'ethics_officer · here' : `member_representative · ${firm ?? ''}`;
    await confirm(ground, by, person);
  }
  await ground.app.app.get(DueWork).runAll();
}

export const isBar = (who: Persona): boolean => holds(who, 'outside_counsel');
