import type { PreparedCandidate } from './candidate.js';
import type { ConflictFound } from './conflict.js';
import { nearest, type PreparedMatter } from './matter.js';
import { classesMeet } from './technology.js';

/** Testimony within the years looked back on the same technology: for an adverse firm, or against the position intended here. */
export const ofTestimony = (
  { testimony }: PreparedCandidate,
  matter: PreparedMatter,
): readonly ConflictFound[] =>
  testimony.flatMap((one): readonly ConflictFound[] => {
    const { on } = matter.world;
    const found = nearest(matter.toAdverse, one.ids);
    const isContrary =
      matter.position !== undefined && one.position !== undefined && one.position !== matter.position;
    if ((found === undefined && !isContrary) || one.on < matter.lookedBackTo || one.on > on) return [];
    if (!classesMeet(one.classes, matter.classes)) return [];
    const firm = matter.world.called(found?.id ?? one.ids[0] ?? one.told, one.told);
    if (found !== undefined) {
      const because = {
        en: `Testified for ${firm.en} on ${one.on}, on the same technology and not before ${matter.lookedBackTo}.`,
        zh: `于 ${one.on} 为 ${firm.zh} 就同一技术领域作证，未早于 ${matter.lookedBackTo}。`,
      };
      return [{ rule: 'testimony', verdict: 'blocked', path: found.path, since: one.on, because }];
    }
    const because = {
      en: `Testified for ${firm.en} on ${one.on}, on the same technology, for the position contrary to the one intended here.`,
      zh: `于 ${one.on} 为 ${firm.zh} 就同一技术领域作证，立场与本案拟采立场相反。`,
    };
    const path = [one.ids[0] ?? one.told];
    return [{ rule: 'contrary', verdict: 'waivable', path, since: one.on, because }];
  });

/** A duty of confidence that still runs, on the same technology. */
export const ofConfidence = ({ ndas }: PreparedCandidate, matter: PreparedMatter): readonly ConflictFound[] =>
  ndas.flatMap((one): readonly ConflictFound[] => {
    const { on } = matter.world;
    const found = nearest(matter.toAdverse, one.ids);
    const isOver = (one.until !== undefined && one.until < on) || (one.from !== undefined && one.from > on);
    if (found === undefined || isOver || !classesMeet(one.classes, matter.classes)) return [];
    const firm = matter.world.called(found.id, one.told);
    const because = {
      en: `Owes ${firm.en} confidence on this technology${one.from === undefined ? '' : ` since ${one.from}`}, ${one.until === undefined ? 'without end' : `until ${one.until}`}.`,
      zh: `${one.from === undefined ? '' : `自 ${one.from} 起`}就该技术对 ${firm.zh} 负有保密义务，${one.until === undefined ? '无终止日' : `至 ${one.until}`}。`,
    };
    return [{ rule: 'nda', verdict: 'blocked', path: found.path, since: one.from ?? null, because }];
  });

/** A patent of one's own that is asserted. */
export const ofPatents = ({ patents }: PreparedCandidate, matter: PreparedMatter): readonly ConflictFound[] =>
  patents
    .filter(({ key }) => matter.patents?.has(key) ?? true)
    .map(({ number }) => ({
      rule: 'inventor',
      verdict: 'blocked',
      path: [number],
      since: null,
      because: {
        en: `Is inventor or was attorney of ${number}, which is asserted here.`,
        zh: `系本案所主张专利 ${number} 的发明人或曾为其代理人。`,
      },
    }));

/** A name like that of a firm of an adverse group: a person decides whether it is that firm. */
export const ofNames = ({ like }: PreparedCandidate, matter: PreparedMatter): readonly ConflictFound[] =>
  like.flatMap(({ id, own, name, because }): readonly ConflictFound[] => {
    const path = matter.toAdverse.get(id);
    if (path === undefined) return [];
    return [
      {
        rule: 'name',
        verdict: 'waivable',
        path,
        since: null,
        because: {
          en: `“${own}” is like “${name}”. ${because.en}`,
          zh: `“${own}”与“${name}”相似。${because.zh}`,
        },
      },
    ];
  });
