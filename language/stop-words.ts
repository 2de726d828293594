/** German function words: articles, pronouns, prepositions, conjunctions, auxiliaries, particles. */
const stopWords = spelled(
  `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders auch auf
  aus bei beim bereits bevor bin bis bist bzw da dabei dadurch dafür dagegen daher dahin damit danach daneben
  dann daran darauf daraus darf darfst darin darüber darum darunter das dass daß davon davor dazu dein deine
  deinem deinen deiner deines dem demnach den denen denn dennoch der deren derer des desselben dessen desto
  deswegen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du dürfen durch
  ebenso ein eine einem einen einer eines einige einigen einiger einiges er es etwa etwas euch euer eure eurem
  euren eurer falls für gegen gemäß gewesen ggf gibt hab habe haben habt hat hatte hatten hattest hattet hier
  hierbei hierfür hiermit hiervon hierzu hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in
  indem ins insbesondere insofern insoweit ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener
  jenes jetzt kann kannst kein keine keinem keinen keiner keines können könnt könnte könnten lediglich man
  manche manchem manchen mancher manches mein meine meinem meinen meiner meines mich mir mit mithin möge mögen
  muss muß müssen musste mussten nach nachdem nicht nichts noch nun nur ob obgleich obwohl oder ohne sein seine
  seinem seinen seiner seines seit seitdem selber selbst sich sie sind sobald sodass so sofern solange solch
  solche solchem solchen solcher solches soll sollen sollte sollten somit sondern sonst soweit sowie sowohl
  über überdies um und uns unser unsere unserem unseren unserer unseres unter viel vom von vor während wann war
  waren warst warum was wegen weil welch welche welchem welchen welcher welches wem wen wenn wer werde werden
  weshalb wessen weswegen wie wieso wir wird wirst wo wobei wodurch wofür woher wohin womit woran worauf woraus worden
  worin worüber worum wovon wozu wurde wurden würde würden zu zum zur zwar zwecks zwischen`.split(/\s+/),
);

/** Words, and what they look like on a keyboard without umlauts. */
function spelled(words: readonly string[]): ReadonlySet<string> {
  const plain = words.map((word) =>
    word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  );
  return new Set([...words, ...plain]);
}

/** Whether a word only holds a sentence together: no search term, no sign of what a text is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || stopWords.has(word.toLowerCase());
}
