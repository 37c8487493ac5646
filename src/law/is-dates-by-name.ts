import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isCalendarDate } from '../kernel/index.js';

const mostDates = 20;

const isDatesByName = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= mostDates &&
  Object.values(value).every(isCalendarDate);

/** A property must be an object of at most 20 names, each with a real day. */
export const IsDatesByName = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDatesByName',
      validator: {
        validate: isDatesByName,
        defaultMessage: buildMessage(
          (each) => `${each}$property must be an object of names with real days, YYYY-MM-DD`,
          options,
        ),
      },
    },
    options,
  );
