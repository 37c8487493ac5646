/**
 * The part of a network address that stands for a place: the first three numbers of an IPv4 address, the first four groups of
 * an IPv6 address (one household or office is given that much). Anything else stands for itself.
 */
export function placeOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)?.[1];
  if (v4 !== undefined) return `${v4}.0/24`;
  return address.includes(':') ? `${firstGroups(address)}::/64` : address;
}

function firstGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** Where a request says it comes from and goes to; header values as they came. */
export interface RequestOrigin {
  readonly method: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  /** The host the request was sent to, with its port. */
  readonly host: string | undefined;
  /** Whether anyone may ask the route, signed in or not. */
  readonly isPublic: boolean;
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const fromElsewhere = new Set(['cross-site', 'same-site']);

/**
 * Whether another site's page made the browser send this: a changing request whose `Origin` is neither the app's public
 * address nor the host it was sent to, or which the browser itself calls cross-site. A reading one too, where it wants a person: a
 * download is written down in their name. A script, which sends neither header, is not foreign: it holds no cookie it did not
 * put there.
 */
export function isForeign(request: RequestOrigin, publicUrl: string | undefined): boolean {
  if (safe.has(request.method)) return !request.isPublic && fromElsewhere.has(request.fetchSite ?? '');
  if (request.fetchSite === 'cross-site') return true;
  if (request.origin === undefined) return false;
  const origin = urlOf(request.origin);
  if (origin === undefined) return true;
  const isPublic = publicUrl !== undefined && origin.origin === urlOf(publicUrl)?.origin;
  return !isPublic && origin.host !== request.host?.toLowerCase();
}

function urlOf(text: string): { readonly origin: string; readonly host: string } | undefined {
  const found = /^(https?:\/\/)([^/?#@\s]+)(?:[/?#]|$)/i.exec(text);
  if (found === null) return undefined;
  const [, scheme, host] = found as unknown as [string, string, string];
  return { origin: `${scheme}${host}`.toLowerCase(), host: host.toLowerCase() };
}
