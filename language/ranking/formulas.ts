/** Salutations, thanks and what a president says between speeches and in them. */
const formula =
  /^[\s–—-]*(?:Sehr (?:geehrte|verehrte)|Verehrte|Liebe (?:Kolleg|Gäste|Mitbürger|Freund)|Meine (?:sehr (?:geehrten|verehrten) )?Damen und Herren|(?:Herr|Frau) (?:Kolleg|Präsident|Abgeordnete)|(?:Ganz )?(?:Herzlichen|Vielen|Besten|Schönen) Dank|Ich (?:danke|bedanke mich) (?:Ihnen|für)|Danke|Guten (?:Morgen|Tag|Abend)|Mit (?:freundlichen|besten) Grüßen|Hochachtungsvoll|Ich (?:eröffne|schließe|unterbreche) die|Ich rufe (?:auf|den|die)|(?:Das Wort hat|Nächste[rn]? Redner))|zum Schluss, bitte|zum Schluss kommen|bitte zum Schluss|(?:hat|erhält) (?:jetzt |nun |nunmehr |als Nächste[rn]? )?das Wort|[Dd]as Wort (?:hat|erhält|erteile)/;

/** Whether a sentence only greets, thanks or leads through a session: nothing that a summary would say. */
export const isFormula = (sentence: string) => formula.test(sentence);

/** Commands by which an act changes another one; out of it they say nothing. */
export const amending =
  /(?:werden|wird) (?:jeweils )?(?:die (?:Wörter|Angaben?)|das Wort|nach dem Wort|aufgehoben|wie folgt (?:gefasst|geändert))|(?:Absatz|Satz|Nummer) \d+ wird aufgehoben/u;
