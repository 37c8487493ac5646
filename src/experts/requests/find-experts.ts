import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { addYears, type Bilingual, type CalendarDate, fractionText, type Money } from '../../kernel/index.js';
import {
  type Caller,
  InvalidInputError,
  type NamedView,
  storedMoney,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { CheckSides } from '../checks/check-sides.js';
import { ScreenChecks } from '../checks/screen-checks.js';
import type { KeptHit } from '../domain/checks/runs.js';
import { type ByTerm, byTerm, rank, type Ranked, roundedText, type Term } from '../domain/match.js';
import {
  type MatchKnown,
  type MatchWish,
  termNames,
  type WorkedTerms,
  workedTerms,
} from '../domain/match-terms.js';
import type { ExpertRole } from '../domain/expert-words.js';
import { classesGiven } from '../pool/classes-given.js';
import { ExpertsReader, type PoolExpert } from '../pool/experts.reader.js';
import { BandsStore } from '../engagements/budgets.store.js';
import { type Engaged, EngagedReader } from '../work/engaged.reader.js';
import type { ExpertMatchBody, ExpertMatchView, MatchTermView } from './matches.contract.js';
import { weighingOf } from './rank-experts.js';

const usualLimit = 50;
const mostYears = 5;

/** Finds experts of the pool for a case by what whoever asks may read of them: so that the answer tells nothing of other teams. */
@Injectable()
export class FindExperts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly experts: ExpertsReader,
    private readonly sides: CheckSides,
    private readonly screening: ScreenChecks,
    private readonly engaged: EngagedReader,
    private readonly bands: BandsStore,
  ) {}

  /** Not found where the case is not the caller's to see; refused (403 `check.no_side`) where they act for nobody in it. */
  run(caller: Caller, caseId: string, body: ExpertMatchBody): Promise<ExpertMatchView> {
    const { role, weights = {}, limit = usualLimit } = body;
    const wish = wishOf(body);
    return this.work.read(caller, async (tx) => {
      await assertSeesCase(tx, caseId);
      const { memberIds } = await this.sides.asked(tx, caseId, null);
      const pool = await this.experts.offering(tx, role);
      const found = await this.screening.asRead(tx, pool, { caseId, memberIds, classes: wish.classes });
      const engaged = await this.engaged.of(tx, [...pool.keys()]);
      const known = new Map(
        [...pool].map(([id, expert]) => [id, knownOf(expert, engaged.get(id), role, wish)]),
      );
      const band = await this.band(tx, role, wish);
      const top = band ?? highest([...known.values()].flatMap(({ hourly }) => hourly ?? []));
      const terms = new Map([...known].map(([id, one]) => [id, workedTerms(wish, one, top)]));
      return viewOf({
        pool,
        found,
        engaged,
        terms,
        top,
        isBand: band !== undefined,
        wish,
        weights: weighingOf(weights),
        limit,
      });
    });
  }

  /** The top of the band that is set for the role in the currency; undefined where none is. */
  private async band(
    tx: Tx,
    role: ExpertRole,
    { currency, from: on }: MatchWish,
  ): Promise<Money | undefined> {
    const minor = currency === undefined ? null : await this.bands.topOn(tx, { role, currency, on });
    return minor === null || currency === undefined ? undefined : storedMoney(minor, currency);
  }
}

/** What is asked, read. Refused (422) where the last day is before the first, or far off. */
function wishOf({ classes, jurisdictions, testimonies, from, until, currency }: ExpertMatchBody): MatchWish {
  if (until < from || until > addYears(from, mostYears))
    throw InvalidInputError.at(
      '/until',
      `The last day is not before ${from}, and at most ${String(mostYears)} years after it.`,
      `最后一日不得早于 ${from}，且不晚于其后 ${String(mostYears)} 年。`,
    );
  return { classes: classesGiven(classes, '/classes'), jurisdictions, testimonies, from, until, currency };
}

