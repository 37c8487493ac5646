import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { type GroupToShareIn, GroupsReader } from '../../groups/index.js';
import { type PersonNameView, roleNames } from '../../identity/index.js';
import { type Bilingual, denial, isRefused, type Refusal } from '../../kernel/index.js';
import { toObstacleView, type Tx } from '../../platform/index.js';
import { decide, type Reader } from '../../walls/index.js';
import { DocumentGate } from '../shelf/document-gate.js';
import { tierView } from '../shelf/document-words.views.js';
import { DocumentsReader, type SeatedReader } from './documents.reader.js';
import { type DocumentFile, guardedOf } from '../shelf/documents.store.js';
import { type Circumstances, documentLife } from '../domain/document-life.js';
import { handOf } from '../domain/hand.js';
import type { DocumentLife } from '../domain/life.js';
import { moveDocument, movesOf } from '../domain/move-document.js';
import { type Way, waysOf } from '../domain/sharing.js';
import { roleOf, saysOthers, toldAs } from '../domain/told-readers.js';
import { DocumentPlace } from '../life/document-place.js';
import type { SharingReadersView, SharingView, SharingWayView } from './sharing.contract.js';

type Names = ReadonlyMap<string, Bilingual>;

/** Shows in which ways a document may be shared and who would read it then, decided by the rules that decide when it is done. */
@Injectable()
export class SharingScreens {
  constructor(
    private readonly gate: DocumentGate,
    private readonly place: DocumentPlace,
    private readonly asked: DocumentsReader,
    private readonly groups: GroupsReader,
    private readonly alliance: AllianceReader,
  ) {}

  /** The ways for counsel of its side; to the rest of that side who counsel is, and to everybody else that it is not theirs. */
  async of(tx: Tx, id: string): Promise<SharingView> {
    const { file, reader } = await this.gate.document(tx, id);
    const acting = { file, reader, hand: handOf(reader, file) };
    const anywhere = await this.place.anywhere(tx, acting);
    const against = denial(
      documentLife,
      'share',
      file,
      await this.place.placedIn(tx, acting, anywhere, file),
    );
    const seated = acting.hand === 'other' ? [] : await this.asked.seated(tx, file);
    const counsel = readersOf(file, seated).filter((one) => handOf(one.reader, file) === 'counsel');
    const outcomes: Outcome[] = [];
    const groups = file.caseId === null ? [] : await this.groups.seenIn(tx, file.caseId);
    if (against === undefined)
      for (const way of waysOf(file, groups)) {
        const around = await this.place.placedIn(tx, acting, anywhere, wantedIn(way));
        outcomes.push({ way, ...told(reader, file, outcome(file, way, around, tx.now), seated) });
      }
    const memberIds = outcomes.flatMap(({ readers }) => readers.flatMap((one) => one.memberIds));
    const names = await this.alliance.memberNames(tx, [...new Set(memberIds)]);
    return {
      obstacle: toObstacleView(against),
      counsel: counsel.map(personView),
      ways: outcomes.map((one) => wayView(one, names)),
    };
  }
}

/** Somebody who reads it then, and the members as acting for which the caller is told of them. */
interface Told extends SeatedReader {
  readonly memberIds: readonly string[];
}

/** What comes of a way: what stands against it, or who reads it then. */
interface Outcome {
  readonly way: Way<GroupToShareIn>;
  readonly refusal: Refusal | null;
  readonly readers: readonly Told[];
  readonly others: boolean;
}

function told(
  reader: Reader,
  file: DocumentFile,
  then: DocumentLife | Refusal,
  seated: readonly SeatedReader[],
): Omit<Outcome, 'way'> {
  if ('code' in then) return { refusal: then, readers: [], others: false };
  const shared = { ...file, ...then };
  const onlooker = { reader, watchedGroupId: null };
  const readers = readersOf(shared, seated).flatMap((one) => {
    const memberIds = toldAs(onlooker, one.reader, shared);
    return memberIds === undefined ? [] : [{ ...one, memberIds }];
  });
  return { refusal: null, readers, others: saysOthers(onlooker, shared) };
}

const wayView = (
  { way: { tier, group }, refusal, readers, others }: Outcome,
  names: Names,
): SharingWayView => ({
  tier: tierView(tier),
  group: group && { id: group.id, name: group.name },
  issues: [...(group?.issues ?? [])],
  obstacle: toObstacleView(refusal ?? undefined),
  readers: byFirm(readers, names),
  others,
});

const personView = ({ personId, name, latinName }: SeatedReader): PersonNameView => ({
  id: personId,
  name,
  latinName,
});

const readersOf = (file: DocumentFile, seated: readonly SeatedReader[]): readonly SeatedReader[] =>
  seated.filter(({ reader }) => decide(reader, guardedOf(file)).allowed);

/** Under the first issue of the group: which one is named changes nothing about who reads it. */
const wantedIn = ({ group }: Way<GroupToShareIn>) => ({
  groupId: group?.id ?? null,
  issueId: group?.issues[0]?.id ?? null,
});

/** How the document stands once it is shared so, or what stands against it. */
function outcome(
  file: DocumentFile,
  way: Way<GroupToShareIn>,
  around: Circumstances,
  at: DocumentLife['stateAt'],
): DocumentLife | Refusal {
  let life: DocumentLife = file;
  for (const wish of movesOf(file, { action: 'share', tier: way.tier, ...wantedIn(way), at })) {
    const decision = moveDocument(life, wish, around);
    if (isRefused(decision)) return decision.refusal;
    life = decision.state;
  }
  return life;
}

/** Members first, each with the people who act for it; then the offices, whose holders act for none. */
function byFirm(readers: readonly Told[], names: Names): SharingReadersView[] {
  const groups = new Map<string, SharingReadersView>();
  const add = (key: string, name: Bilingual, isMember: boolean, person: PersonNameView): void => {
    const known: SharingReadersView = groups.get(key) ?? { name, isMember, people: [] };
    known.people.push(person);
    groups.set(key, known);
  };
  for (const one of readers) {
    const { reader, memberIds } = one;
    const person = personView(one);
    const members = memberIds.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    });
    for (const { id, name } of members) add(id, name, true, person);
    const role = roleOf(reader);
    if (members.length === 0 && role !== undefined) add(role, roleNames[role], false, person);
  }
  return [...groups.values()].sort((a, b) => Number(b.isMember) - Number(a.isMember));
}
