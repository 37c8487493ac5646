import { mailOrders } from '../src/administration/administration.contract.js';
import { memberOrders } from '../src/alliance/alliance.contract.js';
import { caseSorts } from '../src/cases/cases.contract.js';
import { wallOrders } from '../src/clearance/clearance.contract.js';
import { costOrders } from '../src/costs/bills/costs.contract.js';
import { vendorOrders } from '../src/costs/bills/vendors.store.js';
import { deadlineOrders } from '../src/docket/across/across.contract.js';
import { documentOrders } from '../src/documents/shelf/documents-views.contract.js';
import { expertOrders } from '../src/experts/pool/experts.store.js';
import { firmOrders } from '../src/firms/register.contract.js';
import { groupOrders } from '../src/groups/groups.contract.js';
import { peopleOrders } from '../src/identity/people.contract.js';
import { notificationOrders } from '../src/notifications/notifications.contract.js';
import { viewedLists } from '../src/overview/domain/saved-view.js';

it('the orders a view may keep are those of its list', () => {
  const orders: { readonly [L in keyof typeof viewedLists]: readonly string[] } = {
    cases: caseSorts,
    costs: costOrders,
    vendors: vendorOrders,
    deadlines: deadlineOrders,
    documents: documentOrders,
    members: memberOrders,
    firms: firmOrders,
    experts: expertOrders,
    people: peopleOrders,
    groups: groupOrders,
    walls: wallOrders,
    mails: mailOrders,
    work: [],
    notifications: notificationOrders,
  };
  for (const [list, { orders: kept }] of Object.entries(viewedLists))
    expect([list, kept.flatMap((order) => [order, `-${order}`]).sort()]).toEqual([
      list,
      [...orders[list as keyof typeof viewedLists]].sort(),
    ]);
});
