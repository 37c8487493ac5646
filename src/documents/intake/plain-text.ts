const encodings = ['utf-8', 'gb18030'] as const;

/** Decodes a text: by its byte-order mark, else UTF-8, else the encoding of Chinese systems. */
export function plainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder('latin1').decode(bytes);
}

const decodeAs = (bytes: Uint8Array, charset: string | undefined): string => {
  try {
    return charset === undefined ? plainText(bytes) : new TextDecoder(charset).decode(bytes);
  } catch {
    return plainText(bytes);
  }
};

const toldHeaders = ['from', 'to', 'cc', 'date', 'subject'];
const maxDepth = 8;

interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Splits a part of a mail; its bytes are taken one character each, so that nothing is lost before its encoding is known. */
function partOf(raw: string): MailPart {
  const blank = /^\r?\n|\r?\n\r?\n/.exec(raw);
  const head = blank === null ? raw : raw.slice(0, blank.index);
  const body = blank === null ? '' : raw.slice(blank.index + blank[0].length);
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(0, colon));
      return /^[\w-]+$/.test(name) ? [[name.toLowerCase(), line.slice(colon + 1).trim()] as const] : [];
    }),
  );
  return { headers, body };
}

const quotedPrintable = (text: string): Uint8Array =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

function bytesOf(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1');
}

/** Header words in another script: `=?utf-8?B?…?=`. */
const headerText = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?([^?]+)\?([BbQq])\?([^?]*)\?=/g, (_, charset: string, way: string, word: string) =>
      decodeAs(
        way.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : quotedPrintable(word.replaceAll('_', ' ')),
        charset,
      ),
    );

const unread = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };
const opening = /<(script|style)\b/iy;

/** Where the tag that begins at a place ends: that of a script or style with all it holds; -1 where it does not end. */
function endOfTag(html: string, from: number, endless: Set<string>): number {
  const end = html.indexOf('>', from) + 1;
  if (end === 0) return -1;
  opening.lastIndex = from;
  const name = opening.exec(html)?.[1]?.toLowerCase() as keyof typeof unread | undefined;
  if (name === undefined || endless.has(name)) return end;
  const closing = unread[name];
  closing.lastIndex = end;
  if (closing.exec(html) !== null) return closing.lastIndex;
  // Nothing later closes it either: it is looked for once, however often one is opened.
  endless.add(name);
  return end;
}

/** What HTML says besides its tags, scripts and styles. Takes as long as the text is long, whatever it holds. */
export function withoutTags(html: string): string {
  const said: string[] = [];
  const endless = new Set<string>();
  let at = 0;
  for (let tag = html.indexOf('<'); tag !== -1; tag = html.indexOf('<', at)) {
    const end = endOfTag(html, tag, endless);
    if (end === -1) break;
    said.push(html.slice(at, tag));
    at = end;
  }
  said.push(html.slice(at));
  return said
    .join(' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What the text parts of a mail say; of alternatives the plain one. */
function saidBy({ headers, body }: MailPart, depth: number): string {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined && depth < maxDepth) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1)
      .map((part) => partOf(part.replace(/^\r?\n/, '')));
    const isPlain = ({ headers: own }: MailPart): boolean =>
      (own.get('content-type') ?? 'text/plain').startsWith('text/plain');
    const chosen =
      /^multipart\/alternative/i.test(type) && parts.some(isPlain) ? parts.filter(isPlain) : parts;
    return chosen.map((part) => saidBy(part, depth + 1)).join('\n');
  }
  if (!/^text\//i.test(type) || /^attachment/i.test(headers.get('content-disposition') ?? '')) return '';
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const text = decodeAs(bytesOf(body, encoding), /charset="?([^";\s]+)"?/i.exec(type)?.[1]);
  return /^text\/html/i.test(type) ? withoutTags(text) : text;
}

/** What a mail says: who to whom, when, about what, and its text. Attachments are not looked into. */
export function mailText(bytes: Uint8Array): string {
  const mail = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const heads = toldHeaders.flatMap((name) => {
    const value = mail.headers.get(name);
    return value === undefined ? [] : [`${name}: ${headerText(value)}`];
  });
  return `${heads.join('\n')}\n\n${saidBy(mail, 0)}`;
}
