import { Injectable } from '@nestjs/common';
import { contentHash } from '../../approvals/index.js';
import {
  type Candidate,
  type Matter,
  prepareCandidate,
  prepareMatter,
  prepareWorld,
  screen,
  type World,
} from '../../conflicts/index.js';
import {
  compareNames,
  FirmsScreens,
  FirmsStore,
  heldTies,
  nameKeys,
  seesAllFirms,
} from '../../firms/index.js';
import { todayIn } from '../../identity/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { inTurns, type Tx } from '../../platform/index.js';
import type { ConflictCheck } from '../domain/checks/check.js';
import { type KeptHit, keptHits } from '../domain/checks/runs.js';
import { type Sides, sidesFor } from '../domain/checks/sides.js';
import { ExpertsReader, type PoolExpert } from '../pool/experts.reader.js';
import { type CaseMatter, CaseMatters, type MatterParty } from './case-matters.reader.js';
import { ChecksStore } from './checks.store.js';
import { ContactsStore } from './contacts.store.js';

/** For how many years work and testimony are looked back for. */
const lookBackYears = 5;

/** What is to be searched: an expert in a case, for some of its members. */
export type Screened = Pick<ConflictCheck, 'expertId' | 'caseId' | 'memberIds' | 'classes'>;

/** What a search found, by the ties of a day. */
export interface Found {
  readonly on: CalendarDate;
  readonly hits: readonly KeptHit[];
  /** Of all that was looked at. */
  readonly inputsHash: string;
}

/** What was done for one side of a case: firms by their ids. */
interface SideTaken {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** All that is known of the experts and cases of some searches. */
interface Known {
  readonly experts: ReadonlyMap<string, PoolExpert>;
  readonly matters: ReadonlyMap<string, CaseMatter>;
  readonly taken: ReadonlyMap<string, Pick<Candidate, 'engagements' | 'confided'>>;
  /** Whether the register tells no more than whoever acts sees of it. */
  readonly isAsRead: boolean;
}

/** Searches for conflicts with everything that is known, whoever may know it: what is told of it to whom is others' to say. */
@Injectable()
export class ScreenChecks {
  constructor(
    private readonly firms: FirmsStore,
    private readonly register: FirmsScreens,
    private readonly experts: ExpertsReader,
    private readonly matters: CaseMatters,
    private readonly checks: ChecksStore,
    private readonly contacts: ContactsStore,
  ) {}

  /** In the order asked for; the firms of all are read once, by a fixed number of queries. */
  async run(tx: Tx, asked: readonly Screened[]): Promise<readonly Found[]> {
    const on = await todayIn(tx);
    const known = await this.known(tx, asked);
    const { search, ties } = await this.prepared(tx, on, asked, known);
    const hash = contentHash(plain(ties));
    return inTurns(asked, (one) => {
      const { hits, ...looked } = search(one);
      return { on, hits, inputsHash: contentHash(plain({ on, ...looked, ties: hash })) };
    });
  }

  /**
   * What some experts with some dossiers would be found to have against a case, by nothing but that, its parties, and what whoever acts sees of
   * the register: nothing of other teams, of what was confided, or of work for another side. Whether they see the case is asked before.
   */
  async asRead(
    tx: Tx,
    experts: ReadonlyMap<string, PoolExpert>,
    of: Omit<Screened, 'expertId'>,
  ): Promise<ReadonlyMap<string, readonly KeptHit[]>> {
    const matters = await this.matters.of(tx, [of.caseId]);
    const asked = [...experts.keys()].map((expertId) => ({ ...of, expertId }));
    const known = { experts, matters, taken: new Map(), isAsRead: true };
    const { search } = await this.prepared(tx, await todayIn(tx), asked, known);
    return new Map(await inTurns(asked, (one) => [one.expertId, search(one).hits] as const));
  }

