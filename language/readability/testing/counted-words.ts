const words = (list: string) => list.trim().split(/\s+/);

/** Words divided into spoken syllables by hand: the hard cases that the rules were written for. */
export const taught = words(`
  Amt Be-hör-de Be-am-te Be-auf-trag-te Na-ti-on In-for-ma-ti-on Mil-li-o-nen U-ni-on Por-ti-on Kom-mis-si-on
  Fa-mi-li-e Fa-mi-li-en-kas-se Li-ni-en Richt-li-ni-e Richt-li-ni-en Prä-mi-e Me-di-en Stu-di-en Stu-die-ren-de
  stu-die-ren Ak-ti-en-ge-sell-schaft Fe-ri-en Kri-te-ri-en Kri-te-ri-um Mi-nis-te-ri-um Mi-nis-te-ri-en
  E-ner-gie E-ner-gi-en In-dus-trie In-dus-tri-en The-o-rie The-o-ri-en Tech-no-lo-gi-en Stra-te-gi-en I-ta-li-en
  Ma-te-ri-al Ma-te-ri-a-li-en die-nen ver-die-nen er-schien Schie-nen Dienst-stel-le be-dient re-gie-ren
  Re-gie-rung Pa-pier Ge-biet Spie-le vie-le hier Pa-ti-ent ef-fi-zi-ent Ef-fi-zi-enz Kli-ent O-ri-en-tie-rung
  fi-nan-zi-ell ma-te-ri-ell spe-zi-ell viel-leicht va-ri-ie-ren Par-la-men-ta-ri-er Hy-gi-e-ne Fe-bru-ar ak-tu-ell
  ma-nu-ell in-di-vi-du-ell Mu-se-um Ju-bi-lä-um ver-säumt Bäu-me Räu-me neu-e Feu-er Steu-er Steu-er-be-scheid
  Bau-er Ei-er rei-hen frei-e Lai-en Bay-ern Be-ur-tei-lung be-ur-lau-ben Be-ur-kun-dung be-un-ru-hi-gen Beu-te
  Beu-gung ge-ur-teilt un-ge-eig-net ge-eig-net ge-ehrt be-en-den Be-en-di-gung be-ein-flus-sen Be-ein-träch-ti-gung
  Bee-re Beet be-er-di-gen be-in-hal-ten ge-impft Geist A-the-ist Ko-o-pe-ra-ti-o-nen ko-or-di-nie-ren
  Ko-or-di-na-ti-on Zoo Boot I-de-en See Ko-mi-tee re-ell i-de-ell Ge-mein-de-e-be-ne Mee-re leer Ar-mee
  Steu-er-er-klä-rung Qua-li-tät Quo-te Quit-tung be-quem Ver-kehr lo-yal ro-yal Hy-ä-ne A-na-ly-se Sys-tem Typ
  Par-ty Phy-sik Tou-ris-mus Rou-te Res-sour-ce Gou-ver-neur In-ge-ni-eur Re-dak-teur Ni-veau Pla-teau Toi-let-te
  Mo-sa-ik na-iv eu-ro-pä-isch U-kra-i-ne E-go-ist re-al The-a-ter Po-et Is-ra-el Mi-cha-el Soft-ware On-line
  Home-page Up-date Team Ser-vice Lea-sing Brow-ser Ma-nage-ment In-ter-net Va-ku-um kon-ti-nu-ier-lich
  Sub-si-di-a-ri-tät in-sti-tu-ti-o-nell Pro-vi-si-on Ge-wer-be-un-ter-sa-gung Ge-mein-de-um-la-ge
  Ster-be-ur-kun-de Freun-de Im-mo-bi-li-e Se-ri-en in-se-rie-ren Pi-e-tät So-zi-e-tät Pro-zent Ver-ord-nung
  Ge-setz-ge-ber Ver-fas-sungs-ge-richt Woh-nungs-bau-för-de-rung Bun-des-aus-bil-dungs-för-de-rungs-ge-setz
  zu-erst zu-ei-nan-der Ru-i-ne Chan-ce Ga-ra-ge Re-pa-ra-tur Ver-ei-ni-gung Kran-ken-ver-si-che-rung Ar-beit
`);

/**
 * Words drawn at random from running text (types of five letters and more: two thirds federal law, one third speeches
 * in parliament) and counted by hand before the rules were written; no rule was made for them.
 */
