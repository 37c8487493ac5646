import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { NewTokenView, TokenBody, TokensView } from '../identity.contract.js';
import { SessionOnly } from './held-session.js';
import { ListTokens } from './list-tokens.js';
import { MakeToken } from './make-token.js';
import { RevokeToken } from './revoke-token.js';

/** One's own access tokens, for scripts. */
@Controller('tokens')
export class TokensController {
  constructor(
    private readonly makeToken: MakeToken,
    private readonly listTokens: ListTokens,
    private readonly revokeToken: RevokeToken,
  ) {}

  /** Makes an access token; its secret is shown this once. */
  @Allow('signed_in')
  @SessionOnly()
  @Post()
  make(@Who() caller: Caller, @Body() body: TokenBody): Promise<NewTokenView> {
    return this.makeToken.run(caller, body);
  }

  /** One's own access tokens for the alliance one acts in. */
  @Allow('signed_in')
  @SessionOnly()
  @Get()
  async list(@Who() caller: Caller): Promise<TokensView> {
    return { items: await this.listTokens.run(caller) };
  }

  /** Revokes an access token at once. */
  @Allow('signed_in')
  @SessionOnly()
  @Delete(':id')
  @HttpCode(204)
  async revoke(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.revokeToken.run(caller, id);
  }
}
