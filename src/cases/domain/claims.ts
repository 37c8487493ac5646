import { shortened, refuse, type Refusal } from '../../kernel/index.js';

/** No patent has claims beyond this. */
const lastClaim = 999;

const opening = /^(?:asserted )?(?:claims?|cl\.?|权利要求)(?=[\s\d])\s*/i;
const between = /\s*(?:[,;、，；]|\band\b|&|和|及)\s*/i;
const span = /^(\d{1,6})\s*(?:(?:-|–|—|‐|‑|−|~|〜|至|到|\bto\b|\bthrough\b)\s*(\d{1,6}))?$/i;

/**
 * Reads a list of claims as people write it (`1-3, 5`, `claims 1–3 and 5`, `权利要求1至3、5`): its numbers, ascending, each once.
 * What is not a list of claims is refused, with the part that cannot be read.
 */
export function readClaims(text: string): readonly number[] | { readonly refusal: Refusal } {
  const list = text.normalize('NFKC').trim().replace(opening, '');
  const numbers = new Set<number>();
  for (const part of list.split(between)) {
    if (part === '') continue;
    const [, first, last = first] = span.exec(part) ?? [];
    if (first === undefined) return unreadable(part);
    const [from, to] = [Number(first), Number(last)];
    if (from === 0 || to > lastClaim) return impossible(part);
    if (to < from) return backwards(part);
    for (let claim = from; claim <= to; claim++) numbers.add(claim);
  }
  return numbers.size === 0 ? unreadable(text) : [...numbers].sort((a, b) => a - b);
}

/** The one way a list of claims is kept: ascending, neighbours joined to ranges, such as `1-3, 5`. */
export function claimsText(claims: Iterable<number>): string {
  const ranges: { from: number; to: number }[] = [];
  for (const claim of [...new Set(claims)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open?.to === claim - 1) open.to = claim;
    else ranges.push({ from: claim, to: claim });
  }
  return ranges
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(', ');
}

const unreadable = (part: string) =>
  refuse(
    'claims.unreadable',
    `"${shortened(part, 41)}" is no list of claims: write numbers and ranges, such as 1-3, 5.`,
    `“${shortened(part, 41)}”不是权利要求列表：请填写编号或范围，如 1-3, 5。`,
  );

const impossible = (part: string) =>
  refuse(
    'claims.impossible',
    `There is no claim "${shortened(part, 41)}": claims count from 1 to ${String(lastClaim)}.`,
    `不存在权利要求“${shortened(part, 41)}”：编号须为 1 至 ${String(lastClaim)}。`,
  );

const backwards = (part: string) =>
  refuse(
    'claims.backwards',
    `The range "${shortened(part, 41)}" runs backwards: write the smaller claim first.`,
    `范围“${shortened(part, 41)}”前后颠倒：请将较小的编号写在前面。`,
  );
