import ts from 'typescript';
import { lineOf, nodesOf, sources } from './house/tree.js';

const none: readonly string[] = [];
const home = 'src/kernel/four-eyes.ts';
const product = sources('src').filter(({ isTest }) => !isTest);

/** Refusals of one's own that are no decision on what was asked: nobody acts for themselves, two signatures are of two people. */
const otherIdeas = ['appointment.own', 'person.own', 'office.oneself', 'agreement.same_person'];

/** How a refusal is called that says that somebody's own is for others. */
const saysOwn =
  /^\w+\.(own|own_matter|own_question|own_expulsion|oneself|for_you|yours|same_(eyes|person|hand)|\w+_by_you)$/;

/** The lives and rules in which one proposes, sets or records, and another decides. */
const decidedByOthers = [
  'src/approvals/domain/approval-life.ts',
  'src/approvals/domain/approval.ts',
  'src/calendars/domain/addition-life.ts',
  'src/clearance/domain/subscription-life.ts',
  'src/clearance/domain/wall.ts',
  'src/clearance/domain/window.ts',
  'src/costs/domain/bills/cost-life.ts',
  'src/docket/domain/answer-cover.ts',
  'src/docket/domain/deadline-life.ts',
  'src/experts/domain/checks/check-life.ts',
  'src/experts/domain/engagements/time.ts',
  'src/experts/domain/expert-life.ts',
  'src/groups/domain/membership-life.ts',
  'src/groups/sight.ts',
  'src/identity/domain/nomination-life.ts',
];

describe('that nobody decides on their own', () => {
  it('is refused in one place alone', () => {
    const refusals = product.flatMap((source) =>
      nodesOf(source, ts.isCallExpression)
        .filter(({ expression }) => ['deny', 'refuse'].includes(expression.getText()))
        .flatMap((node) => {
          const [code] = node.arguments;
          return code !== undefined && ts.isStringLiteralLike(code)
            ? [{ code: code.text, path: source.path, line: lineOf(source, node) }]
            : [];
        }),
    );
    expect(refusals.length).toBeGreaterThan(200);
    const copies = refusals
      .filter(({ code, path }) => path !== home && saysOwn.test(code) && !otherIdeas.includes(code))
      .map(
        ({ code, path, line }) => `${path}:${String(line)} refuses with ${code}: ask ownThing of the kernel`,
      );
    expect(copies).toEqual(none);
  });

  it('is asked there by every rule in which one proposes and another decides', () => {
    const asks = product
      .filter(({ text }) => /\bown(Thing|Question|Matter)\(/.test(text))
      .map(({ path }) => path)
      .filter((path) => path !== home);
    expect(asks.sort()).toEqual(decidedByOthers);
  });
});
