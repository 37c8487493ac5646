import ts from 'typescript';
import { join } from 'node:path';
import { root } from './house/tree.js';

type Words = ReadonlyMap<ts.Declaration, string>;

const read = ts.sys.readFile.bind(ts.sys);
const { config } = ts.readConfigFile(join(root, 'web/tsconfig.json'), read) as { config: unknown };
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'web'));
const program = ts.createProgram(fileNames, options);
const types = program.getTypeChecker();

/** The screens; the names of facts beside the generated types are asked for by what the server tells. */
const screens = program.getSourceFiles().filter(({ fileName }) => /\/web\/src\/(?!api\/)/.test(fileName));

function nodesOf<N extends ts.Node>(is: (node: ts.Node) => node is N): readonly N[] {
  const found: N[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  screens.forEach(visit);
  return found;
}

/** Every word of every dictionary, by where it is declared. */
const declared: Words = new Map(
  nodesOf(ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'dictionary')
    .flatMap(({ arguments: [entries] }) =>
      entries !== undefined && ts.isObjectLiteralExpression(entries) ? [...entries.properties] : [],
    )
    .filter(ts.isPropertyAssignment)
    .map((word) => [word, `${word.getSourceFile().fileName.slice(root.length + 1)} ${word.name.getText()}`]),
);

const isWord = (declaration: ts.Declaration): boolean => declared.has(declaration);
const wordsIn = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] =>
  symbol?.declarations?.filter(isWord) ?? [];

const texts = new Set(nodesOf(ts.isStringLiteral).map(({ text }) => text));

/** The words that `t[key]` may say. A key that may be any word says those named as text somewhere, or all that are gone through. */
function chosen({ expression, argumentExpression }: ts.ElementAccessExpression): readonly ts.Declaration[] {
  const of = types.getTypeAtLocation(expression);
  const words = of.getProperties().filter((one) => wordsIn(one).length > 0);
  const key = types.getTypeAtLocation(argumentExpression);
  const keys = (key.isUnion() ? key.types : [key]).flatMap((one) => (one.isStringLiteral() ? one.value : []));
  const isAny = words.every(({ name }) => keys.includes(name));
  const isThrough = expression.getSourceFile().text.includes(`Object.keys(${expression.getText()})`);
  return words
    .filter(({ name }) => keys.length === 0 || keys.includes(name))
    .filter(({ name }) => !isAny || words.length < 40 || isThrough || texts.has(name))
    .flatMap(wordsIn);
}

it('says every word of its dictionaries somewhere', () => {
  const said = new Set([
    ...nodesOf(ts.isPropertyAccessExpression).flatMap(({ name }) => wordsIn(types.getSymbolAtLocation(name))),
    ...nodesOf(ts.isElementAccessExpression).flatMap(chosen),
    ...nodesOf(ts.isBindingElement).flatMap(({ parent, name, propertyName }) =>
      wordsIn(types.getTypeAtLocation(parent).getProperty((propertyName ?? name).getText())),
    ),
  ]);
  expect(declared.size).toBeGreaterThan(1000);
  const unsaid = [...declared].filter(([word]) => !said.has(word)).map(([, where]) => where);
  expect(unsaid).toEqual([]);
});