export const unseen = words(`
  An-zei-ge-pflich-ti-gen ver-brei-tet weg-ge-fal-len Vor-schrif-ten frü-he-re Amts-pflicht-ver-let-zun-gen un-ter
  Be-hör-de Ar-ti-kel Bun-des-mi-nis-te-ri-um An-la-ge ge-ge-ben so-wie Be-lie-he-ne wer-den ma-chen Kos-ten
  zu-ge-las-sen durch-ge-führt An-trag be-stan-den Be-stim-mun-gen an-de-ren er-wie-sen Wahl-vor-stand
  Be-triebs-e-be-ne nicht Bür-ger-li-chen Deut-sche Form-wech-sel Bun-des-tag ge-än-dert Un-ter-neh-mer
  Durch-füh-rung Kraft Trut-hüh-nern zu-stän-di-ge Nut-zung dür-fen nach-ge-reicht An-trags-un-ter-la-gen ge-mäß
  Be-trie-ben Num-mer Be-schwer-de zu-rück-zu-füh-ren Rah-men be-son-de-ren be-freit Spruch Ab-schluss-prü-fung
  Vo-raus-set-zun-gen Ab-satz Ein-be-ru-fung Voll-stre-ckungs-ge-richt Prü-fungs-be-stand-tei-len ei-nen
  Zug-be-ein-flus-sung Ver-merk ein-zel-nen ver-ar-bei-tet Be-deu-tung min-der Prü-fung In-for-ma-ti-on ei-ner
  Un-ter-ab-satz kön-nen Was-ser-stra-ßen straf-bar na-ment-lich me-di-zi-ni-schen aus-ge-schlos-sen durch
  Rechts-wir-kun-gen Aus-bil-dung tritt ver-län-gert Gläu-bi-gers spre-chen weich ein-zu-rei-chen münd-li-che
  je-weils gül-ti-gen dar-stell-ba-res Fol-gen Auf-ga-ben Stimm-aus-zäh-lung Ka-len-der-jah-res Preis-re-ge-lun-gen
  Be-lie-he-nen da-durch Auf-nah-me-prü-fung si-cher-zu-stel-len Hand-werks-ord-nung Re-ge-lun-gen Ers-ten
  Di-ag-no-se Alt-bat-te-rie-kom-mis-si-on Ge-sel-len-prü-fung An-spruchs In-kraft-tre-ten To-des Dienst-stel-le
  Die-se Er-fül-lung wie-der-holt Sup-port Sei-te Mit-glie-dern In-te-gra-ti-on die-sem ha-ben ent-spre-chend
  ver-ant-wort-li-che Ver-län-ge-rung ge-trof-fen be-ru-hen-den Auf-trag-ge-ber Ein-rich-tung Wil-helm
  Ver-schmel-zung Aus-füh-run-gen her-ge-stellt Er-werbs-min-de-rung Stun-den Tä-tig-keit Erb-bau-rechts
  Ü-ber-lei-tung re-a-li-sie-ren ent-fal-len Mög-lich-keit Be-ein-träch-ti-gun-gen re-gel-mä-ßi-gen
  durch-zu-füh-ren-den Ge-währ-leis-tung Ver-kaufs-pros-pekt jähr-lich Kör-per-schall-min-de-rung
  Wirt-schafts-ge-mein-schaft Ver-hal-ten Leis-tung voll-streckt hy-gi-e-ne-recht-li-che An-for-de-run-gen blei-ben
  Be-ur-tei-lung Pfle-ge-ver-si-che-rung Dis-kon-tie-rung
  Wär-me-pla-nung Frei-heit jetzt Lie-be ge-bo-te-nen ü-ber-win-den Sa-gen Mi-nu-ten ge-ra-de Kro-a-ti-en Fin-ger
  Ab-ge-ord-ne-ten Wor-ten Su-san-ne Aus-spra-che Ab-sicht ein-mal hu-ma-ni-tä-re ne-ben Par-la-ment ge-ehr-ter
  Tou-ris-mus Um-welt-tech-no-lo-gie Ver-tei-di-gungs-mi-nis-ters kli-ma-neu-tra-len Pri-o-ri-sie-rung
  Ko-a-li-ti-ons-ver-trag ver-stär-ken letz-te müs-sen Le-gis-la-tur-pe-ri-o-de Ent-wick-lung Stef-fi be-reit Fra-ge
  Pa-pen-brock strei-chen grö-ße-ren je-dem Ne-za-hat schad-haf-tes hin-weg di-gi-ta-len zeigt un-se-rem end-lich
  Fe-bru-ar Zu-ru-fe Ge-setz-ent-wurf Frau-en re-le-van-te Thors-ten ex-akt Ver-brau-cher steht Ge-sell-schaft
  lin-dern leh-nen Da-rin ge-sam-ten Han-na Kin-der-schutz Kauf-mann Ke-vin
`);
