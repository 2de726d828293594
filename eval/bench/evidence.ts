import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename } from 'node:path';
import type { Section } from '../../api/contract/grounded-text.ts';
import { checkStatements } from '../../api/evidence/check.ts';
import { withContradictions } from '../../api/evidence/contradictions.ts';
import { checkQuoted } from '../../api/evidence/quotation.ts';
import type { Source } from '../../api/evidence/source.ts';
import { SourceIndex } from '../../api/evidence/source-index.ts';
import { materialSource } from '../../api/tasks/check/sources.ts';
import { givenMaterial, type Material } from '../../api/tasks/material.ts';
import { budgetOf, fill, roomFor } from '../../api/tasks/summarise/fill.ts';
import { partsOf } from '../../api/tasks/summarise/parts.ts';
import { groupsByPart } from '../../api/tasks/summarise/plan.ts';
import { rankUnits } from '../../api/tasks/summarise/rank.ts';
import { writeSections } from '../../api/tasks/summarise/sections.ts';
import { unitsOf } from '../../api/tasks/summarise/units.ts';
import type { SourceDocument } from '../../ingest/document.ts';
import { passagesOf } from '../../ingest/passages/split.ts';
import { readDocument } from '../../ingest/readers/read.ts';
import { sentences } from '../../language/sentences.ts';
import { countWords } from '../../language/words.ts';
import { median } from '../metrics/statistics.ts';
import { type Figure, type Suite, UsageError } from '../report/report.ts';

const passages = 500;
const statements = 100;
const runs = 7;
const summaryWords = 1_000;

/** What checking costs: a text against passages, and a long summary against what it was made of. */
export const suite: Suite = {
  name: 'evidence',
  description: `${statements} statements against ${passages} passages, and what checking adds to a summary (--set FILE …)`,
  async run({ set }) {
    if (set.length === 0)
      throw new UsageError('evidence needs --set FILE …: documents of 500 passages together');
    const documents: SourceDocument[] = [];
    for (const path of set) documents.push(await readDocument(await readFile(path), basename(path)));
    const sources = (await Promise.all(documents.map(passageSources))).flat().slice(0, passages);
    if (sources.length < passages) throw new UsageError(`There are only ${sources.length} passages`);
    const texts = statementsFrom(sources);
    const materials = documents.map((document, at) => givenMaterial(document, basename(set[at]!)));
    const words = materials.reduce((sum, { text }) => sum + countWords(text), 0);
    const written = summarised(materials);
    return {
      name: 'evidence',
      figures: [
        time(`${statements} statements against ${passages} passages`, () => checkStatements(texts, sources)),
        time('summary without its check', () => summarised(materials)),
        time('its quotations checked', () =>
          checkQuoted(written, (citation) => textOf(materials, citation.source)),
        ),
        time('other documents’ values sought', () => withOtherValues(written, materials)),
      ],
      slices: [],
      notes: [
        `Processor time, median of ${runs} runs after one to warm up; load ${loadavg()[0]!.toFixed(1)}.`,
        `Statements are sentences of the passages, every second one with another first digit.`,
        `Summary of ${summaryWords} words from ${words} words in ${documents.length} documents; a single document is not searched for other values.`,
      ],
    };
  },
};

/** Median of the processor's time, which other work on the machine stretches less than the clock's. */
function time(name: string, work: () => unknown): Figure {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  return { name, value: median(times), unit: 'ms', n: runs, interval: null };
}

async function passageSources(document: SourceDocument): Promise<Source[]> {
  const split = await passagesOf(document);
  return split.map(({ text, start }, at) => ({
    documentId: `${document.title}-${at}`,
    title: document.title,
    source: document.title,
    date: document.date,
    speaker: null,
    text,
    offset: start,
    anchorOf: () => ({ kind: 'part', label: '', page: null }),
  }));
}

/** Sentences spread evenly over the passages. */
function statementsFrom(sources: readonly Source[]): string[] {
  const step = Math.floor(sources.length / statements);
  return Array.from({ length: statements }, (_, at) => {
    const { text } = sources[at * step]!;
    const spans = sentences(text).map(({ start, end }) => text.slice(start, end));
    const sentence = spans.reduce((longest, own) => (own.length > longest.length ? own : longest), '');
    return at % 2 === 0 ? sentence : sentence.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
  });
}

/** The summary as the task writes it, before anything is checked. */
function summarised(materials: readonly Material[]): Section[] {
  const budget = budgetOf({ unit: 'words', value: summaryWords });
  const parts = partsOf(materials.map(unitsOf), roomFor(budget));
  return writeSections(fill(groupsByPart(parts, rankUnits(parts)), budget));
}

function withOtherValues(sections: readonly Section[], materials: readonly Material[]): Section[] {
  const index = new SourceIndex(materials.map(materialSource));
  return sections.map((section) => ({
    ...section,
    statements: section.statements.map((statement) => withContradictions(statement, index)),
  }));
}

function textOf(materials: readonly Material[], source: string): string | null {
  return materials.find((material) => material.source === source)?.text ?? null;
}