/** What is known of an expert by what whoever asks read of the dossier. */
function knownOf(
  { classes, jurisdictions, entries }: PoolExpert,
  engaged: Engaged | undefined,
  role: ExpertRole,
  wish: MatchWish,
): MatchKnown {
  const testimonies = entries.filter(({ kind }) => kind === 'testimony');
  const excluded = testimonies.filter((one) => one.excluded === true).length;
  return {
    classes,
    jurisdictions,
    testimonies: testimonies.length - excluded,
    excluded,
    absences: entries.flatMap(({ kind, from, until }) =>
      kind === 'absence' && from !== null && until !== null ? [{ from, until }] : [],
    ),
    evaluation: engaged?.evaluation,
    hourly: rateOn(entries, role, wish),
  };
}

/** The newest rate in force on the first day. */
function rateOn(
  entries: PoolExpert['entries'],
  role: ExpertRole,
  { from: on, currency }: MatchWish,
): Money | undefined {
  const day = (from: CalendarDate | null): string => from ?? '';
  const [newest] = entries
    .filter((one) => one.kind === 'rate' && one.role === role && one.currency === currency)
    .filter(({ from, until }) => day(from) <= on && (until === null || until >= on))
    .toSorted((a, b) =>
      day(a.from) === day(b.from) ? (a.id < b.id ? 1 : -1) : day(a.from) < day(b.from) ? 1 : -1,
    );
  return newest?.hourlyMinor == null || newest.currency === null
    ? undefined
    : storedMoney(newest.hourlyMinor, newest.currency);
}

const highest = (rates: readonly Money[]): Money | undefined =>
  rates.reduce<Money | undefined>(
    (top, one) => (top === undefined || one.minor > top.minor ? one : top),
    undefined,
  );

interface Answered {
  readonly pool: ReadonlyMap<string, PoolExpert>;
  readonly found: ReadonlyMap<string, readonly KeptHit[]>;
  readonly engaged: ReadonlyMap<string, Engaged>;
  readonly terms: ReadonlyMap<string, WorkedTerms>;
  readonly top: Money | undefined;
  readonly isBand: boolean;
  readonly wish: MatchWish;
  readonly weights: ByTerm;
  readonly limit: number;
}

function viewOf({
  pool,
  found,
  engaged,
  terms,
  top,
  isBand,
  wish,
  weights,
  limit,
}: Answered): ExpertMatchView {
  const hitsOf = (id: string, verdict: KeptHit['verdict']) =>
    (found.get(id) ?? []).filter((hit) => hit.verdict === verdict).map(({ because }) => because);
  const blocked = new Set([...pool.keys()].filter((id) => hitsOf(id, 'blocked').length > 0));
  const ranked = rank(
    [...terms].map(([id, of]) => ({
      id,
      terms: byTerm((term) => of[term].value),
      lastEngagedOn: engaged.get(id)?.lastOn,
      isBlocked: blocked.has(id),
    })),
    weights,
  );
  const named = (id: string): NamedView => ({ id, name: nameOf(pool.get(id)) });
  return {
    classes: [...wish.classes],
    top: top === undefined ? null : toMoneyView(top),
    isBand,
    items: ranked.slice(0, limit).map((one) => ({
      expert: named(one.id),
      score: roundedText(one.score, 1),
      terms: termsOf(one, terms.get(one.id), weights),
      waivable: hitsOf(one.id, 'waivable'),
    })),
    leftOut: [...blocked]
      .slice(0, limit)
      .map((id) => ({ expert: named(id), because: hitsOf(id, 'blocked') })),
    matched: ranked.length,
    blocked: blocked.size,
  };
}

const termsOf = ({ parts }: Ranked, worked: WorkedTerms | undefined, weights: ByTerm): MatchTermView[] =>
  worked === undefined
    ? []
    : shownTerms.map((id) => ({
        id,
        name: termNames[id],
        value: roundedText(worked[id].value, 2),
        weight: fractionText(weights[id]),
        adds: roundedText(parts[id], 2),
        working: worked[id].working,
      }));

const shownTerms = Object.keys(termNames) as Term[];

const nameOf = (expert: PoolExpert | undefined): Bilingual => {
  const { nameEn, nameZh } = expert ?? { nameEn: null, nameZh: null };
  return { en: nameEn ?? nameZh ?? '', zh: nameZh ?? nameEn ?? '' };
};
