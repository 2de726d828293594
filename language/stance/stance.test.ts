import { describe, expect, test } from 'vitest';
import { stanceOf } from './stance.ts';

const by = { party: 'SPD' };

test.each([
  ['Wir lehnen diese Maut aus guten Gründen ab.', 'rejection'],
  ['Einer solchen Maut werden wir heute nicht zustimmen.', 'rejection'],
  ['Diese Maut ist und bleibt falsch.', 'rejection'],
  ['Wir fordern deshalb eine Maut für alle Straßen.', 'demand'],
  ['Die Maut muss endlich abgeschafft werden.', 'demand'],
  ['Nehmen Sie diese Maut endlich zurück!', 'demand'],
  ['Für die Maut braucht es einen klaren Rahmen.', 'demand'],
  ['Ich begrüße die Einführung der Maut ausdrücklich.', 'support'],
  ['Die Maut ist ein wichtiger Schritt für saubere Luft.', 'support'],
  ['Wir werden die Maut im kommenden Jahr einführen.', 'announcement'],
  ['Wir haben die Maut in dieser Woche beschlossen.', 'announcement'],
  ['Die Maut ist ungerecht; denn sie trifft die Kleinen.', 'evaluation'],
  ['Das gelingt nur, wenn wir die Maut abschaffen.', 'rejection'],
  ['Die Maut sollte bis 2030 in allen Ländern gelten.', 'demand'],
  ['Wichtig ist auch, dass die Maut sozial bleibt.', 'evaluation'],
  ['Die SPD will die Maut für alle Straßen.', null],
])('%s → %s', (sentence, kind) => {
  expect(stanceOf(sentence, { party: 'FDP' })?.kind ?? null).toBe(kind);
});

describe('no position of the speaker', () => {
  test.each([
    ['tells', 'Die Maut gilt seit dem vergangenen Jahr auf allen Straßen.'],
    ['asks', 'Wollen wir wirklich eine Maut für alle Straßen?'],
    ['thanks', 'Ich danke der Ministerin für ihr Engagement bei der Maut, die wir brauchen.'],
    ['announces only words', 'Ich will noch etwas zur Maut sagen, weil sie angesprochen wurde.'],
    ['is addressed', 'Sie wollen die Maut doch nur für Ihre eigenen Wähler.'],
    ['quotes', 'Im Programm heißt es: „Wir fordern die Einführung einer Maut auf allen Straßen.“'],
    ['names another party', 'Die CDU/CSU will die Maut für alle Straßen, das ist falsch.'],
    ['reports', 'Dass Sie hier immer wieder sagen, wir müssten die Maut abschaffen, ist bekannt.'],
    ['hears', 'Die Länder sagen uns, dass die Maut verlängert werden muss.'],
    ['accuses', 'Jetzt kommen Sie nach drei Jahren um die Ecke und fordern eine gerechte Maut.'],
    ['supposes', 'Es ist ein Unterschied, ob ich diese Maut für Straßen oder Wege brauche.'],
    ['foresees', 'Klar ist, dass wir die Maut nicht überall erheben werden können.'],
    ['assumes', 'Das galt unter der Annahme, dass wir die Maut behalten müssen.'],
    ['gives its place', 'Im nächsten Haushalt wird auch die Maut eine wichtige Rolle spielen.'],
    ['remembers', 'Ein Teil dieser Maut, das Register, sollte 2022 in den Betrieb gehen.'],
    ['wants to know', 'Deswegen möchte ich von Ihnen wissen, welchen Preis die Maut hätte.'],
    ['is too short', 'Das ist falsch.'],
  ])('%s', (_, sentence) => {
    expect(stanceOf(sentence, by)).toBeNull();
  });
});

test('the words that tell it are marked', () => {
  const sentence = 'Aus diesen Gründen lehnen wir die Maut ab.';
  const { start, end } = stanceOf(sentence, by)!.span;
  expect(sentence.slice(start, end)).toBe('lehnen wir');
});
