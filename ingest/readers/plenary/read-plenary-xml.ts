import type { Anchor, SourceDocument } from '../../document.ts';
import { firstDate } from '../metadata/date.ts';
import { rowText } from '../office/table-row.ts';
import { ReadError } from '../read-error.ts';
import { child, children, parseXml, textOf, type XmlNode } from '../xml.ts';
import { RecordBlocks } from './record-blocks.ts';
import { parseSpeakerLabel, partyName, type Speaker } from './speaker-label.ts';
import { readContents, type RecordContents } from './xml-contents.ts';

/** Lists of contents and speakers repeat the record. */
const skipped = new Set(['vorspann', 'rednerliste', 'redner']);

/**
 * Reads a plenary record of the Bundestag as published in XML since the 19th term (`dbtplenarprotokoll`): agenda
 * items, speeches with speaker, group and office, remarks, annexes. Anchors are printed pages; the XML knows no sheets.
 */
export function readPlenaryXml(bytes: Uint8Array): SourceDocument {
  const root = child(parseXml(bytes, { documentType: true }), 'dbtplenarprotokoll');
  if (!root) throw new ReadError('damaged', 'Die Datei ist beschädigt. Ihr Protokoll fehlt.');
  const { attributes } = root;
  const number = `${attributes['wahlperiode'] ?? '?'}/${attributes['sitzung-nr'] ?? '?'}`;
  const reader = new PlenaryReader(attributes['start-seitennr'] ?? null, readContents(root));
  reader.read(root);
  return {
    title: `Plenarprotokoll ${number}`,
    kind: 'plenarprotokoll',
    language: 'de',
    date: firstDate(attributes['sitzung-datum'] ?? ''),
    number,
    authors: [],
    blocks: reader.record.blocks,
    pages: null,
    attachments: [],
  };
}

class PlenaryReader {
  readonly record = new RecordBlocks();
  readonly #contents: RecordContents;
  #page: string | null;
  #quadrant: string | null = null;

  constructor(firstPage: string | null, contents: RecordContents) {
    this.#page = firstPage;
    this.#contents = contents;
  }

  read(parent: XmlNode): void {
    for (const node of children(parent)) this.#element(node);
  }

  #element(node: XmlNode): void {
    if (skipped.has(node.name)) return;
    this.#turnPageAtStart(node);
    switch (node.name) {
      case 'tagesordnungspunkt':
        this.record.agendaItem(this.#contents.titled(node.attributes['top-id'] ?? ''), this.#anchor());
        break;
      case 'rede':
        return this.#rede(node);
      case 'anlagen-titel':
        this.record.annex(printedText(node), this.#anchor());
        break;
      case 'name':
        this.#speaker(parseSpeakerLabel(printedText(node)), node);
        break;
      case 'kommentar':
        this.record.interjection(printedText(node), this.#anchor());
        break;
      case 'tr':
        this.record.printed(rowText(children(node).map(printedText)), this.#anchor(), 'table-row');
        break;
      case 'p':
        this.#paragraph(node);
        break;
      case 'a':
        this.#turnPage(node);
        break;
    }
    // Cells hold paragraphs that the row has given already.
    if (node.name !== 'tr') this.read(node);
  }

  /** The table of contents says in which quarter of its page a speech begins. */
  #rede(node: XmlNode): void {
    const id = node.attributes['id'] ?? null;
    this.record.rede(id);
    const place = id === null ? undefined : this.#contents.places.get(id);
    if (place?.page === this.#page) this.#quadrant = place?.quadrant ?? null;
    this.read(node);
    this.record.rede(null);
  }

  #paragraph(node: XmlNode): void {
    const speaker = child(node, 'redner');
    if (speaker) this.#speaker(speakerOf(speaker), node);
    else if (node.attributes['klasse']?.startsWith('T')) {
      this.record.printed(printedText(node), this.#anchor());
    } else {
      this.record.said(printedText(node), this.#anchor());
      this.#quadrant = null;
    }
  }

  #speaker(speaker: Speaker | null, node: XmlNode): void {
    const label = printedText(node);
    const named = { speaker: label.trim().replace(/:$/, ''), party: null, role: null };
    this.record.speaker(speaker ?? named, label, this.#anchor());
  }

  /** A paragraph that a new page begins with stands on that page; one that is broken, on the page before. */
  #turnPageAtStart({ children: [first, second] }: XmlNode): void {
    const node = typeof first === 'string' && first.trim() === '' ? second : first;
    if (node && typeof node !== 'string' && node.name === 'a') this.#turnPage(node);
  }

  /** `<a typ="druckseitennummer" id="S5921"/>` stands where a printed page begins. */
  #turnPage({ attributes }: XmlNode): void {
    const page = /^S(\d+)/.exec(attributes['id'] ?? '')?.[1];
    if (attributes['typ'] === 'druckseitennummer' && page) this.#page = page;
  }

  #anchor(): Anchor {
    if (this.#page === null) return { kind: 'part', label: 'ohne Seitenzahl', page: null };
    const quadrant = this.#quadrant === null ? {} : { quadrant: this.#quadrant };
    return { kind: 'page', label: `S. ${this.#page}`, page: null, ...quadrant };
  }
}

/** The text of an element without what only describes it. */
function printedText(node: XmlNode): string {
  return node.children
    .map((part) => (typeof part === 'string' ? part : skipped.has(part.name) ? '' : printedText(part)))
    .join('');
}

function speakerOf(node: XmlNode): Speaker {
  const name = child(node, 'name');
  const value = (...path: string[]) =>
    textOf(child(name, ...path))
      .replace(/\s+/g, ' ')
      .trim();
  const words = ['titel', 'vorname', 'namenszusatz', 'nachname', 'ortszusatz'].map((part) => value(part));
  return {
    speaker: words.filter(Boolean).join(' ') || null,
    party: value('fraktion') ? partyName(value('fraktion')) : null,
    role: value('rolle', 'rolle_lang') || null,
    ...(node.attributes['id'] ? { person: node.attributes['id'] } : {}),
  };
}
