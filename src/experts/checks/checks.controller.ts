import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, PageQuery, Uuid, Who } from '../../platform/index.js';
import { AskBlindly } from './ask-blindly.js';
import {
  BlindAnswerView,
  BlindQuestionBody,
  BlindQuestionsView,
  ChecksQuery,
  ChecksView,
  CheckView,
  ExpertContactBody,
  ExpertContactsView,
  ExpertContactView,
  MoveCheckBody,
  RequestCheckBody,
  TeamBody,
  TeamChoicesView,
  WaiverBody,
} from './checks.contract.js';
import { ChecksScreens } from './checks.screens.js';
import { ContactsScreens } from './contacts.screens.js';
import { MoveChecks, NameToTeam, RequestCheck } from './keep-checks.js';
import { KeepContacts } from './keep-contacts.js';
import { KeepWaivers } from './keep-waivers.js';

/** Conflict checks of experts, with their waivers. */
@Controller()
export class ChecksController {
  constructor(
    private readonly screens: ChecksScreens,
    private readonly requesting: RequestCheck,
    private readonly team: NameToTeam,
    private readonly moving: MoveChecks,
    private readonly waivers: KeepWaivers,
  ) {}

  /** Lists the checks the caller may know of, the newest first: those of their teams, and of themselves as an expert. */
  @Allow('checks.read')
  @Get('conflict-checks')
  list(@Who() caller: Caller, @Query() query: ChecksQuery): Promise<ChecksView> {
    return this.screens.list(caller, query);
  }

  /** Lists the checks of a case that the caller may know of, the newest first. */
  @Allow('checks.read')
  @Get('cases/:id/conflict-checks')
  ofCase(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: ChecksQuery,
  ): Promise<ChecksView> {
    return this.screens.list(caller, query, id);
  }

  /** Asks for a conflict check of an expert. Nothing leaves yet. */
  @Allow('checks.write')
  @Post('cases/:id/conflict-checks')
  async request(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() { groupId, teamIds = [], ...body }: RequestCheckBody,
  ): Promise<CheckView> {
    const wish = { ...body, groupId: groupId?.toLowerCase() ?? null, teamIds: teamIds.map(lower) };
    const { id } = await this.requesting.run(caller, caseId, wish);
    return this.screens.one(caller, id);
  }

  /** Lists who may be named to a team of the caller's: counsel and representatives of the members the caller acts for. */
  @Allow('checks.write')
  @Get('cases/:id/conflict-team')
  teamFor(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<TeamChoicesView> {
    return this.screens.teamFor(caller, id);
  }

  /** Gives one check; `actions` say what the caller may do. The expert sees of it what was sent to them. */
  @Allow('checks.read')
  @Get('conflict-checks/:id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CheckView> {
    return this.screens.one(caller, id);
  }

  /** Names people to the team of a check: from then on they know of it. */
  @Allow('checks.write')
  @HttpCode(200)
  @Post('conflict-checks/:id/team')
  async nameToTeam(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { personIds }: TeamBody,
  ): Promise<CheckView> {
    await this.team.run(caller, id, personIds.map(lower));
    return this.screens.one(caller, id);
  }

  /** Sends the names, declares, decides, or calls a check off. Whose step it is, `actions` say. */
  @Allow('checks.read')
  @HttpCode(200)
  @Post('conflict-checks/:id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveCheckBody,
    @IfMatch() version: number | undefined,
  ): Promise<CheckView> {
    await this.moving.run(caller, id, body, version);
    return this.screens.one(caller, id);
  }

  /** Asks for a waiver of a hit: all whose interest it is must sign it. */
  @Allow('checks.write')
  @Post('conflict-checks/:id/waivers')
  async askWaiver(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { hitKey, scope, until }: WaiverBody,
  ): Promise<CheckView> {
    await this.waivers.ask(caller, id, { hitKey, scope, until: until ?? null });
    return this.screens.one(caller, id);
  }

  /** Signs a waiver, as the lead counsel and for the members the caller acts for; answers its check. */
  @Allow('checks.read')
  @Post('conflict-waivers/:id/signatures')
  async sign(@Who() caller: Caller, @Param('id', Uuid) waiverId: string): Promise<CheckView> {
    const { id } = await this.waivers.sign(caller, waiverId);
    return this.screens.one(caller, id);
  }
}

/** What is asked blindly, and who spoke with which expert. */
@Controller()
export class ExpertContactsController {
  constructor(
    private readonly asking: AskBlindly,
    private readonly contacts: KeepContacts,
    private readonly screens: ContactsScreens,
  ) {}

  /** Asks whether an expert would be in conflict in a case. The answer tells neither why nor against whom. */
  @Allow('checks.write')
  @Post('cases/:id/conflict-questions')
  async ask(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() { expertId }: BlindQuestionBody,
  ): Promise<BlindAnswerView> {
    const { id, answer, askedAt } = await this.asking.run(caller, caseId, expertId.toLowerCase());
    return { id, answer, askedAt };
  }

  /** Lists the blind questions of all, the newest first, for the ethics officer. */
  @Allow('checks.decide')
  @Get('conflict-questions')
  questions(@Who() caller: Caller, @Query() query: PageQuery): Promise<BlindQuestionsView> {
    return this.screens.questions(caller, query);
  }

  /** Lists the contacts with experts for a case that the caller may know of, the newest first. */
  @Allow('checks.read')
  @Get('cases/:id/expert-contacts')
  list(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: PageQuery,
  ): Promise<ExpertContactsView> {
    return this.screens.ofCase(caller, id, query);
  }

  /** Keeps a contact with an expert for a case, a failed one too. It is never changed. */
  @Allow('checks.write')
  @Post('cases/:id/expert-contacts')
  async log(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() { expertId, on, way, failed, confidentialPassed, note }: ExpertContactBody,
  ): Promise<ExpertContactView> {
    const said = { expertId: expertId.toLowerCase(), on, way, failed, confidentialPassed };
    const { id } = await this.contacts.log(caller, caseId, { ...said, note: note ?? null });
    return this.screens.one(caller, id);
  }
}

const lower = (id: string): string => id.toLowerCase();
