import type { Anchor, Block, SourceDocument } from '../../document.ts';
import type { Limits } from '../limits.ts';
import { describe } from '../metadata.ts';
import { openPackage, type OfficePackage, type Relation } from '../office/opc.ts';
import { ReadError } from '../read-error.ts';
import { tidy } from '../text/tidy.ts';
import { child, children, descendants, textOf, type XmlNode } from '../xml.ts';
import { readNotes, readShapes, type SlidePart } from './shapes.ts';

/**
 * Reads a PowerPoint presentation slide by slide in the order shown, each slide followed by its notes; slides hidden
 * from the show are read too. Anchors: „Folie 3“, „Folie 3, Notizen“.
 */
export async function readPptx(bytes: Uint8Array, name: string, limits: Limits): Promise<SourceDocument> {
  const file = await openPackage(bytes, limits);
  const slides = await slideParts(file);
  if (slides.length > limits.pages) {
    throw new ReadError(
      'too-many-pages',
      `Die Datei hat ${slides.length} Folien; gelesen werden höchstens ${limits.pages}.`,
    );
  }
  const blocks: Block[] = [];
  for (const [index, path] of slides.entries()) blocks.push(...(await slideBlocks(file, path, index + 1)));
  const known = { kind: 'praesentation' as const };
  return {
    ...describe(blocks, { name, known, properties: file.properties }),
    blocks,
    pages: null,
    attachments: [],
  };
}

async function slideParts(file: OfficePackage): Promise<string[]> {
  const presentation = child((await file.xml(file.main)) ?? undefined, 'p:presentation');
  const relations = new Map(
    (await file.relations(file.main)).map((relation) => [relation.id, relation.path]),
  );
  return children(child(presentation, 'p:sldIdLst'), 'p:sldId').flatMap(
    (slide) => relations.get(slide.attributes['r:id'] ?? '') ?? [],
  );
}

async function slideBlocks(file: OfficePackage, path: string, number: number): Promise<Block[]> {
  const slide = child((await file.xml(path)) ?? undefined, 'p:sld');
  const relations = await file.relations(path);
  const shown = [...readShapes(child(slide, 'p:cSld', 'p:spTree')), ...(await diagramParts(file, relations))];
  const notesPath = relations.find((relation) => relation.type === 'notesSlide')?.path;
  const notes = child(
    (notesPath ? await file.xml(notesPath) : null) ?? undefined,
    'p:notes',
    'p:cSld',
    'p:spTree',
  );
  return [
    ...shown.map((part) => toBlock(part, `Folie ${number}`)),
    ...readNotes(notes).map((part) => toBlock(part, `Folie ${number}, Notizen`)),
  ];
}

/** SmartArt keeps its text in a part of its own. */
async function diagramParts(file: OfficePackage, relations: Relation[]): Promise<SlidePart[]> {
  const parts: SlidePart[] = [];
  for (const { path } of relations.filter((relation) => relation.type === 'diagramData')) {
    const texts = descendants((await file.xml(path)) ?? undefined, 'dgm:t').map(diagramText);
    parts.push(
      ...texts.filter((text) => text !== '').map((text): SlidePart => ({ kind: 'list-item', text })),
    );
  }
  return parts;
}

function diagramText(node: XmlNode): string {
  return tidy(descendants(node, 'a:t').map(textOf).join(''));
}

function toBlock({ kind, text }: SlidePart, label: string): Block {
  const anchor: Anchor = { kind: 'slide', label, page: null };
  return kind === 'heading'
    ? { kind, text: text.replace(/\s*\n\s*/g, ' '), anchor, level: 1 }
    : { kind, text, anchor };
}
