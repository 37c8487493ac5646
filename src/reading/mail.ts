import PostalMime, { type Address, type Email } from 'postal-mime';
import { decoded, encodingOf } from './domain/encodings.js';
import { textOfHtml } from './markup.js';

const maxDepth = 8;
const maxNesting = 64;

/** Where the head of a mail ends. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0x0a) continue;
    if (bytes[at + 1] === 0x0a) return at + 1;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 1;
  }
  return bytes.length;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const asBytes = (text: string): Buffer => Buffer.from(text, 'utf8');

const charsetIn = /(?<![^\n])content-type:[^\n]*(?:\n[ \t][^\n]*)*?charset="?([^";\s]+)"?/i;

/** The encoding that a mail says its own text has: programs that write raw heads write them so as well. */
function saidCharset(head: string): string | undefined {
  const said = charsetIn.exec(head)?.[1];
  try {
    return said === undefined || /ascii/i.test(said) ? undefined : new TextDecoder(said).encoding;
  } catch {
    return undefined;
  }
}

/** A head as UTF-8. By the standard it is ASCII; where a program wrote it as it came, it is read by the mail's own encoding. */
function headAsUtf8(head: Uint8Array): Buffer {
  if (!head.some((byte) => byte >= 0x80)) return Buffer.from(head);
  const charset = saidCharset(latin1(head));
  const { text, encoding } = decoded(head);
  if (encoding === 'utf-8' || charset === undefined) return asBytes(text);
  return asBytes(new TextDecoder(charset).decode(head));
}

const packedWords = /=\?([^?\s]+)\?b\?[^?]*\?=(?:\s+=\?\1\?b\?[^?]*\?=)+/gi;

/** Programs cut a long line of a head within a character: words of one encoding that follow each other are one. */
function withWholeWords(head: Buffer): Buffer {
  const text = head.toString('utf8').replace(packedWords, (words: string, charset: string) => {
    const bytes = [...words.matchAll(/\?b\?([^?]*)\?=/gi)].map(([, part = '']) =>
      Buffer.from(part, 'base64'),
    );
    return `=?${charset}?B?${Buffer.concat(bytes).toString('base64')}?=`;
  });
  return asBytes(text);
}

const contentType = /(?<![^\n])content-type:[^\n]*(?:\n[ \t][^\n]*)*\n?/i;
const typeOf = /(?<![^\n])content-type:[ \t]*([^;\s]+)/i;
const transferOf = /(?<![^\n])content-transfer-encoding:[ \t]*([^;\s]+)/i;

