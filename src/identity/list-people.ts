import { Injectable } from '@nestjs/common';
import { type Caller, type Sorted, UnitOfWork } from '../platform/index.js';
import { type ListedPerson, type PeopleFilter, PeopleReader } from './people.reader.js';
import { todayIn } from './people.store.js';

/** Lists people of the alliance. */
@Injectable()
export class ListPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleReader,
  ) {}

  run(caller: Caller, filter: Omit<PeopleFilter, 'on'>): Promise<(ListedPerson & Sorted)[]> {
    return this.work.read(caller, async (tx) => this.people.list(tx, { ...filter, on: await todayIn(tx) }));
  }
}
