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
const unseen = /^[\p{Cc}\p{Cf}\p{Variation_Selector}]*$/u;
const isUnseen = (text: string): boolean => unseen.test(text);

/** A sign with the marks that are set upon it: they sit where they should only in a font that has them all. */
const marked = /\P{M}\p{M}*|\p{M}+/gu;

/** A text as it is written: a sign and its marks as one sign where there is one. */
const composed = (text: string): string => text.normalize('NFC');

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
    return [...new Set(composed(text))].filter((sign) => this.familyOf(sign) === undefined);
  }

  /** A text in stretches, each in a family that has all its signs; a sign and its marks in one, where one has them all. */
  runsOf(text: string): readonly Run[] {
    const runs: { text: string; family: Family | undefined }[] = [];
    for (const piece of this.piecesOf(text)) {
      const family = this.familyOf(piece);
      const last = runs.at(-1);
      if (last !== undefined && (last.family === family || isUnseen(piece))) last.text += piece;
      else runs.push({ text: piece, family });
    }
    return runs.map(({ text: written, family = families[0] }) =>
      family === undefined || family === families[0]
        ? { text: written }
        : { text: written, font: family.name },
    );
  }

  private piecesOf(text: string): readonly string[] {
    const signs = composed(text).match(marked) ?? [];
    return signs.flatMap((sign) => (this.familyOf(sign) === undefined ? [...sign] : [sign]));
  }

  /** The first family that has every sign of a piece of text. */
  private familyOf(piece: string): Family | undefined {
    if (!this.known.has(piece))
      this.known.set(
        piece,
        families.find((family) => [...piece].every((sign) => isUnseen(sign) || this.has(family, sign))),
      );
    return this.known.get(piece);
  }

  private has(family: Family, sign: string): boolean {
    const code = sign.codePointAt(0) ?? 0;
    return this.filesOf(family).every((file) => file.hasGlyphForCodePoint(code));
  }

  private filesOf({ name, normal, bold }: Family): readonly Font[] {
    const files = this.opened.get(name) ?? [openSync(normal), openSync(bold)];
    this.opened.set(name, files);
    return files;
  }
}
