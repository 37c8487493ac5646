import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** The repository's root. */
export const root = join(__dirname, '..', '..');

/** A file of the repository; `path` is relative to its root, with `/`. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file, parsed. */
export interface Source extends Text {
  readonly ast: ts.SourceFile;
  readonly lines: number;
  /** Name without folders. */
  readonly name: string;
  /** First folder under `src`, or nothing for a file that stands in `src` itself. */
  readonly module: string | undefined;
  readonly isTest: boolean;
  readonly isDomain: boolean;
}

/** One import or re-export as written. */
export interface Import {
  readonly from: Source;
  /** As written, e.g. `../kernel/index.js`. */
  readonly specifier: string;
  /** The file meant, where it is one of ours. */
  readonly target: string | undefined;
  /** Names that exist at run time; types are not among them. */
  readonly values: readonly string[];
  readonly names: readonly string[];
}

const generated =
  /(^|\/)(node_modules|dist|coverage|\.data|\.test-data|\.cache|\.git)(\/|$)|api\/schema\.d\.ts$/;

/** Every file under a folder whose name ends so; nothing where there is no such folder. */
export function texts(folder: string, ending: RegExp): readonly Text[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !generated.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function parse({ path, text }: Text): Source {
  const parts = path.split('/');
  return {
    path,
    text,
    ast: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true),
    lines: text.trimEnd().split('\n').length,
    name: parts.at(-1) ?? path,
    module: parts[0] === 'src' && parts.length > 2 ? parts[1] : undefined,
    isTest: /\.(test|fixtures)\.tsx?$/.test(path) || parts[0] === 'test',
    isDomain: parts[0] === 'src' && (parts[2] === 'domain' || parts[1] === 'kernel'),
  };
}

/** Every TypeScript file under a folder, parsed. */
export const sources = (folder: string): readonly Source[] => texts(folder, /\.tsx?$/).map(parse);

const targetOf = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.')
    ? posix.normalize(posix.join(dirname(from), specifier)).replace(/\.js$/, '.ts')
    : undefined;

function namesIn(clause: ts.ImportClause | undefined): { names: string[]; values: string[] } {
  if (clause === undefined) return { names: [], values: [] };
  const bindings = clause.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const whole = [clause.name, bindings && ts.isNamespaceImport(bindings) ? bindings.name : undefined]
    .filter((name) => name !== undefined)
    .map((name) => name.text);
  const nameOf = (element: ts.ImportSpecifier) => (element.propertyName ?? element.name).text;
  const isTypes = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return {
    names: [...whole, ...named.map(nameOf)],
    values: isTypes ? [] : [...whole, ...named.filter((element) => !element.isTypeOnly).map(nameOf)],
  };
}

function exportedNames(declaration: ts.ExportDeclaration): { names: string[]; values: string[] } {
  const clause = declaration.exportClause;
  const elements = clause && ts.isNamedExports(clause) ? [...clause.elements] : [];
  const nameOf = (element: ts.ExportSpecifier) => (element.propertyName ?? element.name).text;
  return {
    names: elements.map(nameOf),
    values: declaration.isTypeOnly ? [] : elements.filter((element) => !element.isTypeOnly).map(nameOf),
  };
}

/** What a file imports or passes on. */
export function importsOf(source: Source): readonly Import[] {
  return source.ast.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const written = statement.moduleSpecifier;
    if (written === undefined || !ts.isStringLiteral(written)) return [];
    const said = isImport ? namesIn(statement.importClause) : exportedNames(statement);
    return [{ from: source, specifier: written.text, target: targetOf(source.path, written.text), ...said }];
  });
}

/** Every node of a file that is of a kind. */
export function nodesOf<N extends ts.Node>(source: Source, is: (node: ts.Node) => node is N): readonly N[] {
  const found: N[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.ast);
  return found;
}

/** First line of a node, counted from one. */
export const lineOf = (source: Source, node: ts.Node): number =>
  source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1;

/** How many lines a node takes. */
export const linesOf = (source: Source, node: ts.Node): number =>
  source.ast.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(source, node);

/** Names of a node's decorators, e.g. `Get`. */
export const decoratorsOf = (node: ts.Node): readonly string[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );

/** Whether a declaration is exported from its file. */
export const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
