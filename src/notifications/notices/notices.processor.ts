import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { groupNotices, mandateNotices, subscriptionNotices } from '../domain/notice-words.js';
import { roleNotices } from '../domain/role-words.js';
import { TellOfDocuments } from './tell-of-documents.js';
import { TellOfRoles } from './tell-of-roles.js';
import { TellOfGroups } from './tell-of-groups.js';
import { TellOfMandates } from './tell-of-mandates.js';
import { TellOfSubscriptions } from './tell-of-subscriptions.js';

const consumer = 'notices';

/** Listens for what people are told of. Whom is decided when it is told, not when it happened. */
@Injectable()
export class NoticesProcessor {
  constructor(
    registry: WorkRegistry,
    documents: TellOfDocuments,
    subscriptions: TellOfSubscriptions,
    groups: TellOfGroups,
    mandates: TellOfMandates,
    roles: TellOfRoles,
  ) {
    registry.onFact('document.shared', consumer, (tx, fact) => documents.shared(tx, fact));
    registry.onFact('document.recalled', consumer, (tx, fact) => documents.recalled(tx, fact));
    registry.onFact('document.lowering_asked', consumer, (tx, fact) => documents.loweringAsked(tx, fact));
    for (const type of Object.keys(subscriptionNotices))
      registry.onFact(type, consumer, (tx, fact) => subscriptions.run(tx, fact));
    for (const type of Object.keys(roleNotices))
      registry.onFact(type, consumer, (tx, fact) => roles.run(tx, fact));
    for (const type of Object.keys(groupNotices))
      registry.onFact(type, consumer, (tx, fact) => groups.run(tx, fact));
    for (const type of Object.keys(mandateNotices))
      registry.onFact(type, consumer, (tx, fact) => mandates.run(tx, fact));
  }
}
