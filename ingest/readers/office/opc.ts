import { posix } from 'node:path';
import type { Limits } from '../limits.ts';
import { ReadError } from '../read-error.ts';
import { child, children, parseXml, textOf, type XmlNode } from '../xml.ts';
import { openContainer } from '../zip.ts';

export interface Relation {
  id: string;
  /** Last part of the relationship type („styles“, „slide“), the same in strict and transitional files. */
  type: string;
  /** Path of the related part inside the package. */
  path: string;
}

/** An Office Open XML package (ECMA-376 part 2): parts that refer to each other by relationships. */
export interface OfficePackage {
  /** Path of the document, workbook or presentation itself. */
  main: string;
  bytes(path: string): Promise<Uint8Array | null>;
  xml(path: string): Promise<XmlNode | null>;
  /** Relationships of a part; those that point outside the package are left out. */
  relations(path: string): Promise<Relation[]>;
  /** The first part related in a certain way. */
  related(path: string, type: string): Promise<XmlNode | null>;
  properties: { title: string | null; author: string | null };
}

/** @throws ReadError when the container cannot be opened or has no main part */
export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<OfficePackage> {
  const container = await openContainer(bytes, limits);

  async function xml(path: string): Promise<XmlNode | null> {
    const content = await container.read(path);
    return content && parseXml(content);
  }

  async function relations(path: string): Promise<Relation[]> {
    const folder = posix.dirname(path);
    const root = await xml(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
    return children(child(root ?? undefined, 'Relationships'), 'Relationship')
      .filter((relation) => relation.attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => ({
        id: attributes['Id'] ?? '',
        type: attributes['Type']?.split('/').at(-1) ?? '',
        path: resolve(folder, attributes['Target'] ?? ''),
      }));
  }

  const roots = await relations('');
  const main = roots.find((relation) => relation.type === 'officeDocument')?.path;
  if (!main || !container.has(main)) {
    throw new ReadError('damaged', 'Die Datei ist beschädigt. Ihr Hauptteil fehlt.');
  }
  const corePath = roots.find((relation) => relation.type === 'core-properties')?.path;
  const core = corePath ? child((await xml(corePath)) ?? undefined, 'cp:coreProperties') : undefined;

  return {
    main,
    bytes: container.read,
    xml,
    relations,
    async related(path, type) {
      const relation = (await relations(path)).find((candidate) => candidate.type === type);
      return relation ? xml(relation.path) : null;
    },
    properties: {
      title: textOf(child(core, 'dc:title')) || null,
      author: textOf(child(core, 'dc:creator')) || null,
    },
  };
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : posix.join(folder, target);
  return posix.normalize(path).replace(/^(\.?\/)+/, '');
}
