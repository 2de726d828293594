const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that open a clause with its finite verb at the end. */
export const subjunctions = set(
  `als bevor bis da damit dass daß ehe falls indem insofern insoweit insoweit nachdem ob obgleich obwohl seit seitdem sobald
  sodass sofern solange sooft soweit während weil wenn wenngleich wie wo wobei wodurch wofür wogegen woher wohin womit wonach
  woran worauf woraus worin worüber worum wovon wovor wozu zumal weshalb weswegen warum wann wer wem wen wessen was inwieweit
  inwiefern`,
);

/** Relative pronouns; most are articles too. */
export const relativePronouns = set(
  'der die das den dem deren dessen denen welcher welche welches welchen welchem',
);

export const prepositions = set(
  `ab abseits abzüglich an anhand anlässlich anstatt anstelle auf aufgrund aus außer außerhalb bei betreffend bezüglich binnen
  bis dank durch einschließlich entgegen entlang entsprechend für gegen gegenüber gemäß hinsichtlich hinter in infolge
  inmitten innerhalb jenseits kraft laut mangels mit mithilfe mittels nach namens neben oberhalb ohne per seit seitens statt
  trotz über um unbeschadet ungeachtet unter unterhalb von vor vorbehaltlich während wegen zu zufolge zugunsten zulasten
  zuzüglich zwecks zwischen am ans aufs beim durchs fürs im ins ums vom vors zum zur`,
);

/** Articles and other words that open a noun phrase. */
export const determiners = set(
  `der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses diesem
  diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle aller allen allem alles mancher manche manches
  manchen manchem mein meine meiner meines meinem meinen dein deine sein seine seiner seines seinem seinen ihr ihre ihrer
  ihres ihrem ihren unser unsere unserer unseres unserem unseren euer eure solche solcher solchen solches solchem welche
  welcher welches welchen welchem beide beiden beider sämtliche sämtlichen sämtlicher einige einigen einiger mehrere mehreren
  mehrerer viele vielen vieler wenige wenigen weniger etwaige etwaigen derselbe dieselbe dasselbe desselben derselben
  demselben denselben derjenige diejenige dasjenige desjenigen derjenigen demjenigen denjenigen diejenigen deren dessen`,
);

/** Pronouns that can be a subject by themselves, in the form of the nominative. */
export const subjectPronouns = set(
  'er sie es ich wir man dies das dieser diese dieses jener jene jeder jede niemand jemand beide alle',
);

/** Words that take up what stood before them; a sentence cannot lose or change what they mean. */
export const thirdPersonPronouns = set(
  'er sie es ihn ihm ihr ihnen sich sein seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren',
);
