import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';

/** A family of signs as files of its two weights. */
interface Family {
  readonly name: string;
  readonly normal: string;
  readonly bold: string;
}

const packaged = (name: string, pack: string, file: string, ending: string): Family => {
  const folder = join(createRequire(import.meta.url).resolve(pack), '..', '..', 'fonts');
  const weight = (one: string): string => join(folder, `${file}-${one}.${ending}`);
  return { name, normal: weight('Regular'), bold: weight('Bold') };
};

/**
 * Where the fonts lie: Noto (OFL 1.1), installed with the project. Everything is written in the first; a sign it lacks in the first of the
 * others that has it.
 */
export const families: readonly Family[] = [
  packaged('Noto Sans Hans', '@embedpdf/fonts-sc', 'NotoSansHans', 'otf'),
  packaged('Noto Sans', '@embedpdf/fonts-latin', 'NotoSans', 'ttf'),
  packaged('Noto Sans KR', '@embedpdf/fonts-kr', 'NotoSansKR', 'otf'),
];

/** Signs that are seen by nobody need no glyph. */
const unseen = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** A stretch of a text in one family; of the first it is not said. */
interface Run {
  readonly text: string;
  readonly font?: string;
}

/** Which family writes which sign. Opens the files of a family when a sign is first looked for in it. */
export class Fonts {
  private readonly opened = new Map<string, readonly Font[]>();
  private readonly known = new Map<string, Family | undefined>();

  /** Signs of a text that no family has in both weights, each once. */
  lackingIn(text: string): readonly string[] {
    return [...new Set(text)].filter((sign) => this.familyOf(sign) === undefined);
  }

  /** A text in stretches, each in a family that has all its signs. */
  runsOf(text: string): readonly Run[] {
    const runs: { text: string; family: Family | undefined }[] = [];
    for (const sign of text) {
      const family = this.familyOf(sign);
      const last = runs.at(-1);
      if (last !== undefined && (last.family === family || unseen.test(sign))) last.text += sign;
      else runs.push({ text: sign, family });
    }
    return runs.map(({ text: written, family = families[0] }) =>
      family === undefined || family === families[0]
        ? { text: written }
        : { text: written, font: family.name },
    );
  }

  private familyOf(sign: string): Family | undefined {
    if (unseen.test(sign)) return families[0];
    if (!this.known.has(sign)) {
      const code = sign.codePointAt(0) ?? 0;
      this.known.set(
        sign,
        families.find((family) => this.filesOf(family).every((file) => file.hasGlyphForCodePoint(code))),
      );
    }
    return this.known.get(sign);
  }

  private filesOf({ name, normal, bold }: Family): readonly Font[] {
    const files = this.opened.get(name) ?? [openSync(normal), openSync(bold)];
    this.opened.set(name, files);
    return files;
  }
}
