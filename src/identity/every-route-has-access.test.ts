import { Controller, Get, Post } from '@nestjs/common';
import { Allow } from '../platform/index.js';
import { routesWithoutAccess } from './every-route-has-access.js';

@Controller('things')
class HalfOpen {
  @Allow('cases.read')
  @Get()
  list(): string {
    return '';
  }

  @Post(':id/opening')
  open(): string {
    return '';
  }

  inner(): string {
    return '';
  }
}

describe('routes that do not say who may use them', () => {
  it('are named with their method and path', () => {
    expect(routesWithoutAccess([new HalfOpen()])).toEqual(['HalfOpen.open (POST /things/:id/opening)']);
  });
});
