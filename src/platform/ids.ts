import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new identity: UUIDv7, which sorts by time of making. */
export const newId = (): string => v7();

/** A secret of 256 random bits, URL-safe, 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => shape.test(text);
