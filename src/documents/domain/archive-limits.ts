import { isPlainPath } from './file-kinds.js';
import type { IntakeRefusal } from './intake-refusals.js';

/** An entry as the archive's central directory tells of it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header begins. */
  readonly at: number;
  readonly isLocked: boolean;
}

/** More entries than this are not taken. */
export const maxEntries = 5_000;
const maxUnpackedBytes = 4 * 1024 ** 3;
const maxRatio = 200;
/** Below this size a high ratio is a form full of blanks, not a bomb. */
const harmlessBytes = 16 * 1024 ** 2;
const localHeaderBytes = 30;

const archives = /\.(zip|7z|rar|tar|gz|tgz|bz2|xz|zst|lz4|cab|iso|arj|jar|war|apk|img|dmg)$/i;
const macros = /(^|\/)(vbaProject\.bin|macrosheets?\/.*)$/i;

/** Two entries share bytes: one packed block made to count many times. */
function overlaps(entries: readonly ArchiveEntry[], directoryAt: number): boolean {
  const inOrder = [...entries].sort((a, b) => a.at - b.at);
  return inOrder.some(({ at, packedBytes }, place) => {
    const next = inOrder[place + 1]?.at ?? directoryAt;
    return at + localHeaderBytes + packedBytes > next;
  });
}

/**
 * Why an archive is refused, judged by its central directory alone, before anything of it is unpacked; nothing where it may be
 * taken. `directoryAt` is where the directory begins.
 */
export function archiveRefusal(
  entries: readonly ArchiveEntry[],
  directoryAt: number,
): IntakeRefusal | undefined {
  if (entries.length > maxEntries) return 'document.archive_too_many';
  if (entries.some(({ isLocked }) => isLocked)) return 'document.archive_locked';
  if (entries.some(({ name }) => !isPlainPath(name))) return 'document.archive_names';
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return 'document.archive_broken';
  if (overlaps(entries, directoryAt)) return 'document.archive_broken';
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const isDense = unpacked > harmlessBytes && unpacked > maxRatio * directoryAt;
  if (unpacked > maxUnpackedBytes || isDense) return 'document.archive_too_large';
  if (entries.some(({ name }) => archives.test(name))) return 'document.archive_nested';
  return entries.some(({ name }) => macros.test(name)) ? 'document.macros' : undefined;
}
