import { parse } from 'svelte/compiler';

/** What a person reads, as it stands in a component or module. */
export interface Message {
  /** The German text, white space (no-break spaces, too) as one blank, `{0}`, `{1}` … for what is computed. */
  key: string;
  /** Where the text stands in the source, end exclusive. */
  start: number;
  end: number;
  /** What is computed: the sources of `{0}`, `{1}` … */
  values: { start: number; end: number }[];
  /** In markup an expression stands in braces, in a template literal as `${…}`; a string has none. */
  form: 'markup' | 'template' | 'string';
}

/** A node of Svelte's tree or, in scripts and expressions, of ESTree with TypeScript. */
interface Node {
  type: string;
  start: number;
  end: number;
  [property: string]: unknown;
}

/** Attributes that no one reads. */
const unread =
  /^(class|style|generics|id|for|href|src|d|points|viewBox|transform|type|role|name|rel|target|lang|slot|key|autocomplete|preserveAspectRatio|.*-(anchor|width|linecap|linejoin))$/;
const typesThatHoldValues = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/**
 * The messages of a Svelte component, or of a TypeScript module (`script`), in the order of the source; a message inside
 * an expression of another follows it.
 *
 * In markup all text counts. In scripts a string counts when it reads like German prose, or when `known` says so.
 */
export function messagesOf(
  source: string,
  { script, known }: { script: boolean; known: (key: string) => boolean },
): Message[] {
  const opening = '<script lang="ts">\n';
  const root = parse(script ? `${opening}${source}\n</script>` : source, { modern: true });
  const messages = new Collector(known).collect(root as unknown as Node);
  return script ? messages.map((message) => moved(message, -opening.length)) : messages;
}

function moved({ start, end, values, ...message }: Message, by: number): Message {
  const parts = values.map((value) => ({ start: value.start + by, end: value.end + by }));
  return { ...message, start: start + by, end: end + by, values: parts };
}

class Collector {
  readonly #known: (key: string) => boolean;
  readonly #messages: Message[] = [];

  constructor(known: (key: string) => boolean) {
    this.#known = known;
  }

  collect(root: Node): Message[] {
    for (const part of ['module', 'instance', 'fragment']) this.#visit(root[part]);
    return this.#messages.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #visit(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.#visit(item);
    else if (isNode(value)) this.#node(value);
  }

  #node(node: Node): void {
    switch (node.type) {
      case 'Fragment':
        return this.#markup(node['nodes'] as Node[]);
      case 'Attribute':
        return this.#attribute(node);
      case 'Literal':
        return this.#string(node);
      case 'TemplateLiteral':
        return this.#template(node);
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'ThrowStatement':
      case 'StyleSheet':
        return;
      case 'BinaryExpression':
      case 'SwitchCase':
        return this.#compared(node);
      case 'PropertyDefinition':
        // An error's name is for programs.
        if ((node['key'] as Node)['name'] === 'name') return;
        return this.#visit(node['value']);
      case 'Property':
        return this.#visit([node['computed'] ? node['key'] : null, node['value']]);
    }
    if (node.type.startsWith('TS') && !typesThatHoldValues.has(node.type)) return;
    for (const [name, child] of Object.entries(node)) {
      if (name !== 'typeAnnotation' && name !== 'typeArguments') this.#visit(child);
    }
  }

  /** Text and the expressions between it make one message, up to the next element. */
  #markup(nodes: readonly Node[]): void {
    let run: Node[] = [];
    for (const node of [...nodes, null]) {
      if (node?.type === 'Text' || node?.type === 'ExpressionTag') {
        run.push(node);
        continue;
      }
      this.#run(run);
      run = [];
      this.#visit(node);
    }
  }

  #run(run: readonly Node[]): void {
    const parts = run.map((node) => (node.type === 'Text' ? (node['data'] as string) : node));
    const key = keyOf(parts);
    if (/\p{L}/u.test(key.replaceAll(/\{\d+\}/g, ''))) {
      const first = run.find((node) => node.type !== 'Text' || /\S/.test(node['data'] as string))!;
      const last = run.findLast((node) => node.type !== 'Text' || /\S/.test(node['data'] as string))!;
      const values = run.filter((node) => node.type !== 'Text').map(inner);
      this.#messages.push({ key, start: lead(first), end: trail(last), values, form: 'markup' });
    }
    for (const node of run) if (node.type !== 'Text') this.#visit(node['expression']);
  }

  #attribute(node: Node): void {
    const { value } = node;
    if (unread.test(node['name'] as string)) return;
    if (!Array.isArray(value)) return this.#visit(value);
    const nodes = value as Node[];
    const text = nodes.map((part) => (part.type === 'Text' ? (part['data'] as string) : ' ')).join('');
    const wanted =
      isProse(text) ||
      this.#known(keyOf(nodes.map((part) => (part.type === 'Text' ? (part['data'] as string) : part))));
    if (wanted) this.#run(nodes);
    else for (const part of nodes) if (part.type !== 'Text') this.#visit(part['expression']);
  }

  #string({ value, start, end }: Node): void {
    if (typeof value !== 'string') return;
    const key = keyOf([value]);
    if (isProse(value) || this.#known(key)) {
      this.#messages.push({ key, start, end, values: [], form: 'string' });
    }
  }

  #template(node: Node): void {
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    const expressions = node['expressions'] as Node[];
    const parts = quasis.flatMap(({ value }, i) => [value.cooked, ...expressions.slice(i, i + 1)]);
    const key = keyOf(parts);
    if (isProse(quasis.map(({ value }) => value.cooked).join(' ')) || this.#known(key)) {
      this.#messages.push({ key, start: node.start, end: node.end, values: expressions, form: 'template' });
    }
    this.#visit(expressions);
  }

  /** What is compared is a value, not a text. */
  #compared(node: Node): void {
    const operands = ['left', 'right', 'test'].map((name) => node[name]);
    this.#visit(operands.filter((operand) => !isNode(operand) || operand.type !== 'Literal'));
    this.#visit(node['consequent']);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

const inner = ({ expression }: Node) => expression as Node;

function keyOf(parts: readonly (string | Node)[]): string {
  let values = 0;
  const text = parts.map((part) => (typeof part === 'string' ? part : `{${values++}}`)).join('');
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Markup's text without the white space around it. */
function lead({ type, start, raw }: Node): number {
  return type === 'Text' ? start + /^\s*/.exec(raw as string)![0].length : start;
}

function trail({ type, end, raw }: Node): number {
  return type === 'Text' ? end - /\s*$/.exec(raw as string)![0].length : end;
}

/** Whether a string of a script is one that people read: a capital or an umlaut, or several plain words. */
function isProse(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^[„“(]?\p{Lu}[\p{Ll} ]/u.test(trimmed) ||
    /[äöüßÄÖÜ„“–…]/.test(trimmed) ||
    /^\p{L}+(,? \p{L}+)+[.?!:]?$/u.test(trimmed)
  );
}
