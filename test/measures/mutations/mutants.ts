import ts from 'typescript';

/** One small break of a source text. */
export interface Mutant {
  readonly id: number;
  /** Line of the break, from 1, and what turns into what there. */
  readonly line: number;
  readonly change: string;
}

/** A source text that holds all its breaks, each asleep until its id is the one that is awake. */
export interface MutatedSource {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Each operator and what it is mistaken for. */
const MISTAKEN: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
};

const MEMBERS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  ceil: 'floor',
  floor: 'ceil',
  round: 'floor',
  sqrt: 'abs',
  abs: 'sign',
  sign: 'abs',
  every: 'some',
  some: 'every',
};

/** Functions of one number that may be forgotten: the ones of `elementary.ts`, and what they are written out by. */
const FORGETTABLE: ReadonlySet<string> = new Set([
  ...['exp', 'ln', 'log1p', 'asin', 'sin'],
  ...['expOf', 'lnOf', 'log1pOf', 'asinOf', 'sinOf'],
]);

/**
 * Puts every break that this list knows into a TypeScript source: operators mistaken for their neighbours, numbers one too large,
 * signs lost, functions forgotten, minima for maxima, truth for falsehood. `awake(id)` must be a global function that says whether a break is
 * awake, and `step()` one that is called in every turn of a loop, so that a loop that a break has made endless can be left. Types and
 * what is only thrown are left alone.
 */
export function mutate(source: string): MutatedSource {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n');
  const mutants: Mutant[] = [];

  /** Names a new break and gives `broken` where it is awake, else `whole`. */
  function either(node: ts.Node, what: string, broken: string, whole: string): string {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const id = mutants.length;
    mutants.push({ id, line, change: `${what} in ${lines[line - 1]?.trim() ?? ''}` });
    return `(awake(${id}) ? ${broken} : ${whole})`;
  }

  /** The node's text with its children rewritten. */
  function rewriteChildren(node: ts.Node): string {
    let text = '';
    let position = node.getStart(file);
    ts.forEachChild(node, (child) => {
      text += source.slice(position, child.getStart(file)) + rewrite(child);
      position = child.getEnd();
    });
    return text + source.slice(position, node.getEnd());
  }

  function rewrite(node: ts.Node): string {
    const isLoopBody = ts.isIterationStatement(node.parent, false) && node.parent.statement === node;
    return isLoopBody ? `{ step(); ${rewriteNode(node)} }` : rewriteNode(node);
  }

  function rewriteNode(node: ts.Node): string {
    const own = node.getText(file);
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return own;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return own;
    if (ts.isBinaryExpression(node)) return rewriteBinary(node);
    if (ts.isNumericLiteral(node)) return either(node, `${own} + 1`, `${own} + 1`, own);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
      const operand = rewrite(node.operand);
      return either(node, `sign of ${own}`, operand, `-${operand}`);
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) return either(node, 'true → false', 'false', 'true');
    if (node.kind === ts.SyntaxKind.FalseKeyword) return either(node, 'false → true', 'true', 'false');
    if (ts.isPropertyAccessExpression(node)) {
      const other = MEMBERS[node.name.text];
      if (other === undefined) return rewriteChildren(node);
      const dot = node.questionDotToken === undefined ? '' : '?.';
      const name = either(node.name, `${node.name.text} → ${other}`, `'${other}'`, `'${node.name.text}'`);
      return `${rewrite(node.expression)}${dot}[${name}]`;
    }
    if (ts.isCallExpression(node) && FORGETTABLE.has(node.expression.getText(file))) {
      const name = node.expression.getText(file);
      const argument = node.arguments.map(rewrite).join(', ');
      return either(node, `${name} forgotten`, `(${argument})`, `${name}(${argument})`);
    }
    return rewriteChildren(node);
  }

  function rewriteBinary(node: ts.BinaryExpression): string {
    const operator = node.operatorToken.getText(file);
    const [left, right] = [rewrite(node.left), rewrite(node.right)];
    if (operator === '+=' || operator === '-=') {
      const other = operator === '+=' ? '-=' : '+=';
      return either(
        node,
        `${operator} → ${other}`,
        `(${left} ${other} ${right})`,
        `(${left} ${operator} ${right})`,
      );
    }
    const mistaken = MISTAKEN[operator];
    if (mistaken === undefined) return `${left} ${operator} ${right}`;
    return either(
      node,
      `${operator} → ${mistaken}`,
      `((${left}) ${mistaken} (${right}))`,
      `((${left}) ${operator} (${right}))`,
    );
  }

  return { code: rewriteChildren(file), mutants };
}