  /** Everything made ready once for many searches, and the firms they are made in. */
  private async prepared(tx: Tx, on: CalendarDate, asked: readonly Screened[], known: Known) {
    const sides = new Map(asked.map((one) => [sideKey(one), sidesIn(known, one)]));
    const { ready: world, kept, ties } = await this.world(tx, on, known, [...sides.values()]);
    const candidates = new Map(
      await inTurns([...known.experts], ([id, expert]) => {
        const candidate = { ...candidateOf(expert, kept), ...known.taken.get(id) };
        return [id, { candidate, ready: prepareCandidate(world, candidate) }] as const;
      }),
    );
    const prepared = new Map<string, ReturnType<typeof prepareMatter>>();
    const search = (one: Screened) => {
      const [expert, of] = [candidates.get(one.expertId), sides.get(sideKey(one))];
      if (expert === undefined || of === undefined) throw new Error('A check of nobody, or of no case');
      const matter = matterOf(one, of, known.matters.get(one.caseId));
      const key = JSON.stringify(matter);
      const ready = prepared.get(key) ?? prepareMatter(world, matter);
      prepared.set(key, ready);
      return { hits: keptHits(screen(ready, expert.ready).hits), matter, candidate: expert.candidate };
    };
    return { search, ties };
  }

  private async known(tx: Tx, asked: readonly Screened[]): Promise<Known> {
    const expertIds = [...new Set(asked.map(({ expertId }) => expertId))];
    const experts = await this.experts.withDossiers(tx, expertIds);
    const cleared = await this.checks.takenBy(tx, expertIds);
    const confided = await this.contacts.confided(tx, expertIds);
    const caseIds = [...asked, ...cleared, ...confided].map(({ caseId }) => caseId);
    const matters = await this.matters.of(tx, [...new Set(caseIds)]);
    const sideOf = ({ caseId, memberIds }: Pick<Screened, 'caseId' | 'memberIds'>): SideTaken => {
      const { ours, adverse } = sidesFor(matters.get(caseId) ?? noCase, memberIds);
      return { for: ours.map(firmIn), against: adverse.map(firmIn) };
    };
    const [clearedOf, confidedOf] = [ofEach(cleared), ofEach(confided)];
    const taken = new Map(
      expertIds.map((id) => [
        id,
        {
          engagements: (clearedOf.get(id) ?? []).flatMap((one) =>
            one.clearedOn === null ? [] : [{ ...sideOf(one), from: one.clearedOn, classes: one.classes }],
          ),
          confided: (confidedOf.get(id) ?? []).map((one) => ({ ...sideOf(one), on: one.on })),
        },
      ]),
    );
    return { experts, matters, taken, isAsRead: false };
  }

  /** The firms of the parties and dossiers with all they are tied to, and the parties that are no firm of the register by their names. */
  private async world(tx: Tx, on: CalendarDate, known: Known, sides: readonly Sides<MatterParty>[]) {
    const parties = [...known.matters.values()].flatMap((matter) => matter.parties);
    const told = [...known.experts.values()].flatMap(({ entries }) =>
      entries.flatMap(({ firmId }) => firmId ?? []),
    );
    // Which firm of the register an entry means is told to who sees all of it; others read its name.
    const isTold = !known.isAsRead || seesAllFirms(tx.caller);
    const kept = await this.firms.keptOf(tx, isTold ? [...new Set(told)] : []);
    const ids = [...new Set([...parties.flatMap(({ firmId }) => firmId ?? []), ...kept.values()])];
    const net = await this.firms.net(tx, ids);
    const ends = net.flatMap(({ childId, parentId }) => [childId, parentId]);
    const seen = known.isAsRead ? await this.register.seenAmong(tx, [...new Set(ends)]) : undefined;
    const isSeen = (id: string): boolean => seen?.has(id) ?? true;
    const ties = heldTies(net.filter(({ childId, parentId }) => isSeen(childId) && isSeen(parentId)));
    const all = [...new Set([...ids, ...ties.flatMap(({ child, parent }) => [child, parent])])];
    const [names, called] = [await this.firms.allNamesOf(tx, all), await this.matters.firmNames(tx, all)];
    const unlisted = new Map(
      sides
        .flatMap(({ ours, coMembers, adverse }) => [...ours, ...coMembers, ...adverse])
        .filter(({ firmId }) => firmId === null)
        .map((party) => [party.id, party]),
    );
    const firms = [
      ...all.map((id) => ({ id, names: names.get(id) ?? [], called: called.get(id) })),
      ...[...unlisted.values()].map(({ id, name, nameZh }) => ({
        id,
        names: [name, nameZh].filter((one) => one !== null),
        called: { en: name, zh: nameZh ?? name },
      })),
    ];
    const ready: World = prepareWorld({ on, firms, ties }, { compare: compareNames, keys: nameKeys });
    return { ready, kept, ties: { firms, ties } };
  }
}

/** By the expert. */
function ofEach<T extends Pick<Screened, 'expertId'>>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byExpert = new Map<string, T[]>();
  for (const one of list) {
    const known = byExpert.get(one.expertId);
    if (known === undefined) byExpert.set(one.expertId, [one]);
    else known.push(one);
  }
  return byExpert;
}

