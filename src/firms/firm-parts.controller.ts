import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, InvalidInputError, Uuid, Who } from '../platform/index.js';
import type { PartKind } from './domain/firm.js';
import { type Ending, KeepParts } from './keep-parts.js';
import { ReadFirms } from './read-firms.js';
import {
  FirmDetailView,
  FirmIdentifierBody,
  FirmOtherNameBody,
  FirmPartEndBody,
  FirmTieBody,
} from './register.contract.js';

/** What belongs to a firm: other names, numbers, ties. */
@Controller('firms/:id')
export class FirmPartsController {
  constructor(
    private readonly read: ReadFirms,
    private readonly parts: KeepParts,
  ) {}

  /** Adds a former or other name. */
  @Allow('firms.write')
  @Post('names')
  async name(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { name, language, kind, from, until }: FirmOtherNameBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    const added = { name, language, kind, from: from ?? null, until: until ?? null };
    await this.parts.addName(caller, id, added, version);
    return this.read.firm(caller, id);
  }

  /** Adds a number of a register of the world. */
  @Allow('firms.write')
  @Post('identifiers')
  async identifier(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: FirmIdentifierBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    await this.parts.addIdentifier(caller, id, body, version);
    return this.read.firm(caller, id);
  }

  /** Ties the firm to one above it. */
  @Allow('firms.write')
  @Post('ties')
  async tie(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { parentId, kind, percent, from, until, source }: FirmTieBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    const hasPercent = kind === 'owned' || kind === 'acquired';
    if (hasPercent !== (percent !== undefined && Number(percent) > 0)) throw percentFault(hasPercent);
    const tie = { parentId, kind, percent: percent ?? null, from, until: until ?? null, source };
    await this.parts.addTie(caller, id, tie, version);
    return this.read.firm(caller, id);
  }

  /** Writes the last day of a name, or withdraws it with the reason. */
  @Allow('firms.write')
  @Post('names/:partId/ending')
  @HttpCode(200)
  endName(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('partId', Uuid) partId: string,
    @Body() body: FirmPartEndBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    return this.end(caller, id, { kind: 'name', partId }, body, version);
  }

  /** Withdraws a number with the reason. */
  @Allow('firms.write')
  @Post('identifiers/:partId/ending')
  @HttpCode(200)
  endIdentifier(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('partId', Uuid) partId: string,
    @Body() body: FirmPartEndBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    if (body.reason === undefined) throw oneOfTwo();
    return this.end(caller, id, { kind: 'identifier', partId }, body, version);
  }

  /** Writes the last day of a tie, or withdraws it with the reason. */
  @Allow('firms.write')
  @Post('ties/:partId/ending')
  @HttpCode(200)
  endTie(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('partId', Uuid) partId: string,
    @Body() body: FirmPartEndBody,
    @IfMatch() version: number | undefined,
  ): Promise<FirmDetailView> {
    return this.end(caller, id, { kind: 'tie', partId }, body, version);
  }

  private async end(
    caller: Caller,
    id: string,
    part: { readonly kind: PartKind; readonly partId: string },
    body: FirmPartEndBody,
    version: number | undefined,
  ): Promise<FirmDetailView> {
    await this.parts.end(caller, id, part, endingOf(body), version);
    return this.read.firm(caller, id);
  }
}

function endingOf({ on, reason }: FirmPartEndBody): Ending {
  if (on !== undefined && reason === undefined) return { on };
  if (on === undefined && reason !== undefined) return { reason };
  throw oneOfTwo();
}

const oneOfTwo = (): InvalidInputError =>
  InvalidInputError.at(
    '/reason',
    'Say the last day of what was so, or the reason why it never was: one of the two.',
    '请填写终止日，或说明自始不实的理由，二者择一。',
  );

const percentFault = (isNeeded: boolean): InvalidInputError =>
  new InvalidInputError([
    {
      pointer: '/percent',
      because: isNeeded
        ? {
            en: 'Say how much is held, above 0 and at most 100 per cent.',
            zh: '请填写持股比例，应大于 0 且不超过 100。',
          }
        : { en: 'A branch and a firm renamed have no percentage.', zh: '分支机构与更名承继无持股比例。' },
    },
  ]);
