import { isIP } from 'node:net';
import { ValidateBy } from 'class-validator';

/** Whether a text is an address of one of these protocols that names a host. A query may name it, as `?host=` of PostgreSQL. */
export function isAddress(text: unknown, protocols: readonly string[]): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, hostname, searchParams } = new URL(text);
  return protocols.includes(protocol.slice(0, -1)) && (hostname !== '' || searchParams.has('host'));
}

const named = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  if (named.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  return (
    family !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

/** Whether a text lists addresses, ranges in CIDR notation or names of ranges, by commas. */
export const isNetworks = (text: unknown): boolean =>
  typeof text === 'string' && text.split(',').every((part) => isNetwork(part.trim()));

const checked = (name: string, validate: (value: unknown) => boolean, message: string): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => message } });

/** The address of a service; `like` shows what it looks like. */
export const IsAddress = (protocols: readonly string[], like: string): PropertyDecorator =>
  checked(
    'isAddress',
    (value) => isAddress(value, protocols),
    `must look like ${like}, with special characters of user and password as %XX`,
  );

/** Whom to believe: addresses, ranges, or names of ranges. */
export const IsNetworks = (): PropertyDecorator =>
  checked(
    'isNetworks',
    isNetworks,
    `must list addresses, ranges such as 10.0.0.0/8, or ${named.join(', ')}, by commas`,
  );
