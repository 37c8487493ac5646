import { Parser } from 'htmlparser2';

const unsaid = new Set(['script', 'style', 'template']);
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

/** What HTML says, its entities read, without tags, scripts and styles; each block on a line of its own. */
export function textOfHtml(html: string): string {
  const said: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unsaid.has(name)) hidden += 1;
      else if (!inline.has(name)) said.push('\n');
    },
    ontext: (text) => {
      if (hidden === 0) said.push(text.replace(/\s+/g, ' '));
    },
    onclosetag: (name) => {
      if (unsaid.has(name)) hidden = Math.max(0, hidden - 1);
      else if (!inline.has(name)) said.push('\n');
    },
  });
  parser.end(html);
  return said
    .join('')
    .replace(/(?<! ) *\n[\n ]*/g, '\n')
    .trim();
}

/** Which elements of an XML are read: those whose text counts, those that end a paragraph, those that are blanks. */
export interface XmlWords {
  readonly text: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly blanks: ReadonlySet<string>;
}

/** Reads XML as it comes and tells what it says; names are taken without their prefix, whichever the maker chose. */
export class XmlText {
  private readonly said: string[] = [];
  private inText = 0;
  private isPointer = false;
  private readonly parser: Parser;
  /** How many characters it says so far. */
  length = 0;

  constructor({ text, ends, blanks }: XmlWords) {
    const local = (name: string): string => name.slice(name.indexOf(':') + 1);
    const say = (words: string): void => {
      this.said.push(words);
      this.length += words.length;
    };
    this.parser = new Parser(
      {
        onopentag: (name, { t }) => {
          if (text.has(local(name))) this.inText += 1;
          if (blanks.has(local(name))) say(' ');
          // A cell that only points at a shared text.
          if (local(name) === 'c') this.isPointer = t === 's';
        },
        ontext: (words) => {
          if (this.inText > 0 && !this.isPointer) say(words);
        },
        onclosetag: (name) => {
          if (text.has(local(name))) this.inText -= 1;
          if (ends.has(local(name))) say('\n');
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  end(): string {
    this.parser.end();
    return this.said.join('');
  }
}
