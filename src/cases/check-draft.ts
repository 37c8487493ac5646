import type { Bilingual } from '../kernel/index.js';
import { noSuchFirm } from '../firms/index.js';
import { packOf } from '../law/index.js';
import { type InputFault, InvalidInputError, type Tx } from '../platform/index.js';
import { firmsAmong, membersAmong } from './parts/draft.reader.js';
import { type CaseKind, forums, kindOf, partyRoles } from './domain/case-kinds.js';
import type { PartyBody, PatentBody } from './cases.contract.js';
import type { ProceedingBody } from './parts/proceedings.contract.js';

/** What a draft says that only the whole of it, or the alliance's members, can show to be wrong. */
export interface Draft {
  readonly kind: CaseKind;
  readonly proceedings?: readonly ProceedingBody[];
  readonly parties?: readonly PartyBody[];
  readonly memberIds?: readonly string[];
  readonly patents?: readonly PatentBody[];
}

/** Refuses (422) forums and roles the kind does not have, dates out of order, a patent with two sets of claims, members the alliance and firms the register does not have. */
export async function checkDraft(tx: Tx, draft: Draft): Promise<void> {
  const faults = [
    ...kindFaults(draft),
    ...dateFaults(draft),
    ...lawFaults(draft),
    ...patentFaults(draft),
    ...(await memberFaults(tx, draft)),
    ...(await firmFaults(tx, draft)),
  ];
  if (faults.length > 0) throw new InvalidInputError(faults);
}

/** Refuses (422) a case without a title in either language. */
export function checkTitled(titled: Titled): void {
  const faults = titleFaults(titled);
  if (faults.length > 0) throw new InvalidInputError(faults);
}

interface Titled {
  readonly titleEn?: string;
  readonly titleZh?: string;
}

const titleFaults = ({ titleEn, titleZh }: Titled): readonly InputFault[] =>
  titleEn === undefined && titleZh === undefined
    ? [
        {
          pointer: '/titleEn',
          because: {
            en: 'A case needs a title, in English, in Chinese or in both.',
            zh: '案件须有名称：中文、英文或两者。',
          },
        },
      ]
    : [];

function kindFaults({ kind, proceedings = [], parties = [] }: Draft): readonly InputFault[] {
  const { name, forums: itsForums, partyRoles: itsRoles } = kindOf(kind);
  const wrongForums = proceedings.flatMap(({ forum }, i) =>
    itsForums.includes(forum)
      ? []
      : [
          {
            pointer: `/proceedings/${String(i)}/forum`,
            because: {
              en: `A ${name.en} has no proceeding before: ${forums[forum].en}.`,
              zh: `${name.zh}不涉及该受理机关：${forums[forum].zh}。`,
            },
          },
        ],
  );
  const wrongRoles = parties.flatMap(({ role }, i) =>
    itsRoles.includes(role)
      ? []
      : [
          {
            pointer: `/parties/${String(i)}/role`,
            because: {
              en: `A ${name.en} has no ${partyRoles[role].en}.`,
              zh: `${name.zh}中没有“${partyRoles[role].zh}”这一角色。`,
            },
          },
        ],
  );
  return [...wrongForums, ...wrongRoles];
}

const dateFaults = ({ proceedings = [] }: Draft): readonly InputFault[] =>
  proceedings.flatMap(({ filedOn, institutedOn, endedOn }, i) => {
    const dates = [filedOn, institutedOn, endedOn].filter((date) => date !== undefined);
    return dates.every((date, at) => date >= (dates[at - 1] ?? date))
      ? []
      : [
          {
            pointer: `/proceedings/${String(i)}`,
            because: {
              en: `A proceeding is filed, then instituted, then ended; these dates are not in that order: ${dates.join(', ')}.`,
              zh: `程序应先提起、再立案、后终结；以下日期顺序不符：${dates.join('、')}。`,
            },
          },
        ];
  });

/** Local rules stand on the rules of their forum, and a court counts by one of the calendars of its law. */
const lawFaults = ({ proceedings = [] }: Draft): readonly InputFault[] =>
  proceedings.flatMap(({ forum, localRules, calendar }, i) => {
    const local = localRules && packOf(localRules);
    if (local && local.base !== forum) {
      return [
        {
          pointer: `/proceedings/${String(i)}/localRules`,
          because: {
            en: `${local.name.en} are no local rules of: ${forums[forum].en}.`,
            zh: `${local.name.zh}不适用于该受理机关：${forums[forum].zh}。`,
          },
        },
      ];
    }
    const calendars = (local ?? packOf(forum))?.calendars ?? [];
    return calendar === undefined || calendars.includes(calendar)
      ? []
      : [
          {
            pointer: `/proceedings/${String(i)}/calendar`,
            because: {
              en: `Its law does not count by the calendar "${calendar}"; there are: ${calendars.join(', ') || 'none'}.`,
              zh: `该受理机关不适用日历“${calendar}”；可选：${calendars.join('、') || '无'}。`,
            },
          },
        ];
  });

/** The same patent with other claims: neither is dropped without a word. */
const patentFaults = ({ patents = [] }: Draft): readonly InputFault[] =>
  patents.flatMap(({ number, claims }, i) => {
    const first = patents.find((each) => each.number === number);
    return first === undefined || first.claims === claims
      ? []
      : [
          {
            pointer: `/patents/${String(i)}/claims`,
            because: {
              en: `${number} is listed twice with other claims; keep one.`,
              zh: `${number} 重复且权利要求不同，请保留一项。`,
            },
          },
        ];
  });

async function memberFaults(tx: Tx, { parties = [], memberIds = [] }: Draft): Promise<readonly InputFault[]> {
  const named = [
    ...parties.flatMap(({ memberId }, i) =>
      memberId === undefined ? [] : [{ id: memberId, pointer: `/parties/${String(i)}/memberId` }],
    ),
    ...memberIds.map((id, i) => ({ id, pointer: `/memberIds/${String(i)}` })),
  ];
  if (named.length === 0) return [];
  const ids = await membersAmong(
    tx,
    named.map(({ id }) => id),
  );
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ pointer, id }) => ({
      pointer,
      because: { en: `The alliance has no member ${id}.`, zh: `联盟没有标识为 ${id} 的成员。` },
    }));
}

/** Whoever may not see the whole register, as a token without that scope, names no firm of it. */
async function firmFaults(tx: Tx, { parties = [] }: Draft): Promise<readonly InputFault[]> {
  const named = parties.flatMap(({ firmId, memberId }, i) =>
    firmId === undefined
      ? []
      : [{ id: firmId, isMarked: memberId !== undefined, pointer: `/parties/${String(i)}/firmId` }],
  );
  if (named.length === 0) return [];
  const memberOf = await firmsAmong(
    tx,
    named.map(({ id }) => id),
  );
  return named.flatMap(({ id, isMarked, pointer }) => {
    const member = memberOf.get(id);
    if (member === undefined) return [noSuchFirm(pointer)];
    return member === null || isMarked ? [] : [membersFirm(pointer, member)];
  });
}

/** A party that is a member's firm and not marked as that member would be hidden from the member. */
const membersFirm = (pointer: string, member: Bilingual): InputFault => ({
  pointer,
  because: {
    en: `This firm is ${member.en}, a member of the alliance: choose it as the member, or it does not see its own case.`,
    zh: `该企业是联盟成员${member.zh}：请在“联盟成员”中选择，否则该成员看不到本案。`,
  },
});
