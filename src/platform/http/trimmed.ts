import { Transform } from 'class-transformer';
import { IsString, Length } from 'class-validator';

/** A text without blanks around it. */
export const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

/** A value of a query that is yes or no. */
export const asFlag = Transform(({ value }: { value: unknown }) =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value,
);

/** A property must be a text of at most so many characters, and of one at least; blanks around it are taken off first. */
export const IsText =
  (maxLength: number): PropertyDecorator =>
  (prototype, property) => {
    Length(1, maxLength)(prototype, property);
    IsString()(prototype, property);
    trimmed(prototype, property);
    // What `ApiProperty` writes too; but it would describe the property before all others of its class.
    Reflect.defineMetadata('swagger/apiModelProperties', { minLength: 1, maxLength }, prototype, property);
  };
