/** A class of CPC or IPC: section, class, subclass, main group and subgroup, as far as it is told. */
const form = /^([A-HY])(\d{2})(?:([A-Z])(?:(\d{1,4})(?:\/(\d{2,6}))?)?)?$/;

/** A class in its one form, such as `H01L33/00`, however it was typed; undefined where it is none. */
export function patentClass(written: string): string | undefined {
  const text = written.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, '');
  const [all, section, number, letter = '', group, subgroup] = form.exec(text) ?? [];
  if (all === undefined || section === undefined || number === undefined) return undefined;
  const main = group === undefined ? '' : String(Number(group));
  return `${section}${number}${letter}${main}${subgroup === undefined ? '' : `/${subgroup}`}`;
}

/** Every class that some classes lie in, themselves among them: `H01L33/00` lies in `H01`, `H01L` and `H01L33`. */
export const classesAbove = (classes: readonly string[]): readonly string[] => [
  ...new Set(
    classes.flatMap((one) => {
      const [all, section, number, letter, group, subgroup] = form.exec(one) ?? [];
      if (all === undefined || section === undefined || number === undefined) return [];
      const steps = [
        `${section}${number}`,
        letter,
        group,
        subgroup === undefined ? undefined : `/${subgroup}`,
      ];
      return steps.flatMap((step, at) => (step === undefined ? [] : steps.slice(0, at + 1).join('')));
    }),
  ),
];
