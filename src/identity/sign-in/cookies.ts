import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/index.js';

/** What of the configuration a cookie depends on. */
export type CookieSettings = Pick<Config, 'publicUrl' | 'session'>;

/** Over TLS the name itself makes the browser hold the cookie to this host, this path and TLS. */
const isSecure = ({ publicUrl }: CookieSettings): boolean => publicUrl?.startsWith('https:') ?? false;

const named = (name: string, settings: CookieSettings): string =>
  isSecure(settings) ? `__Host-${name}` : name;

const attributes = (settings: CookieSettings, maxAge: number): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: isSecure(settings),
  maxAge,
});

const deviceDays = 90;

/** The secret of the session a request carries, where it carries one. */
export const sessionSecretOf = (request: FastifyRequest, settings: CookieSettings): string | undefined =>
  request.cookies[named('hezong', settings)] || undefined;

/** The secret by which a device that signed in before is known. */
export const deviceSecretOf = (request: FastifyRequest, settings: CookieSettings): string | undefined =>
  request.cookies[named('hezong-device', settings)] || undefined;

/** Gives the browser its session. */
export function giveSession(reply: FastifyReply, secret: string, settings: CookieSettings): void {
  const seconds = Math.floor(settings.session.absoluteMs / 1000);
  reply.setCookie(named('hezong', settings), secret, attributes(settings, seconds));
}

/** Takes the session from the browser. */
export function takeSession(reply: FastifyReply, settings: CookieSettings): void {
  reply.setCookie(named('hezong', settings), '', attributes(settings, 0));
}

/** Lets the browser be known as a device that signed in before; it opens nothing by itself. */
export function giveDevice(reply: FastifyReply, secret: string, settings: CookieSettings): void {
  reply.setCookie(named('hezong-device', settings), secret, attributes(settings, deviceDays * 86_400));
}
