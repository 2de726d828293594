import type { DocumentKind } from '../../ingest/document.ts';
import type { Form, FormField, FormLength, FormPart } from '../contract/forms.ts';

/** The German words of form files and what they mean. */

export const places: Record<string, FormField['place']> = {
  links: 'left',
  rechts: 'right',
  Anschrift: 'address',
  Betreff: 'subject',
  Zeile: 'line',
};

export const origins: Record<string, FormField['from']> = {
  'aus dem Kopf der Quellen': 'head',
  'Betreff der Hauptquelle': 'subject',
  'Nummer der Hauptquelle': 'number',
  'Datum der Hauptquelle': 'date',
  'Absender der Hauptquelle': 'sender',
  'aus der Anfrage': 'inquiry',
  Tagesdatum: 'today',
  'von Hand': 'person',
};

export const layouts: Record<string, FormPart['layout']> = {
  Fließtext: 'prose',
  Aufzählung: 'list',
  nummeriert: 'numbered',
  Überschrift: 'headline',
  Zitat: 'quotation',
  'Frage und Antwort': 'question',
};

export const papers: Record<string, Form['paper']> = {
  Vorlage: 'memo',
  Brief: 'letter',
  Rede: 'speech',
  Bekanntmachung: 'notice',
  Drucksache: 'drucksache',
  'E-Mail': 'mail',
  Text: 'plain',
};

export const sourceChoices: Record<string, FormPart['sources']> = {
  alle: 'all',
  'nur Hauptquelle': 'main',
  'ohne Hauptquelle': 'others',
};

export const answers: Record<string, boolean> = { ja: true, nein: false };

export const kinds: Record<string, DocumentKind> = {
  Vermerk: 'vermerk',
  Vorlage: 'vorlage',
  Drucksache: 'drucksache',
  Plenarprotokoll: 'plenarprotokoll',
  Gesetz: 'gesetz',
  Pressemitteilung: 'pressemitteilung',
  Schreiben: 'schreiben',
  Mail: 'mail',
  Tabelle: 'tabelle',
  Präsentation: 'praesentation',
  Formular: 'formular',
};

const units: Record<string, FormLength['unit']> = {
  Wort: 'words',
  Wörter: 'words',
  Satz: 'sentences',
  Sätze: 'sentences',
  Minute: 'minutes',
  Minuten: 'minutes',
  Seite: 'pages',
  Seiten: 'pages',
};

/** „höchstens 60 Wörter“, „1 Satz“, „5 Minuten“, „1,5 Seiten“; null for anything else. */
export function lengthOf(text: string): FormLength | null {
  const [, value, word] = /^(?:höchstens )?(\d+(?:,\d)?) (\p{L}+)$/u.exec(text) ?? [];
  const unit = units[word ?? ''];
  return value && unit ? { unit, value: Number(value.replace(',', '.')) } : null;
}
