import { type CompareNames, economicGroup, type Tie, wayBetween } from '../../firms/index.js';
import { addYears, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import { type Affiliation, type ConflictRule, kindOfRole, ofAffiliation } from './affiliation.js';
import { classesMeet } from './technology.js';

/** A firm by what it is called, in whatever language, now or before. */
export interface NamedFirm {
  readonly id: string;
  readonly names: readonly string[];
}

/** Who is to be checked, and what is known of them. A firm is told by its id or by a name. */
export interface Candidate {
  readonly names: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly testimony: readonly {
    readonly for: string;
    readonly on: CalendarDate;
    readonly classes: readonly string[];
  }[];
  readonly ndas: readonly {
    readonly with: string;
    readonly until?: CalendarDate | undefined;
    readonly classes: readonly string[];
  }[];
  /** Patents asserted here of which they are inventor or were attorney. */
  readonly inventorOf: readonly string[];
}

/** What to check on which day, against whom. */
export interface ConflictQuestion {
  readonly on: CalendarDate;
  readonly lookBackYears: number;
  readonly adverse: readonly string[];
  readonly firms: readonly NamedFirm[];
  readonly ties: readonly Tie[];
  readonly candidate: Candidate;
  /** Technology of the matter; where nothing is said, all is taken to be the same. */
  readonly classes: readonly string[];
}

/** What was found. `path`: from the firm the candidate is tied to, tie by tie, to the adverse firm. */
export interface ConflictFound {
  readonly rule: ConflictRule;
  readonly verdict: 'waivable' | 'blocked';
  readonly path: readonly string[];
  readonly because: Bilingual;
}

/** The worst of what was found decides. */
export interface ConflictAnswer {
  readonly verdict: 'clear' | 'waivable' | 'blocked';
  readonly hits: readonly ConflictFound[];
}

/** Whose group a firm belongs to, where that is adverse: the way there. */
type WayToAdverse = (firm: string) => readonly string[] | undefined;

/**
 * What sets a candidate against a matter on a day. An adverse group is every firm under the ultimate parent of an adverse firm, by
 * the ties of that day. Blocked: a post there now, one per cent or more of any of its firms, family, testimony for it within the
 * years looked back on the same technology, a duty of confidence still running on it, an asserted patent of one's own. Waivable:
 * less equity, a post that ended within those years, an academic or standards tie, a name like that of an adverse firm.
 */
export function findConflicts(question: ConflictQuestion, compare: CompareNames): ConflictAnswer {
  const way = wayToAdverse(question, compare);
  const hits = [
    ...equityHits(question, way),
    ...question.candidate.affiliations
      .filter((one) => kindOfRole(one) !== 'equity')
      .flatMap((one) => ofAffiliation(one, way(one.firm), question)),
    ...testimonyHits(question, way),
    ...ndaHits(question, way),
    ...inventorHits(question.candidate),
    ...nameHits(question, compare),
  ].toSorted((a, b) => a.verdict.localeCompare(b.verdict));
  const verdict =
    hits.length === 0 ? 'clear' : hits.some((hit) => hit.verdict === 'blocked') ? 'blocked' : 'waivable';
  return { verdict, hits };
}

function adverseFirms({
  adverse,
  ties,
  on,
}: ConflictQuestion): readonly { readonly firm: string; readonly target: string }[] {
  return adverse.flatMap((target) => economicGroup(target, ties, on).firms.map((firm) => ({ firm, target })));
}

/** By id; a firm the question does not list is looked for by name. */
function wayToAdverse(question: ConflictQuestion, compare: CompareNames): WayToAdverse {
  const inGroups = adverseFirms(question);
  const known = new Set([
    ...question.firms.map(({ id }) => id),
    ...question.ties.flatMap(({ child, parent }) => [child, parent]),
  ]);
  const byName = (name: string): readonly string[] =>
    question.firms.filter(({ names }) => names.some((its) => compare(its, name).alike)).map(({ id }) => id);
  return (firm) => {
    const isId = known.has(firm) || question.adverse.includes(firm);
    const ways = (isId ? [firm] : byName(firm)).flatMap((id) =>
      inGroups
        .filter((one) => one.firm === id)
        .map(({ target }) => wayBetween(id, target, question.ties, question.on) ?? [id]),
    );
    return ways.toSorted((a, b) => a.length - b.length)[0];
  };
}

/** Holdings of one firm count together. */
function equityHits({ candidate, on }: ConflictQuestion, way: WayToAdverse): readonly ConflictFound[] {
  const held = new Map<string, number>();
  for (const one of candidate.affiliations) {
    const isNow = one.from <= on && (one.to === undefined || on <= one.to);
    if (kindOfRole(one) !== 'equity' || !isNow) continue;
    // Not said how much: it cannot be shown to be less than one per cent.
    held.set(one.firm, (held.get(one.firm) ?? 0) + (one.percent ?? 1));
  }
  return [...held].flatMap(([firm, percent]): readonly ConflictFound[] => {
    const path = way(firm);
    if (path === undefined || percent <= 0) return [];
    const share = String(Number(percent.toFixed(6)));
    return [
      {
        rule: 'equity',
        verdict: percent >= 1 ? 'blocked' : 'waivable',
        path,
        because: {
          en: `Holds ${share} % of ${firm}, which is of the adverse group; from 1 % it cannot be waived.`,
          zh: `持有对方集团内企业 ${firm} ${share}% 的权益；达到 1% 即不得豁免。`,
        },
      },
    ];
  });
}

function testimonyHits(question: ConflictQuestion, way: WayToAdverse): readonly ConflictFound[] {
  const { on, lookBackYears, classes, candidate } = question;
  const since = addYears(on, -lookBackYears);
  return candidate.testimony.flatMap((one): readonly ConflictFound[] => {
    const path = way(one.for);
    if (path === undefined || one.on < since || one.on > on || !classesMeet(one.classes, classes)) return [];
    return [
      {
        rule: 'testimony',
        verdict: 'blocked',
        path,
        because: {
          en: `Testified for ${one.for} on ${one.on}, on the same technology and not before ${since}.`,
          zh: `于 ${one.on} 为 ${one.for} 就同一技术领域作证，未早于 ${since}。`,
        },
      },
    ];
  });
}

function ndaHits({ on, classes, candidate }: ConflictQuestion, way: WayToAdverse): readonly ConflictFound[] {
  return candidate.ndas.flatMap((one): readonly ConflictFound[] => {
    const path = way(one.with);
    if (
      path === undefined ||
      (one.until !== undefined && one.until < on) ||
      !classesMeet(one.classes, classes)
    )
      return [];
    return [
      {
        rule: 'nda',
        verdict: 'blocked',
        path,
        because: {
          en: `Owes ${one.with} confidence on this technology ${one.until === undefined ? 'without end' : `until ${one.until}`}.`,
          zh: `就该技术对 ${one.with} 负有保密义务，${one.until === undefined ? '无终止日' : `至 ${one.until}`}。`,
        },
      },
    ];
  });
}

const inventorHits = ({ inventorOf }: Candidate): readonly ConflictFound[] =>
  inventorOf.map((patent) => ({
    rule: 'inventor',
    verdict: 'blocked',
    path: [patent],
    because: {
      en: `Is inventor or was attorney of ${patent}, which is asserted here.`,
      zh: `系本案所主张专利 ${patent} 的发明人或曾为其代理人。`,
    },
  }));

/** A name like that of a firm of an adverse group: a person decides whether it is that firm. */
function nameHits(question: ConflictQuestion, compare: CompareNames): readonly ConflictFound[] {
  const inGroups = adverseFirms(question);
  const targets = new Map(inGroups.map(({ firm, target }) => [firm, target]));
  return question.firms.flatMap(({ id, names }): readonly ConflictFound[] => {
    const target = targets.get(id);
    if (target === undefined) return [];
    const alike = names
      .flatMap((name) => question.candidate.names.map((own) => ({ name, own, ...compare(name, own) })))
      .find((one) => one.alike);
    if (alike === undefined) return [];
    return [
      {
        rule: 'name',
        verdict: 'waivable',
        path: wayBetween(id, target, question.ties, question.on) ?? [id],
        because: {
          en: `“${alike.own}” is like “${alike.name}”. ${alike.because.en}`,
          zh: `“${alike.own}”与“${alike.name}”相似。${alike.because.zh}`,
        },
      },
    ];
  });
}
