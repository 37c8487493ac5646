import ts from 'typescript';
import { documentKinds, folders, privilegeBases } from '../src/documents/domain/document-words.js';
import { documentStates, tierNames } from '../src/documents/domain/life.js';
import {
  basisWords,
  folderWords,
  kindWords,
  stateWords,
  tierWords,
} from '../web/src/pages/documents/document-names.js';
import { nodesOf, type Source, sources } from './house/tree.js';

it.each([
  ['folders', folders, folderWords],
  ['kinds', documentKinds, kindWords],
  ['bases of privilege', privilegeBases, basisWords],
  ['states', documentStates, stateWords],
  ['tiers', tierNames, tierWords],
])('the names of %s are the same on the screen and in what the server tells', (_, told, shown) => {
  expect(shown).toEqual(told);
});

interface Word {
  readonly where: string;
  readonly said: string;
}

/** Lists of names, each whole whatever a page says as well. */
const lists = new Set(['roleWords', 'detailWords']);

/** What a dictionary says in both languages, sentences that are made of something left out. */
function wordsOf(source: Source, call: ts.CallExpression): readonly Word[] {
  const [entries] = call.arguments;
  const name = ts.isVariableDeclaration(call.parent) ? call.parent.name.getText() : '';
  if (call.expression.getText() !== 'dictionary' || lists.has(name)) return [];
  if (entries === undefined || !ts.isObjectLiteralExpression(entries)) return [];
  return entries.properties.filter(ts.isPropertyAssignment).flatMap((entry) => {
    if (!ts.isObjectLiteralExpression(entry.initializer)) return [];
    const texts = entry.initializer.properties
      .filter(ts.isPropertyAssignment)
      .map(({ name: language, initializer }) => [language.getText(), initializer] as const)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .flatMap(([, text]) => (ts.isStringLiteralLike(text) ? [text.text] : []));
    return texts.length === 2
      ? [{ where: `${source.path} ${entry.name.getText()}`, said: texts.join(' | ') }]
      : [];
  });
}

describe('the words of the screens', () => {
  const words = sources('web/src').flatMap((source) =>
    nodesOf(source, ts.isCallExpression).flatMap((call) => wordsOf(source, call)),
  );

  it('stand once: what two parts say is a common word', () => {
    expect(words.length).toBeGreaterThan(1000);
    const places = new Map<string, readonly string[]>();
    for (const { said, where } of words) places.set(said, [...(places.get(said) ?? []), where]);
    const twice = [...places].filter(([, each]) => each.length > 1);
    expect(twice).toEqual([]);
  });
});
