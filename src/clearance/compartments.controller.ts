import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, namesGiven, ReasonBody, Uuid, Who } from '../platform/index.js';
import {
  AdmissionsBody,
  CandidatesQuery,
  CandidatesView,
  CompartmentBody,
  CompartmentDetailView,
  CompartmentsQuery,
  CompartmentsView,
} from './clearance.contract.js';
import { toCandidatesView, toCompartmentDetailView, toCompartmentsView } from './clearance.views.js';
import { AdmitPeople, CloseCompartment, OpenCompartment } from './keep-compartments.js';
import { ReadCompartments } from './read-clearance.js';

/** Compartments: what is kept apart, and who is in it. Of a settlement or caucus knows only who is in it. */
@Controller('compartments')
export class CompartmentsController {
  constructor(
    private readonly reading: ReadCompartments,
    private readonly openCompartment: OpenCompartment,
    private readonly admitPeople: AdmitPeople,
    private readonly closeCompartment: CloseCompartment,
  ) {}

  /** The compartments the caller knows of, the newest first unless asked otherwise. */
  @Allow('alliance.read')
  @Get()
  async list(@Who() caller: Caller, @Query() query: CompartmentsQuery): Promise<CompartmentsView> {
    return toCompartmentsView(await this.reading.list(caller, query), query.limit);
  }

  /** Whom the caller could let into such a compartment; for a protective order, who could subscribe. */
  @Allow('documents.write')
  @Get('candidates')
  async candidates(@Who() caller: Caller, @Query() query: CandidatesQuery): Promise<CandidatesView> {
    const { kind, caseId, memberId = null } = query;
    return toCandidatesView(await this.reading.candidatesFor(caller, { kind, caseId, memberId }));
  }

  /** One compartment, with who is in it. */
  @Allow('alliance.read')
  @Get(':id')
  async show(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CompartmentDetailView> {
    return toCompartmentDetailView(await this.reading.one(caller, id));
  }

  /** Opens a compartment; a settlement that has one open already is answered with that. */
  @Allow('documents.write')
  @Post()
  async open(@Who() caller: Caller, @Body() body: CompartmentBody): Promise<CompartmentDetailView> {
    const { kind, caseId, personIds = [], proceedingId = null, memberId = null, notice } = body;
    const wish = { kind, caseId, proceedingId, memberId, notice, ...namesGiven(body) };
    const { id } = await this.openCompartment.run(caller, wish, personIds);
    return this.show(caller, id);
  }

  /** Lets people into a settlement or caucus. */
  @Allow('documents.write')
  @Post(':id/admissions')
  @HttpCode(200)
  async admit(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { personIds }: AdmissionsBody,
  ): Promise<CompartmentDetailView> {
    await this.admitPeople.run(caller, id, personIds);
    return this.show(caller, id);
  }

  /**
   * Ends someone's time in a compartment. Whoever leaves of their own will gets nothing back: for them it is not there any more.
   */
  @Allow('documents.write')
  @Post(':id/admissions/:personId/end')
  @HttpCode(204)
  async end(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('personId', Uuid) personId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.admitPeople.end(caller, id, personId, reason);
  }

  /** Closes a compartment: nobody is in it any more. */
  @Allow('alliance.read')
  @Post(':id/closing')
  @HttpCode(204)
  async close(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.closeCompartment.run(caller, id, reason);
  }
}
