import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../platform/index.js';
import { ListFirm, RetireFirm, ReviseFirm } from './keep-firms.js';
import { ReadFirms } from './read-firms.js';
import {
  FirmBody,
  FirmDetailView,
  FirmGroupQuery,
  FirmGroupView,
  FirmLikenessQuery,
  FirmLikenessView,
  FirmMergerBody,
  FirmsQuery,
  FirmsView,
  toFirmWords,
} from './register.contract.js';

/** The register of firms. */
@Controller('firms')
export class FirmsController {
  constructor(
    private readonly read: ReadFirms,
    private readonly listFirm: ListFirm,
    private readonly reviseFirm: ReviseFirm,
    private readonly retire: RetireFirm,
  ) {}

  /** The firms of the register, by English name. */
  @Allow('firms.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: FirmsQuery): Promise<FirmsView> {
    return this.read.list(caller, query);
  }

  /** Enters a firm. */
  @Allow('firms.write')
  @Post()
  async add(@Who() caller: Caller, @Body() body: FirmBody): Promise<FirmDetailView> {
    return this.read.firm(caller, await this.listFirm.run(caller, toFirmWords(body)));
  }

  /** Firms of the register that may be the one that is meant, and why. */
  @Allow('firms.read')
  @Get('likeness')
  likely(@Who() caller: Caller, @Query() query: FirmLikenessQuery): Promise<FirmLikenessView> {
    return this.read.likely(caller, query);
  }

  /** One firm with its names, numbers, ties, and where it has a part as far as the reader sees it. */
  @Allow('firms.read')
  @Get(':id')
  describe(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<FirmDetailView> {
    return this.read.firm(caller, id);
  }

  /** Changes what is known of a firm. `If-Match` names its version. */
  @Allow('firms.write')
  @Put(':id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: FirmBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    await this.reviseFirm.run(caller, id, toFirmWords(body), version);
    return this.read.firm(caller, id);
  }

  /** Takes a firm out of use, with the reason. */
  @Allow('firms.write')
  @Post(':id/withdrawal')
  @HttpCode(200)
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    await this.retire.withdraw(caller, id, reason, version);
    return this.read.firm(caller, id);
  }

  /** Makes an entry one with the entry that is kept. */
  @Allow('firms.write')
  @Post(':id/merger')
  @HttpCode(200)
  async merge(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: FirmMergerBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    await this.retire.merge(caller, id, body, version);
    return this.read.firm(caller, id);
  }

  /** Takes a merger back, with the reason. */
  @Allow('firms.write')
  @Post(':id/separation')
  @HttpCode(200)
  async separate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    await this.retire.separate(caller, id, reason, version);
    return this.read.firm(caller, id);
  }

  /** The economic group of a firm on a day, with the way to each of its firms. */
  @Allow('firms.read')
  @Get(':id/group')
  group(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() { on }: FirmGroupQuery,
  ): Promise<FirmGroupView> {
    return this.read.group(caller, id, on);
  }
}
