import { packs } from '../../law/index.js';
import { caseKinds, type Forum, forums } from './case-kinds.js';

describe('the forums of cases', () => {
  it('are all those whose law hears proceedings, by the same ids', () => {
    const heard = packs.filter(({ hears, base }) => hears && base === undefined).map(({ forum }) => forum);
    expect(heard.filter((forum) => !(forum in forums))).toEqual([]);
  });

  it('hold no local rules, which stand on a forum, and no law that hears nobody', () => {
    const others = packs.filter(({ hears, base }) => !hears || base !== undefined).map(({ forum }) => forum);
    expect(others.filter((forum) => forum in forums)).toEqual([]);
  });

  it('may each hear some kind of case', () => {
    const heard = new Set(Object.values(caseKinds).flatMap(({ forums: its }): readonly Forum[] => its));
    expect(Object.keys(forums).filter((forum) => !heard.has(forum as Forum))).toEqual([]);
  });
});
