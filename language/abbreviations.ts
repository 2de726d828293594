const set = (list: string) => new Set(list.split(/\s+/));

/** Abbreviations that something must follow, so that their point never ends a sentence. Without inner spaces. */
export const openAbbreviations = set(
  `Abb ABl Abs Abschn Adr  amtl angef Anh Anl Anm Art Aufl Az Bd Bde bearb Beil Beschl BesGr betr Betr
  bez bezgl Bl BGBl bspw Buchst bzgl bzw ca Chr dergl Dipl Dipl.-Ing Dir Doz Dr BR-Dr BT-Dr Drs BR-Drs BT-Drs Drucks BR-Drucks
  BT-Drucks DVBl eigtl einschl entspr ev evtl Fig Forts Fr Frhr GBl GVBl GVOBl GMBl geb gegr gem Gem gest ggü
  Hr Hrn Hrsg hrsg insb insbes Ing jew Jg jur Kap kath Kdo lat lfd lit Lit MinBl Mio Mrd Tsd Nds  Nr Nrn od österr pag
  phil Präs Prof Prot Prov rd Red Ref RefL rer RGBl Rn Rdn Rdnr RdNr röm S sog sogen spec spez spp St staatl
  stellv StS subsp tägl Tab techn teilw Tgr Tit tlw Tz Univ unv urspr verb Verf vgl Vgl VkBl Vors wg WiGBl wiss
  zit Ziff Ziffn  zool zzgl Ztr z.B z.Hd z.Zt d.h d.i D.h Z.B i.V.m i.S.d i.S.v i.d.F i.H.v i.e.S i.w.S
  i.A i.V m.w.V m.W.v M.Sc B.Sc B.A M.A u.U u.E  o.g o.a s.o s.u zus  k.u.k
  Abg  stv gez vorm nachm`,
);

/**
 * Abbreviations that a sentence may also end with: their point ends it only where a function word with a capital
 * letter follows („usw. Die Behörde …“, but „usw. Behörden“).
 */
export const closingAbbreviations = set(
  `a.a.O a.D a.F n.F a.M allg Abt Aug Apr best Bhf  Co Corp Dez Eingr e.V etc exkl f Feb Febr ff Fkl Gl ggf h.c
  h.M i.d.R i.H i.R i.Tr inkl Inc Jan Jh Jhd Jhdt Jr jr Kfm Ltd m.E m.w.N mind Min Nov n.Chr o.Ä o.ä o.J od.dgl Okt
  p.a Pl Sek Sept SFkl Sp sp Sr Std Str schw u.a u.Ä u.ä u.dgl u.v.a u.v.m usf usw v.a v.Chr v.H v.T z.T z.Z zzt z.d.A z.Slg z.V Wv`,
);
