import { lawEvents } from '../../law/index.js';
import { openingServices } from './opening-services.js';

describe('the events by which a case is brought to those accused in it', () => {
  it.each(Object.entries(openingServices))('are services the law of %s knows', (forum, kinds) => {
    const served = new Set(lawEvents(forum).flatMap((event) => (event.served ? [event.id] : [])));
    expect(kinds.filter((kind) => !served.has(kind))).toEqual([]);
  });
});
