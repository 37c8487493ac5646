import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { KeepWeights } from './keep-weights.js';
import {
  DeclarationView,
  DeclareWeightBody,
  MoveWeightBody,
  OpenedWeightView,
  WeightsView,
} from './weights.contract.js';
import { WeightsScreens } from './weights.screens.js';

/** What members declare to the independent accountant. Figures are read by the accountant and the member's own people alone. */
@Controller()
export class WeightsController {
  constructor(
    private readonly keep: KeepWeights,
    private readonly screens: WeightsScreens,
  ) {}

  /** Who declared what in a group, and whose declaration is still missing, without any figure; a member sees its own alone. */
  @Allow('money.read')
  @Get('groups/:id/weights')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<WeightsView> {
    return this.screens.list(caller, id);
  }

  /** Declares a figure for a member the caller represents. It is never edited: another takes its place. */
  @Allow('weights.declare')
  @Post('groups/:id/weights')
  async declare(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: DeclareWeightBody,
  ): Promise<DeclarationView> {
    return this.screens.one(caller, (await this.keep.declare(caller, id, body)).id);
  }

  /** One declaration, without its figure. */
  @Allow('money.read')
  @Get('weight-declarations/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<DeclarationView> {
    return this.screens.one(caller, id);
  }

  /** Attests, returns or withdraws a declaration. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('weight-declarations/:id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveWeightBody,
    @IfMatch() version: number | undefined,
  ): Promise<DeclarationView> {
    await this.keep.move(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Opens the figure to the accountant or the member's own people. Each opening is recorded. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('weight-declarations/:id/opening')
  async open(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<OpenedWeightView> {
    const figure = await this.keep.open(caller, id);
    return { ...(await this.screens.one(caller, id)), value: figure.value, basis: figure.basis };
  }
}
