import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { Declare } from './declare.js';
import {
  DossierEntriesQuery,
  DossierEntriesView,
  DossierEntryBody,
  DossierEntryView,
  WithdrawDossierEntryBody,
} from './entries.contract.js';
import {
  DeclareExpertBody,
  ExpertBody,
  ExpertsQuery,
  ExpertsView,
  ExpertView,
  MoveExpertBody,
  OwnExpertView,
} from './experts.contract.js';
import { ExpertsScreens } from './experts.screens.js';
import { KeepDossiers } from './keep-dossiers.js';
import { KeepExperts } from './keep-experts.js';

/** The pool of experts: who is in it, what they can do, and what their dossiers say. */
@Controller()
export class ExpertsController {
  constructor(
    private readonly screens: ExpertsScreens,
    private readonly experts: KeepExperts,
    private readonly dossiers: KeepDossiers,
    private readonly declaring: Declare,
  ) {}

  /** Lists the experts the caller may know of, by name unless asked otherwise. */
  @Allow('experts.read')
  @Get('experts')
  list(@Who() caller: Caller, @Query() query: ExpertsQuery): Promise<ExpertsView> {
    return this.screens.list(caller, query);
  }

  /** Proposes an expert; an expert applies for themselves. */
  @Allow('experts.propose')
  @Post('experts')
  async propose(@Who() caller: Caller, @Body() body: ExpertBody): Promise<ExpertView> {
    const { id } = await this.experts.propose(caller, body);
    return this.screens.one(caller, id);
  }

  /** Gives the caller's own record in the pool. */
  @Allow('experts.read')
  @Get('experts/own')
  own(@Who() caller: Caller): Promise<OwnExpertView> {
    return this.screens.own(caller);
  }

  /** Gives one expert; `actions` say what the caller may do. */
  @Allow('experts.read')
  @Get('experts/:id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExpertView> {
    return this.screens.one(caller, id);
  }

  /** Changes what is known of an expert. One who was verified is to be verified again. */
  @Allow('experts.propose')
  @Put('experts/:id')
  async change(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ExpertBody,
    @IfMatch() version: number | undefined,
  ): Promise<ExpertView> {
    await this.experts.change(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Verifies an expert, whose admission others then approve; withdraws a proposal; pauses, resumes or removes. */
  @Allow('experts.propose')
  @HttpCode(200)
  @Post('experts/:id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveExpertBody,
    @IfMatch() version: number | undefined,
  ): Promise<ExpertView> {
    await this.experts.move(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Lists what the dossier of an expert says, the newest day first, as far as the caller reads it. */
  @Allow('experts.read')
  @Get('experts/:id/entries')
  entries(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: DossierEntriesQuery,
  ): Promise<DossierEntriesView> {
    return this.screens.entries(caller, id, query);
  }

  /** Enters something into the dossier of an expert. */
  @Allow('experts.propose')
  @Post('experts/:id/entries')
  async enter(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: DossierEntryBody,
  ): Promise<DossierEntryView> {
    const { id: entryId } = await this.dossiers.enter(caller, id, body);
    return this.screens.entry(caller, entryId);
  }

  /** Withdraws an entry of a dossier, with what stands in its place; answers that, or the withdrawn one. */
  @Allow('experts.propose')
  @HttpCode(200)
  @Post('expert-entries/:id/withdraw')
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: WithdrawDossierEntryBody,
  ): Promise<DossierEntryView> {
    const { id: entryId } = await this.dossiers.withdraw(caller, id, body);
    return this.screens.entry(caller, entryId);
  }

  /** Declares that the dossier is complete and true as it stands: the expert themselves, or who keeps the pool for one without an account. */
  @Allow('experts.propose')
  @Post('experts/:id/declarations')
  async declare(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: DeclareExpertBody,
  ): Promise<ExpertView> {
    await this.declaring.run(caller, id, body);
    return this.screens.one(caller, id);
  }
}