const noCase = { kind: '', parties: [] };

const sidesIn = (
  { matters }: Known,
  { caseId, memberIds }: Pick<Screened, 'caseId' | 'memberIds'>,
): Sides<MatterParty> => sidesFor(matters.get(caseId) ?? noCase, memberIds);

const sideKey = ({ caseId, memberIds }: Pick<Screened, 'caseId' | 'memberIds'>): string =>
  [caseId, ...memberIds].join();

/** The firm a party is; by its own id where it is none of the register. */
const firmIn = ({ id, firmId }: MatterParty): string => firmId ?? id;

/** The values as they stand in JSON, in which what is not said is left out. */
const plain = (value: unknown): Parameters<typeof contentHash>[0] =>
  JSON.parse(JSON.stringify(value)) as Parameters<typeof contentHash>[0];

const matterOf = (
  { caseId, classes }: Screened,
  { ours, coMembers, adverse, isAccused }: Sides<MatterParty>,
  matter: CaseMatter | undefined,
): Matter => ({
  id: caseId,
  adverse: adverse.map(firmIn),
  ours: ours.map(firmIn),
  coMembers: coMembers.map(firmIn),
  lookBackYears,
  classes,
  position: isAccused ? 'respondent' : 'claimant',
  asserted: matter?.patents ?? [],
});

/** A side that speaks for nobody, such as the tribunal's, takes no position. */
const positions: Readonly<Record<string, Matter['position']>> = {
  claimant: 'claimant',
  respondent: 'respondent',
};

/** What a dossier says, as the search reads it. A firm is told by its entry in the register, else by its name. */
function candidateOf({ nameEn, nameZh, entries }: PoolExpert, kept: ReadonlyMap<string, string>): Candidate {
  const of = (kind: PoolExpert['entries'][number]['kind']) => entries.filter((entry) => entry.kind === kind);
  const firm = ({ firmId, firmName }: PoolExpert['entries'][number]): string =>
    (firmId === null ? undefined : kept.get(firmId)) ?? firmName ?? '';
  return {
    names: [nameEn, nameZh].filter((name) => name !== null),
    affiliations: of('affiliation').flatMap((entry) =>
      entry.from === null
        ? []
        : [
            {
              firm: firm(entry),
              role: entry.role ?? '',
              from: entry.from,
              to: entry.until ?? undefined,
              percent: entry.percent === null ? undefined : Number(entry.percent),
              classes: entry.classes,
            },
          ],
    ),
    testimony: of('testimony').flatMap((entry) =>
      entry.from === null
        ? []
        : [
            {
              for: firm(entry),
              on: entry.from,
              classes: entry.classes,
              position: positions[entry.side ?? ''],
            },
          ],
    ),
    ndas: of('bond').map((entry) => ({
      with: firm(entry),
      from: entry.from ?? undefined,
      until: entry.until ?? undefined,
      classes: entry.classes,
    })),
    inventorOf: of('patent').flatMap(({ number }) => number ?? []),
  };
}
