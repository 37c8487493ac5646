import { InvalidInputError } from '../../platform/index.js';
import { patentClass } from '../domain/patent-class.js';

/** A class in its one form. Refused (422) where it is none. */
export function classGiven(written: string, pointer: string): string {
  const read = patentClass(written);
  if (read === undefined)
    throw InvalidInputError.at(
      pointer,
      `"${written}" is no class of CPC or IPC: write it as H01L33/00, or as far as H01 or H01L.`,
      `“${written}”不是 CPC 或 IPC 分类号：请写作 H01L33/00，或只写到 H01、H01L。`,
    );
  return read;
}

/** Classes in their one form, each once. Refused (422) at the first that is none. */
export const classesGiven = (written: readonly string[], pointer: string): readonly string[] => [
  ...new Set(written.map((one, at) => classGiven(one, `${pointer}/${String(at)}`))),
];
