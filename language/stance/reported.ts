/** Words of somebody else; a name or a term in quotation marks is shorter. */
const quotation = /[„“"»‚](?:[^„“”"«»]{25,}?)[“”"«‘]|[„»][^“”"«]*$|^[^„»]*[“«]/u;

/** „Sie sagen …“, „… hat gesagt“, „heißt es“, „laut …“: somebody else's words without quotation marks. */
const telling =
  /(?<!\p{L})(?:Zitat|zitiere|zitieren|heißt es(?!\p{L})|hieß es|so (?:der|die|das|Herr|Frau|Ihr|Ihre) |laut (?:der|dem|den|Herrn|Frau|\p{Lu})|Aussage nach|nach (?:Ansicht|Meinung|Angaben|Auffassung) (?:der|des|von)|angeblich|unterstellt(?!\p{L})|sogenannten? |steht (?:im|in Ihrem|in der|in dem)|(?:schreib|schrieb|sag|behaupt|erklär|erzähl|propagier|mein)(?:en|te|ten|t)? (?:Sie|er|sie|der Kollege|die Kollegin|Herr|Frau)(?!\p{L})|(?:[Dd]ass|[Ww]enn|[Ww]eil|[Oo]b|[Ww]as|[Ww]ie) (?:Sie|er|sie)(?!\p{L})[^,;.]{0,60} (?:sagen|sagt|gesagt|behaupten|behauptet|meinen|erzählen|fordern|gefordert|versprechen|versprochen|glauben|sprechen|schreiben))/u;

const tellingVerbs =
  'sagen|sagt|sagte|gesagt|behaupten|behauptet|behauptete|meinen|meint|meinte|erzählen|erzählt|schreiben|schreibt|geschrieben|erklären|erklärt|erklärte|fordern|fordert|forderte|gefordert|wollen|will|wollten|wollte|möchten|möchte|planen|plant|verlangen|verlangt|versprechen|verspricht|versprochen|glauben|glaubt|tun|lehnen|lehnt|beantragen|suggerieren|suggeriert|argumentieren|kritisieren|kritisiert|unterstellen|werfen|wirft|beklagen|beklagt|reden|redet|sprechen|spricht|hören|lesen';

/** „… stellt sich hin und sagt, …“: in the third person it is always somebody else. */
const thirdPerson =
  /(?<!\p{L})(?:sagt|sagte|behauptet|behauptete|meint|meinte|erzählt|erzählte|verkündet|verkündete)(?:,| uns| immer| hier| dann)(?!\p{L})|(?<!\p{L})(?:sagen|erzählen|schreiben) uns(?!\p{L})|(?<!\p{L})(?:kommen|stellen) Sie [^.;!?]{0,90} und (?:sagen|fordern|behaupten|erzählen|wollen)(?!\p{L})/u;

/** „Dann kommt die Opposition und sagt: …“ */
const opensQuotation =
  /(?<!\p{L})(?:sagt|sagen|sagte|sagten|gesagt|heißt es|behauptet|behaupten|meint|meinen|fordert|ruft|rufen|lautet|Motto)(?!\p{L})[^.:]{0,40}: /u;
const ownWords =
  /(?<!\p{L})(?:[Ii]ch|[Ww]ir) (?:sage|sagen|habe|haben)(?!\p{L})|(?<!\p{L})(?:sage|sagen) (?:ich|wir)(?!\p{L})/u;

/** „Die Ministerin hat dazu gesagt: …“, „Ihr Motto: …“ */
const announced =
  /(?<!\p{L})(?:hat|haben|hatte|hatten)(?!\p{L})[^.:]{0,100} (?:gesagt|erklärt|behauptet|geschrieben|versprochen|gefordert)(?::|,)|(?<!\p{L})Ihre?[mnrs]? [^.:]{0,60}: /u;

/**
 * Whether a sentence hands over to somebody else's words after a colon, so that the sentences behind it may still be
 * those words although the record prints no marks.
 */
export const handsOver = (sentence: string): boolean =>
  opensQuotation.test(sentence) && !ownWords.test(sentence);

/** „Sie wollen …“, „Herr Muster sagt …“, „Die Koalition plant …“: the subject is somebody else. */
const addressed = new RegExp(
  `(?:^|[,;:–] (?:dass |wenn |und )?)(?:Und |Aber |Denn |Doch )?(?:Sie|[Ii]hr|[Mm]an|[Mm]anche|[Vv]iele|[Ee]inige) (?:${tellingVerbs})(?!\\p{L})`,
  'u',
);
const inverted = new RegExp(
  `(?<!\\p{L})(?:${tellingVerbs}) Sie(?!\\p{L})(?! (?:endlich|bitte|doch|mal|uns))`,
  'u',
);
const named = new RegExp(
  `^(?:Und |Aber |Denn |Doch |Auch )?(?:(?:[Dd]er|[Dd]ie) (?:Kolleg|Minister|Bundesminister|Abgeordnet|Bundeskanzler|Vorredner|Opposition|Koalition|Ampel|Regierung|Bundesregierung|Union|Gr(?:ünen|oKo))\\p{L}*|Herr|Frau)(?: \\p{Lu}[\\p{L}-]+){0,3} (?:hat|haben|${tellingVerbs})(?!\\p{L})`,
  'u',
);

/** How parties and their members are called in speeches. */
const groups: readonly (readonly [party: RegExp, called: RegExp])[] = [
  [/^SPD/, /(?:SPD|Sozialdemokrat\p{L}*)/u],
  [/^CDU|^CSU/, /(?:CDU(?:\/CSU)?|CSU|Union|Unionsfraktion|Christdemokrat\p{L}*)/u],
  [/GRÜNEN|Grünen/, /(?:Grünen?|BÜNDNIS 90\/DIE GRÜNEN|Bündnis 90\/Die Grünen)/u],
  [/^FDP/, /(?:FDP|Freien? Demokraten|Liberalen)/u],
  [/^AfD/, /(?:AfD|Alternative für Deutschland)/u],
  [/LINKE|Linke/, /(?:Linken?|LINKEN?)/u],
  [/^BSW/, /BSW/u],
];

/**
 * Whether a sentence tells what somebody else says, wants or does: in quotation marks, with a verb of saying, or with
 * the people addressed or another party as its subject. What the speaker's own party wants is the speaker's.
 */
export function isReported(sentence: string, { party }: { party: string | null }): boolean {
  if ([quotation, telling, thirdPerson].some((pattern) => pattern.test(sentence))) return true;
  if (announced.test(sentence) && !ownWords.test(sentence)) return true;
  if (addressed.test(sentence) || inverted.test(sentence) || named.test(sentence)) return true;
  return groups.some(([own, called]) => !(party && own.test(party)) && isSubject(called, sentence));
}

/** „Die AfD will …“, „will die AfD …“, „… der AfD fordert“ */
function isSubject(called: RegExp, sentence: string): boolean {
  const name = called.source;
  return new RegExp(
    `(?<!\\p{L})[Ww]enn (?:die |der )?${name}(?!\\p{L})|^(?:Und |Aber |Denn |Doch |Auch )?(?:[Dd]ie |[Dd]er |[Dd]as |[Dd]en )?(?:Fraktion |Partei |Kolleg\\p{L}+ )?(?:der |von |von der )?${name}(?:-?[Ff]raktion)? (?:hat|haben|ist|sind|${tellingVerbs})(?!\\p{L})|(?<!\\p{L})(?:${tellingVerbs}|hat|haben) (?:(?:jetzt|nun|ja|heute|auch) )?(?:die |der )?${name}(?!\\p{L})`,
    'u',
  ).test(sentence);
}
