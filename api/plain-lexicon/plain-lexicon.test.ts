import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shippedLexicon } from '../../language/plain/lexicon/lexicon.ts';
import { replaceWords } from '../../language/plain/words/replace-words.ts';
import { plainLexicon } from './plain-lexicon.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'plain-lexicon-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const tsv = (...lines: string[]) => writeFile(join(dataDir, 'klartext.tsv'), lines.join('\r\n'));

it('is the shipped one where a house has none of its own', async () => {
  const house = { entries: [], kept: [] };
  expect(await plainLexicon(dataDir)).toEqual({ lexicon: shippedLexicon(), house, problems: [] });
});

it('adds, changes and keeps words, and sees a change at once', async () => {
  await tsv(
    '\ufeffWort\tWortart\tEinfach\tStufe\tBeispiel\tHinweis',
    '# Wörter unseres Hauses',
    'entrichten\tVerb\tüberweisen\tbürgernah\tSie {entrichtet|überweist} die Gebühr.',
    '',
    'Schulträger\tNomen\tStadt\teinfach\t{Der Schulträger|Die Stadt} zahlt.',
    'gemäß\tPräposition\t-',
  );
  const { lexicon, problems } = await plainLexicon(dataDir);
  expect(problems).toEqual([]);
  const sentence = 'Der Schulträger entrichtet die Gebühr gemäß § 5.';
  expect(replaceWords(sentence, { level: 'einfach', lexicon }).text).toBe(
    'Die Stadt überweist die Gebühr gemäß § 5.',
  );
  await tsv('');
  expect(
    replaceWords(sentence, { level: 'einfach', lexicon: (await plainLexicon(dataDir)).lexicon }).text,
  ).toBe('Der Schulträger zahlt die Gebühr nach § 5.');
});

it('names file, line and remedy of what cannot be used, and takes the rest', async () => {
  await tsv('entrichten\tTuwort\tzahlen', 'Liegenschaft', 'Anschrift\tNomen\tAdresse');
  await writeFile(
    join(dataDir, 'klartext.json'),
    JSON.stringify([{ wort: 'Xyzq', wortart: 'Nomen', einfach: 'Sache' }]),
  );
  const { problems, lexicon } = await plainLexicon(dataDir);
  expect(problems).toEqual([
    'klartext.tsv: Zeile 1: Die Wortart „Tuwort“ gibt es nicht. Möglich sind: Verb, Nomen, Adjektiv, Adverb, Bindewort, Präposition, Wendung.',
    'klartext.tsv: Zeile 2: Es fehlen Spalten: Wort, Wortart und das einfache Wort müssen da stehen, getrennt durch Tabulatoren.',
    'klartext.json: Eintrag 1: „Xyzq“ ist als Nomen nicht bekannt und lässt sich deshalb nicht beugen. Schreiben Sie „?“ vor das einfache Wort; dann wird es vorgeschlagen und nicht eingesetzt.',
  ]);
  expect(lexicon.find('verb', 'entrichten')?.plain).toEqual(['zahlen']);
});

it('says when a file is not UTF-8', async () => {
  await writeFile(join(dataDir, 'klartext.tsv'), Buffer.from('Geb\xfchr\tNomen\tKosten', 'latin1'));
  expect((await plainLexicon(dataDir)).problems).toEqual([
    'klartext.tsv: Die Datei ist nicht in UTF-8 gespeichert; Umlaute sind nicht zu lesen.',
  ]);
});
