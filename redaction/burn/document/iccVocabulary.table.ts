/**
 * Words of the descriptions and copyright lines of colour profiles that everybody has (ICC, Adobe, Apple, HP,
 * Microsoft, Ghostscript, ECI, scanners and cameras). A profile with other words may name a person or an office.
 */
export const PROFILE_WORDS: ReadonlySet<string> = new Set(
  `a all and as by c co colour color colors com company copyrighted copyright corp corporation desc device display for from
  free gmbh gray grey in inc incorporated is its llc ltd monitor no of on or profile profiles public domain reference
  reserved right rights space standard systems technology the this to under usage use used viewing view with without www
  condition conditions default generic input output printer print scanner camera screen web work working
  adobe apple hewlett packard hp international consortium icc artifex software ghostscript kodak eastman eci european
  initiative basiccolor heidelberg heidelberger druckmaschinen ag microsoft iec google facebook graeme gill argyllcms
  argyll littlecms little cms marti maria canon epson seiko xerox ricoh konica minolta sharp brother lexmark nikon sony
  fujitsu pfu samsung lg dell agfa quark corel x rite xrite gretagmacbeth logo fogra psocoated pso sro iso swop gracol
  snap ifra euroscale europe coated uncoated newspaper japan us sheetfed offset ecirgb prophoto rgb srgb scrgb lab xyz cmyk
  dci p hd tv ntsc pal secam bt rec itu hdtv dot gain gamma linear lcd crt led cinema ii iii iv trc
  black compensation perceptual relative absolute colorimetric saturation intent paper total ink limit coverage max matte
  glossy creative commons license licence cc attribution sharealike permission notice warranty implied express
  freely granted hereby any purpose fee copied distributed modified file c2 built saucecontrol nine degrees below elle stone
  linotype hell dfsm sgi silicon graphics sun colormatch wide nrp
  http iec ch created released into generated hdr adhoc toolbox
  color.org creo scitex imaging media photo natural neutral tagged untagged srgbz facbk tiny unknown none text enus en
  display p3 d50 d65 d93 iec61966 version v2 v4 beta compatible equivalent preference black point scaled unscaled`
    .split(/\s+/u),
);
