import type { SourceDocument } from '../../document.ts';
import type { Limits } from '../limits.ts';
import { describe } from '../metadata.ts';
import { ReadError } from '../read-error.ts';
import { child, descendants, parseXml, textOf, type XmlNode } from '../xml.ts';
import { openContainer, type Container } from '../zip.ts';
import { BlockReader } from './blocks.ts';
import { readStyles } from './styles.ts';

/**
 * Reads an OpenDocument text (ODF 1.3): the text as it stands after all tracked changes, printed numbers, tables by
 * row, notes after the paragraph that refers to them. Headers, footers, comments, hidden text and directories are
 * left out. Anchors count the paragraphs that have text.
 */
export async function readOdt(bytes: Uint8Array, name: string, limits: Limits): Promise<SourceDocument> {
  const container = await openContainer(bytes, limits);
  await refuseEncrypted(container);
  const content = await part(container, 'content.xml');
  const body = child(content ?? undefined, 'office:document-content', 'office:body', 'office:text');
  if (!body) throw new ReadError('damaged', 'Die Datei ist beschädigt. Ihr Text fehlt.');
  const reader = new BlockReader(readStyles(await part(container, 'styles.xml'), content));
  reader.readBody(body);
  const { blocks } = reader;
  const properties = await readProperties(container);
  return { ...describe(blocks, { name, properties }), blocks, pages: null, attachments: [] };
}

async function part(container: Container, name: string): Promise<XmlNode | null> {
  const bytes = await container.read(name);
  return bytes && parseXml(bytes);
}

/** ODF part 2, 3.4: encrypted members are listed with their encryption data. */
async function refuseEncrypted(container: Container): Promise<void> {
  const manifest = await part(container, 'META-INF/manifest.xml');
  if (descendants(manifest ?? undefined, 'manifest:encryption-data').length > 0) {
    throw new ReadError(
      'encrypted',
      'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
    );
  }
}

async function readProperties(
  container: Container,
): Promise<{ title: string | null; author: string | null }> {
  const meta = child((await part(container, 'meta.xml')) ?? undefined, 'office:document-meta', 'office:meta');
  const value = (name: string) => textOf(child(meta, name)) || null;
  return { title: value('dc:title'), author: value('dc:creator') ?? value('meta:initial-creator') };
}
