/** A class of CPC or IPC taken apart: its subclass, and its main group where that is said. */
function read(written: string): { readonly subclass: string; readonly group: string | undefined } {
  const text = written.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
  const [, subclass, group] = /^([A-HY]\d{2}[A-Z])(\d{1,4})?(?:\/.*)?$/.exec(text) ?? [];
  return subclass === undefined ? { subclass: text, group: undefined } : { subclass, group };
}

/**
 * Whether two lists of classes have technology in common: the same main group of the same subclass, or the subclass where one names
 * no group. Where one of them says nothing, what it is about is not known and taken to be the same.
 */
export function classesMeet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const others = b.map(read);
  return a
    .map(read)
    .some(({ subclass, group }) =>
      others.some(
        (other) =>
          other.subclass === subclass &&
          (group === undefined || other.group === undefined || group === other.group),
      ),
    );
}

/** The number of a patent in one form: without what stands between its letters and digits, and without the letter of its kind. */
export const patentKey = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(?<=\d{5})[A-Z]\d?$/, '');
