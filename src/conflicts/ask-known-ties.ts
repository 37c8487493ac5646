import { Injectable } from '@nestjs/common';
import { todayIn } from '../identity/index.js';
import {
  compareNames,
  economicGroup,
  FirmsScreens,
  FirmsStore,
  heldTies,
  Involvements,
  nameKeys,
  noSuchFirm,
} from '../firms/index.js';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import { type Caller, InvalidInputError, inTurns, type Tx, UnitOfWork } from '../platform/index.js';
import { type KnownTie, knownTies, type Part, type Subject } from './domain/known-ties.js';
import { type KnownPart, partsOn } from './known-parts.reader.js';
import type { KnownTiesBody, KnownTiesView, KnownTieView } from './known-ties.contract.js';

/** Whom the question is about: firms of the register, and names. */
export interface Whom {
  readonly firmIds: readonly string[];
  readonly names: readonly string[];
}

/** What is known that ties a candidate to others on a day: by the register, and by what each module tells of the parts firms have. */
@Injectable()
export class AskKnownTies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly firms: FirmsStore,
    private readonly screens: FirmsScreens,
    private readonly known: Involvements,
  ) {}

  run(caller: Caller, { on, candidate, others }: KnownTiesBody): Promise<KnownTiesView> {
    return this.work.read(caller, async (tx) => {
      const day = on ?? (await todayIn(tx));
      const found = await this.ask(tx, whomOf(candidate), whomOf(others), day);
      const ids = [...new Set(found.flatMap(({ path }) => path))].filter((one) => idShape.test(one));
      const names = await this.screens.seenAmong(tx, ids);
      return { on: day, items: found.map((tie) => this.toView(tie, names)) };
    });
  }

  /** The same within a transaction; only what its caller may see is asked of and told. */
  async ask(tx: Tx, candidate: Whom, others: Whom, on: CalendarDate): Promise<readonly KnownTie[]> {
    const [own, theirs] = [
      await this.subjects(tx, candidate, '/candidate/firmIds'),
      await this.subjects(tx, others, '/others/firmIds'),
    ];
    const ids = [...own, ...theirs].flatMap(({ firmId }) => firmId ?? []);
    const net = await this.firms.net(tx, ids);
    const seen = await this.screens.seenAmong(tx, [
      ...new Set([...ids, ...net.flatMap(({ childId, parentId }) => [childId, parentId])]),
    ]);
    const ties = heldTies(net.filter(({ childId, parentId }) => seen.has(childId) && seen.has(parentId)));
    const reach = theirs.flatMap(({ firmId }) =>
      firmId === null ? [] : economicGroup(firmId, ties, on).firms,
    );
    const parts = await this.partsAround(tx, reach, theirs, on);
    assertFew([...own, ...theirs], parts);
    return knownTies({ candidates: own, others: theirs, parts, ties, on }, compareNames);
  }

  /** Firms the caller sees, by all their names; a name that is one of the register stays a name besides. */
  private async subjects(tx: Tx, { firmIds, names }: Whom, pointer: string): Promise<readonly Subject[]> {
    const kept = await this.firms.keptOf(tx, firmIds);
    const ids = [...new Set(firmIds.map((id) => kept.get(id) ?? id))];
    const seen = await this.screens.seenAmong(tx, ids);
    if (ids.some((id) => !seen.has(id))) throw new InvalidInputError([noSuchFirm(pointer)]);
    const all = await this.firms.allNamesOf(tx, ids);
    return [
      ...ids.map((firmId) => ({ firmId, names: all.get(firmId) ?? [] })),
      ...names.map((name) => ({ firmId: null, names: [name] })),
    ];
  }

  /**
   * Every part in force on the day that the caller sees in the matters in which the others may have one: as a firm in reach, or by name,
   * where the part or the other is none of the register. Which names could be alike is told by their keys.
   */
  private async partsAround(
    tx: Tx,
    reach: readonly string[],
    others: readonly Subject[],
    on: CalendarDate,
  ): Promise<readonly KnownPart[]> {
    const rows = await partsOn(tx, this.known, on);
    const keysOf = (some: readonly Subject[]): ReadonlySet<string> =>
      new Set(some.flatMap(({ names }) => names).flatMap((name) => nameKeys(name)));
    const [all, alone] = [keysOf(others), keysOf(others.filter(({ firmId }) => firmId === null))];
    const parts = await inTurns(rows, ({ nameEn, nameZh, ...part }) => {
      const names = [nameEn, nameZh].filter((name) => name !== null);
      const keys = part.firmId === null ? all : alone;
      const isTheirs =
        (part.firmId !== null && reach.includes(part.firmId)) ||
        (keys.size > 0 && names.some((name) => nameKeys(name).some((key) => keys.has(key))));
      return { part: { ...part, names }, isTheirs };
    });
    const matters = new Set(parts.flatMap(({ part, isTheirs }) => (isTheirs ? [part.matter] : [])));
    return parts.flatMap(({ part }) => (matters.has(part.matter) ? [part] : []));
  }

  private toView(
    { kind, path, parts, isOpposed, because }: KnownTie,
    names: ReadonlyMap<string, Bilingual>,
  ): KnownTieView {
    const [own, theirs] = (parts ?? []) as readonly KnownPart[];
    return {
      kind: { id: kind, name: tieNames[kind] },
      path: path.map((one) => ({
        firmId: names.has(one) ? one : null,
        name: names.get(one) ?? { en: one, zh: one },
      })),
      isOpposed,
      because,
      matter:
        own === undefined || theirs === undefined
          ? null
          : {
              title: own.title,
              link: own.link,
              own: this.known.relationOf(own.kind),
              theirs: this.known.relationOf(theirs.kind),
            },
    };
  }
}

const whomOf = ({ firmIds = [], names = [] }: KnownTiesBody['candidate']): Whom => ({ firmIds, names });

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const tieNames: { readonly [K in KnownTie['kind']]: Bilingual } = {
  same_firm: { en: 'one and the same firm', zh: '同一企业' },
  name_alike: { en: 'names alike', zh: '名称相似' },
  holding: { en: 'tied by what one holds of another', zh: '存在股权或隶属关系' },
  matter: { en: 'both have a part in a matter', zh: '共同涉及同一事项' },
};

/** Names one question may have compared with those of the parts: some seconds of work. */
const mostPairs = 20_000;

function assertFew(subjects: readonly Subject[], parts: readonly Part[]): void {
  const named = parts.reduce((sum, { names }) => sum + names.length, 0);
  const pairs = subjects.reduce((sum, { names }) => sum + names.length, 0) * named;
  if (pairs <= mostPairs) return;
  throw InvalidInputError.at(
    '/others',
    `These are ${String(pairs)} pairs of names to compare, of at most ${String(mostPairs)}: ask of fewer at a time.`,
    `共有 ${String(pairs)} 对名称待比对，上限为 ${String(mostPairs)} 对，请分批查询。`,
  );
}
