import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../platform/index.js';
import { compareNames } from './compare-names.js';
import { LikenessView, NamesBody } from './firms.contract.js';

/** Names compared without any register: the question is the whole input. */
@Controller('names')
export class NamesController {
  /** Whether two names may be one firm's, and why so or why not. */
  @Post('compare')
  @HttpCode(200)
  @Allow('law.calculate')
  compare(@Body() { a, b }: NamesBody): LikenessView {
    return compareNames(a, b);
  }
}
