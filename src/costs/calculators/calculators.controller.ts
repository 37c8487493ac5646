import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow } from '../../platform/index.js';
import { calculateBuyIn, calculateDefault, calculateExit, calculateWaterfall } from './calculate-settling.js';
import { calculateSplit } from './calculate-split.js';
import {
  CalculatedBuyInBody,
  CalculatedBuyInView,
  CalculatedDefaultBody,
  CalculatedDefaultView,
  CalculatedExitBody,
  CalculatedExitView,
  CalculatedWaterfallBody,
  CalculatedWaterfallView,
} from './settling.contract.js';
import { SplitBody, SplitView } from './split.contract.js';

/** Money calculated without any group: the question is the whole input, and nothing of it is kept. */
@Controller('costs')
export class CostCalculatorsController {
  /** Splits a total to the last unit: equally, by weights, by tiers or in two parts, within floors and caps. */
  @Post('allocate')
  @HttpCode(200)
  @Allow('law.calculate')
  split(@Body() body: SplitBody): SplitView {
    return calculateSplit(body);
  }

  /** Says who carries a default within their caps, and who gets it back with interest. */
  @Post('default/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  carryDefault(@Body() body: CalculatedDefaultBody): CalculatedDefaultView {
    return calculateDefault(body);
  }

  /** Reckons what whoever leaves owes, gets back or still pays. */
  @Post('exit/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  exit(@Body() body: CalculatedExitBody): CalculatedExitView {
    return calculateExit(body);
  }

  /** Shares a recovery down its levels: the cost of collection, carried defaults, contributions, and the rest by weight. */
  @Post('waterfall/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  waterfall(@Body() body: CalculatedWaterfallBody): CalculatedWaterfallView {
    return calculateWaterfall(body);
  }

  /** Prices a late joiner, and credits those who paid before. */
  @Post('buy-in/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  buyIn(@Body() body: CalculatedBuyInBody): CalculatedBuyInView {
    return calculateBuyIn(body);
  }
}
