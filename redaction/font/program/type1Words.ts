/**
 * Words that programs of Type 1 fonts are written in (Adobe Type 1 Font Format, 5–8; PostScript Language Reference, 8): where
 * they stand in the encrypted part they say nothing, whatever was removed.
 */
export const TYPE1_WORDS: ReadonlySet<string> = new Set(
  `abs add aload anchorsearch and array astore begin bind callothersubr callsubr cleartomark closefile closepath copy count
  counttomark currentdict currentfile currentfont currentpoint cvi cvn cvr cvs cvx def definefont dict div dotsection dup eexec
  eoclip eofill end endchar eq erode errordict exch exec executeonly executive exit exitserver false file findfont flat floor
  for forall get getinterval globaldict grestore grestoreall gsave hires hlineto hmoveto hsbw hstem hstem3 idiv if ifelse index
  internaldict invalidfont ispace known length lineto loop lt makefont mark mod moveto mul ne neg newpath noaccess not null
  number object or pop put putinterval quit rand rcurveto readhexstring readonly readstring rlineto rmoveto roll round rrcurveto
  save restore scalefont search seac setcachedevice setcharwidth setcurrentpoint setfont setglobal setmetrics shareddict show
  standardencoding startlock stopped store string strtlck sub systemdict token true type undef userdict version vhcurveto
  vlineto vmoveto vstem vstem3 hvcurveto where xcheck xor
  bluefuzz bluescale blueshift bluevalues charstrings erosion expansionfactor familyblues familyotherblues forcebold
  languagegroup leniv metrics metrics2 minfeature notdef otherblues othersubrs password private rndstemup stdhw stdvw
  stemsnaph stemsnapv subrs uniqueid xuid forceboldthreshold weightvector normalizedesignvector convertdesignvector
  fontname fontinfo fontmatrix fontbbox fonttype painttype`.split(/\s+/u),
);

/** Words of the encrypted part that its maker chose, and where they stand: no charstrings, which are encrypted once more. */
export function* ownWords(
  plain: string,
  spans: Iterable<{ readonly start: number; readonly end: number }>,
): Iterable<{ readonly word: string; readonly start: number }> {
  const bytes = [...plain];
  for (const { start, end } of spans) bytes.fill(' ', start, end);
  for (const { 0: word, index } of bytes.join('').matchAll(/[A-Za-z0-9\xc0-\xff]{4,}/gu))
    if (!TYPE1_WORDS.has(word.toLowerCase())) yield { word, start: index };
}
