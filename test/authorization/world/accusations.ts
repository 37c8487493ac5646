import type { CaseView } from '../../../src/cases/index.js';
import { holds, type Persona, personas } from '../personas.js';
import { founders, type Ground, type Home } from './ground.js';

const isCounsel = (who: Persona): boolean => holds(who, 'member_counsel', 'outside_counsel');

interface Position {
  readonly asserterId: string;
  readonly patentId: string;
  readonly productId: string;
  readonly proceedingId: string;
}

/** Names the parts of a case that an accusation is made of. */
async function partsOf(ground: Ground, home: Home, file: string, place: string): Promise<Position> {
  const founder = founders[home];
  const path = `cases/${ground.id(`case: ${file}`)}`;
  const more = await ground.must<CaseView>(founder, 'POST', `${path}/products`, { name: 'second widgets' });
  const product = (which: number): string =>
    more.products.find(({ name }) => name.includes('second') === (which === 2))?.id ?? '';
  ground.name(`second product ${place}`, product(2));
  return {
    asserterId: ground.name(
      `asserter ${place}`,
      more.parties.find(({ role }) => role === 'complainant')?.id ?? '',
    ),
    patentId: ground.name(`patent ${place}`, more.patents[0]?.id ?? ''),
    productId: ground.name(`product ${place}`, product(1)),
    proceedingId: more.proceedings[0]?.id ?? '',
  };
}

async function accuse(
  ground: Ground,
  home: Home,
  file: string,
  parts: Position,
  respondentId: string,
  name: string,
) {
  const path = `cases/${ground.id(`case: ${file}`)}/accusations`;
  const body = { ...parts, respondentId, claims: '1-3', outcome: 'asserted' };
  return ground.name(`accusation: ${name}`, (await ground.must(founders[home], 'POST', path, body)).id);
}

/** Accusations in each case, what respondents say to them, and the talks A has. */
export async function enterAccusations(ground: Ground): Promise<void> {
  const joint = await partsOf(ground, 'here', 'the joint case', 'of the joint case');
  const other = await partsOf(ground, 'here', 'a case of another member', 'of another case');
  const foreign = await partsOf(ground, 'abroad', "another alliance's case", "another alliance's");
  const [a, b] = [ground.id('party: A in the joint case'), ground.id('party: B in the joint case')];
  const [n, y] = [ground.id('party: N in another case'), ground.id("party: another alliance's")];
  ground.name('accused of the joint case', a);
  ground.name('accused of another case', n);
  ground.name("accused another alliance's", y);
  ground.name(
    'accusation of the joint case',
    await accuse(ground, 'here', 'the joint case', joint, a, 'against A'),
  );
  await accuse(ground, 'here', 'the joint case', joint, b, 'against B');
  const rows = [
    ['here', 'a case of another member', other, n, 'of another case'],
    ['abroad', "another alliance's case", foreign, y, "another alliance's"],
  ] as const;
  for (const [home, file, parts, respondent, name] of rows)
    ground.name(`accusation ${name}`, await accuse(ground, home, file, parts, respondent, name));

  ground.name('respondent: A', a);
  ground.name('respondent: B', b);
  ground.name('respondent: N in another case', n);
  ground.name("respondent: another alliance's", y);
  const position = (of: string) => ({
    defences: [{ defence: 'non_infringement', note: ground.say(`defence of ${of}`) }],
    licence: 'none',
    licenceNote: ground.say(`licence of ${of}`),
  });
  await ground.must('member_counsel · own', 'PUT', `respondents/${a}/position`, position('A'));
  await ground.must('member_counsel · same group', 'PUT', `respondents/${b}/position`, position('B'));
  const talks = { state: 'talking', note: ground.say('talks of A: note') };
  await ground.must('member_counsel · own', 'PUT', `respondents/${a}/settlement`, talks);
  // Each of A's counsel is let in with the first question.
  for (const { key } of personas.filter((who) => who.firm === 'own' && isCounsel(who)))
    await ground.must(key, 'GET', `respondents/${a}/settlement`);
}
