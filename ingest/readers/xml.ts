import { Parser } from 'htmlparser2';
import { ReadError } from './read-error.ts';

/** An element with its children in order; text stands as strings between elements. */
export interface XmlNode {
  /** With the prefix that `prefixes` gives its namespace, whatever prefix the file uses. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** Deeper nesting occurs in no document a person wrote. */
const deepest = 1000;

const ooxml = ['http://schemas.openxmlformats.org', 'http://purl.oclc.org/ooxml'];
const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces (transitional and strict OOXML, ODF) by the prefix our readers know them by. */
const prefixes = new Map<string, string>([
  ...ooxml.flatMap((base): [string, string][] => [
    [`${base}/wordprocessingml/2006/main`, 'w'],
    [`${base}/wordprocessingml/main`, 'w'],
    [`${base}/spreadsheetml/2006/main`, ''],
    [`${base}/spreadsheetml/main`, ''],
    [`${base}/presentationml/2006/main`, 'p'],
    [`${base}/presentationml/main`, 'p'],
    [`${base}/drawingml/2006/main`, 'a'],
    [`${base}/drawingml/main`, 'a'],
    [`${base}/drawingml/2006/diagram`, 'dgm'],
    [`${base}/drawingml/diagram`, 'dgm'],
    [`${base}/officeDocument/2006/relationships`, 'r'],
    [`${base}/officeDocument/relationships`, 'r'],
    [`${base}/officeDocument/2006/math`, 'm'],
    [`${base}/officeDocument/math`, 'm'],
    [`${base}/markup-compatibility/2006`, 'mc'],
    [`${base}/package/2006/relationships`, ''],
    [`${base}/package/2006/metadata/core-properties`, 'cp'],
  ]),
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name): [string, string] => [
    `${odf}${name}:1.0`,
    name,
  ]),
  [`${odf}drawing:1.0`, 'draw'],
]);

export interface XmlEvents {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlOptions {
  /** Allows a document type that is only named, as `dbtplenarprotokoll` does; it is never fetched. */
  documentType?: boolean;
}

/**
 * Streams a part of an office document. No entity but XML's own five is ever expanded; a document type
 * declaration, which office formats forbid, is refused unless allowed, and so is text that ends inside an element.
 *
 * @throws ReadError `damaged`
 */
export function streamXml(
  bytes: Uint8Array,
  events: XmlEvents,
  { documentType = false }: XmlOptions = {},
): void {
  const scopes: Map<string, string>[] = [new Map()];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (scopes.length > deepest) throw damaged('Ihre Bestandteile sind zu tief verschachtelt.');
        const scope = declaredPrefixes(attributes, scopes.at(-1)!);
        scopes.push(scope);
        events.open?.(canonical(name, scope, true), renameAttributes(attributes, scope));
      },
      ontext: (text) => events.text?.(text),
      onclosetag(name) {
        const scope = scopes.pop()!;
        events.close?.(canonical(name, scope, true));
      },
      onprocessinginstruction(name, declaration) {
        const allowed = documentType && !declaration.includes('[');
        if (name.toLowerCase() === '!doctype' && !allowed)
          throw damaged('Sie enthält eine unzulässige Dokumenttypdefinition.');
      },
    },
    { xmlMode: true },
  );
  parser.write(decode(bytes));
  if (scopes.length > 1) throw damaged('Ein Bestandteil bricht mitten im Text ab.');
  parser.end();
}

/** Reads a whole part into a tree. See `streamXml` for what is refused. */
export function parseXml(bytes: Uint8Array, options?: XmlOptions): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const events: XmlEvents = {
    open(name, attributes) {
      const node: XmlNode = { name, attributes, children: [] };
      stack.at(-1)!.children.push(node);
      stack.push(node);
    },
    text(text) {
      stack.at(-1)!.children.push(text);
    },
    close() {
      stack.pop();
    },
  };
  streamXml(bytes, events, options);
  return root;
}

/** Child elements, all or those of a name. */
export function children(node: XmlNode | undefined, name?: string): XmlNode[] {
  const elements = (node?.children ?? []).filter((part) => typeof part !== 'string');
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

/** The first child element of a name; with several names, descends along them. */
export function child(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((parent, name) => children(parent, name)[0], node);
}

/** All elements of a name below a node, in document order. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  return children(node).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** All text below a node, joined without anything in between. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

function declaredPrefixes(
  attributes: Record<string, string>,
  outer: Map<string, string>,
): Map<string, string> {
  let scope = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (scope === outer) scope = new Map(outer);
    const declared = name.slice(6);
    scope.set(declared, prefixes.get(value) ?? declared);
  }
  return scope;
}

function canonical(name: string, scope: Map<string, string>, element: boolean): string {
  const colon = name.indexOf(':');
  // Attributes without a prefix belong to no namespace.
  if (colon < 0 && !element) return name;
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function renameAttributes(
  attributes: Record<string, string>,
  scope: Map<string, string>,
): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) renamed[canonical(name, scope, false)] = value;
  return renamed;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function damaged(reason: string): ReadError {
  return new ReadError('damaged', `Die Datei ist beschädigt. ${reason}`);
}
