import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length } from 'class-validator';
import { type CalendarDate, type DateSort, isCalendarDate, oddityOf } from '../../kernel/index.js';
import type { Clock } from '../clock.js';
import { assertAcknowledged, type OddDate } from '../errors.js';

const held = new Map<object, Map<string, DateSort>>();

/**
 * Has a date of a body held against today. An odd one is refused unless the body acknowledges it in a property
 * `acknowledged`, which `IsAcknowledgement` reads.
 */
export const Plausible =
  (sort: DateSort): PropertyDecorator =>
  (prototype, property) => {
    const sorts = held.get(prototype) ?? new Map<string, DateSort>();
    held.set(prototype, sorts.set(String(property), sort));
  };

/** Odd dates that are right all the same, each as the problem `date.implausible` names it in `acknowledge`. */
export const IsAcknowledgement = (): PropertyDecorator => (prototype, property) => {
  for (const rule of [
    IsOptional(),
    IsArray(),
    ArrayMaxSize(500),
    IsString({ each: true }),
    Length(1, 60, { each: true }),
  ]) {
    rule(prototype, property);
  }
};

const prototypeOf = (value: object): object | null => Object.getPrototypeOf(value) as object | null;

function sortOf(prototype: object | null, property: string): DateSort | undefined {
  if (prototype === null) return undefined;
  return held.get(prototype)?.get(property) ?? sortOf(prototypeOf(prototype), property);
}

/** The day of a date or of a moment. */
function dayOf(value: unknown): CalendarDate | undefined {
  const day = typeof value === 'string' ? value.replace(/T.*$/, '') : undefined;
  return isCalendarDate(day) ? day : undefined;
}

/** The odd dates of a body and of all parts of it that are read by a class. */
export function oddDatesIn(value: unknown, today: CalendarDate, above = ''): readonly OddDate[] {
  if (Array.isArray(value)) {
    return value.flatMap((part, at) => oddDatesIn(part, today, `${above}/${String(at)}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const prototype = prototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return [];
  return Object.entries(value).flatMap(([property, part]) => {
    const pointer = `${above}/${property}`;
    const sort = sortOf(prototype, property);
    const day = sort && dayOf(part);
    const oddity = sort && day && oddityOf(day, sort, { today });
    return oddity ? [{ pointer, oddity }] : oddDatesIn(part, today, pointer);
  });
}

const acknowledgedBy = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null && 'acknowledged' in body && Array.isArray(body.acknowledged)
    ? (body.acknowledged as readonly string[])
    : [];

/** Refuses (422 `date.implausible`) a body with odd dates that it does not acknowledge. Runs after the body was read. */
@Injectable()
export class PlausibleBody implements PipeTransform {
  constructor(private readonly clock: Clock) {}

  transform(body: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'body') assertAcknowledged(oddDatesIn(body, this.clock.today('UTC')), acknowledgedBy(body));
    return body;
  }
}
