const set = (list: string) => new Set(list.split(/\s+/));

/** Abbreviations that something must follow, so that their point never ends a sentence. Without inner spaces. */
export const openAbbreviations = set(
  `Abb Abg ABl Abs Abschn Adr amtl angef Anh Anl Anm Aufl Az B.A B.Sc Bd Bde bearb Beil Beschl BesGr Betr
  betr bez bezgl BGBl Bl BR-Dr BR-Drs BR-Drucks bspw BT-Dr BT-Drs BT-Drucks Buchst bzgl bzw ca Chr D.h
  d.h d.i dergl Dipl Dipl.-Ing Dir Doz Dr Drs Drucks DVBl eigtl einschl entspr ev evtl Fig Forts Fr Frhr
  GBl geb gegr Gem gem gest gez ggü GMBl GVBl GVOBl Hr Hrn Hrsg hrsg i.A i.d.F i.e.S i.H.v i.S.d i.S.v
  i.V i.V.m i.w.S Ing insb insbes jew Jg jur k.u.k Kap kath Kdo lat lfd Lit lit M.A M.Sc m.W.v m.w.V
  MinBl nachm Nds Nr Nrn o.a o.g od pag phil Prof Prot Prov Präs rd Rdn RdNr Rdnr Red Ref RefL rer RGBl
  Rn röm S s.o s.u sog sogen spec spez spp St staatl stellv StS stv subsp Tab techn teilw Tgr Tit tlw Tz
  tägl u.E u.U Univ unv urspr verb Verf Vgl vgl VkBl vorm Vors wg WiGBl wiss Z.B z.B z.Hd z.Zt Ziff
  Ziffn zit zool Ztr zus zzgl österr`,
);

/**
 * Abbreviations that a sentence may also end with: their point ends it only where a function word with a capital
 * letter follows („usw. Die Behörde …“, but „usw. Behörden“).
 */
export const closingAbbreviations = set(
  `a.a.O a.D a.F a.M Abt allg Apr Art Aug best Bhf Co Corp Dez e.V Eingr etc exkl f Feb Febr ff Fkl ggf Gl
  h.c h.M i.d.R i.H i.R i.Tr Inc inkl Jan Jh Jhd Jhdt Jr jr Kfm Ltd m.E m.w.N Min mind Mio Mrd n.Chr n.F
  Nov o.J o.Ä o.ä od.dgl Okt p.a Pl schw Sek Sept SFkl Sp sp Sr Std Str Tsd u.a u.dgl u.v.a u.v.m u.Ä
  u.ä usf usw v.a v.Chr v.H v.T Wv z.d.A z.Slg z.T z.V z.Z zzt`,
);
