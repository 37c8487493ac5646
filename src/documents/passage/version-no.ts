import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFoundError } from '../../platform/index.js';

/** The number of a version in a path; what is none names nothing. */
@Injectable()
export class VersionNo implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new NotFoundError();
    return Number(value);
  }
}