/** A body as it was before it was packed for its way. */
function unpacked(body: Uint8Array, transfer: string): Uint8Array {
  if (transfer === 'base64') return Buffer.from(latin1(body), 'base64');
  if (transfer !== 'quoted-printable') return body;
  const signs = latin1(body).replace(/=(?:\r?\n|([0-9a-f]{2}))/gi, (_, hex: string | undefined) =>
    hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(signs, 'latin1');
}

/** A text of one part that says no encoding, or ASCII and is not: the one it is found to be in is said for it. */
function withCharset(head: Buffer, body: Uint8Array): Buffer {
  const text = head.toString('utf8');
  const type = typeOf.exec(text)?.[1]?.toLowerCase() ?? 'text/plain';
  if (!type.startsWith('text/') || saidCharset(text) !== undefined) return head;
  const plain = unpacked(body, transferOf.exec(text)?.[1]?.toLowerCase() ?? '');
  if (!plain.some((byte) => byte >= 0x80)) return head;
  // What else is said of the part, such as its name, stays.
  const said = (contentType.exec(text)?.[0] ?? `Content-Type: ${type}`)
    .replace(/;\s*charset=[^;\s]*/gi, '')
    .replace(/(?<![;\s])[;\s]+$/, '');
  return asBytes(`${said}; charset=${encodingOf(plain)}\r\n${text.replace(contentType, '')}`);
}

/** Makes what programs wrote against the standard plain: heads that are raw, and texts that do not say their encoding. */
function mended(bytes: Uint8Array, depth = 0): Buffer {
  const cut = endOfHead(bytes);
  const body = bytes.subarray(cut);
  const head = withCharset(withWholeWords(headAsUtf8(bytes.subarray(0, cut))), body);
  return Buffer.concat([head, depth < maxNesting ? mendedParts(head, body, depth + 1) : body]);
}

const boundaryIn =
  /(?<![^\n])content-type:[ \t]*multipart\/[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^";\r\n]+)"?/i;

/** The same for each part of a mail of several. */
function mendedParts(head: Buffer, body: Uint8Array, depth: number): Uint8Array {
  const boundary = boundaryIn.exec(head.toString('utf8'))?.[1];
  if (boundary === undefined) return body;
  const parts = latin1(body).split(`\n--${boundary}`);
  return Buffer.concat(
    parts.map((part, at) => {
      const raw = Buffer.from(at === 0 ? part : `\n--${boundary}${part}`, 'latin1');
      const firstLine = raw.indexOf(0x0a, 1) + 1;
      if (firstLine === 0 || (at === 0 && !part.startsWith(`--${boundary}`))) return raw;
      return Buffer.concat([raw.subarray(0, firstLine), mended(raw.subarray(firstLine), depth)]);
    }),
  );
}

const named = (address: Address): string =>
  address.group === undefined
    ? [address.name, address.address && `<${address.address}>`].filter(Boolean).join(' ')
    : `${address.name}: ${address.group.map(named).join(', ')};`;

const listed = (addresses: readonly Address[] | undefined): string => (addresses ?? []).map(named).join(', ');

/** A file that came with a mail. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it is a mail: what came with that one. */
  readonly holds: readonly AttachedFile[];
}

/** A mail as it is shown: who to whom, when, about what, and its text. */
export interface ReadMail {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly date: string;
  readonly subject: string;
  /** The plain one of alternatives, unless it is empty; of HTML what it says. */
  readonly text: string;
  /** What is attached and has a name. */
  readonly attached: readonly AttachedFile[];
  /** The mails that are attached to it. */
  readonly within: readonly ReadMail[];
  /** What came with those of them that have no name, and so are no files themselves. */
  readonly loose: readonly AttachedFile[];
}

/** Reads a mail (RFC 5322, MIME) as programs really write them. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<ReadMail> {
  const mail = await PostalMime.parse(mended(bytes), {
    forceRfc822Attachments: true,
    maxNestingDepth: maxNesting,
  });
  const parts = await partsOf(mail, depth + 1);
  const own = fuller((mail.text ?? '').trim(), textOfHtml(mail.html ?? ''));
  return {
    from: mail.from === undefined ? '' : named(mail.from),
    to: listed(mail.to),
    cc: listed(mail.cc),
    date: mail.headers.find(({ key }) => key === 'date')?.value ?? '',
    subject: mail.subject ?? '',
    text: own,
    ...parts,
  };
}

/** The plain one of alternatives, unless it is empty or only points at the other. */
const fuller = (plain: string, html: string): string => (html.length > 2 * plain.length ? html : plain);

const bytesOf = (content: string | ArrayBuffer | Uint8Array): Uint8Array =>
  typeof content === 'string' ? asBytes(content) : new Uint8Array(content);

/** A mail that was forwarded, or saved as a file and attached. */
const isMail = (mimeType: string, filename: string): boolean =>
  mimeType === 'message/rfc822' || /\.eml$/i.test(filename);

/** What is attached to a mail: files by their names, and the mails among them, which are looked into. */
async function partsOf(
  { attachments }: Email,
  depth: number,
): Promise<Pick<ReadMail, 'attached' | 'within' | 'loose'>> {
  const attached: AttachedFile[] = [];
  const within: ReadMail[] = [];
  const loose: AttachedFile[] = [];
  for (const { mimeType, filename, content } of attachments) {
    const bytes = bytesOf(content);
    const isRead = depth <= maxDepth && isMail(mimeType, filename ?? '') && typeof content !== 'string';
    const mail = isRead ? await readMail(bytes, depth) : undefined;
    const holds = mail === undefined ? [] : attachedTo(mail);
    if (mail !== undefined) within.push(mail);
    if (filename) attached.push({ name: filename, bytes, holds });
    else loose.push(...holds);
  }
  return { attached, within, loose };
}

/** A mail as one text: its heads, a blank line, what it says, the mails within it, and the names of what is attached. */
export function textOfMail({ text, attached, within, loose: _, ...heads }: ReadMail): string {
  const said = Object.entries(heads).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  const names = attached.map(({ name }) => name).join('\n');
  return [said.join('\n'), text, ...within.map(textOfMail), names].filter((part) => part !== '').join('\n\n');
}

/** The files that came with a mail: what came with a mail that is one of them is within that one. */
export const attachedTo = ({ attached, loose }: ReadMail): readonly AttachedFile[] => [...attached, ...loose];
