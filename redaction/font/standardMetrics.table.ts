/**
 * Metrics of the standard 14 fonts (ISO 32000-2, 9.6.2.2) from Adobe's Core 14 AFM files (Copyright
 * 1985–1997 Adobe Systems; free to use, copy and distribute for any purpose). Widths are pieces
 * `width:name,name,…`. Bold and oblique Courier have Courier's widths; Helvetica-Oblique has Helvetica's.
 */
export interface StandardMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  readonly widths: string;
}

export const STANDARD_METRICS: Record<string, StandardMetrics> = {
  'Courier': {
    ascent: 629,
    descent: -157,
    box: [-23, -250, 715, 805],
    widths:
      '600:space,exclam,quotedbl,numbersign,dollar,percent,ampersand,quoteright,parenleft,parenright,' +
      'asterisk,plus,comma,hyphen,period,slash,zero,one,two,three,four,five,six,seven,eight,nine,colon,' +
      'semicolon,less,equal,greater,question,at,A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z,' +
      'bracketleft,backslash,bracketright,asciicircum,underscore,quoteleft,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,' +
      'p,q,r,s,t,u,v,w,x,y,z,braceleft,bar,braceright,asciitilde,exclamdown,cent,sterling,fraction,yen,' +
      'florin,section,currency,quotesingle,quotedblleft,guillemotleft,guilsinglleft,guilsinglright,fi,fl,' +
      'endash,dagger,daggerdbl,periodcentered,paragraph,bullet,quotesinglbase,quotedblbase,quotedblright,' +
      'guillemotright,ellipsis,perthousand,questiondown,grave,acute,circumflex,tilde,macron,breve,' +
      'dotaccent,dieresis,ring,cedilla,hungarumlaut,ogonek,caron,emdash,AE,ordfeminine,Lslash,Oslash,OE,' +
      'ordmasculine,ae,dotlessi,lslash,oslash,oe,germandbls,Idieresis,eacute,abreve,uhungarumlaut,ecaron,' +
      'Ydieresis,divide,Yacute,Acircumflex,aacute,Ucircumflex,yacute,scommaaccent,ecircumflex,Uring,' +
      'Udieresis,aogonek,Uacute,uogonek,Edieresis,Dcroat,commaaccent,copyright,Emacron,ccaron,aring,' +
      'Ncommaaccent,lacute,agrave,Tcommaaccent,Cacute,atilde,Edotaccent,scaron,scedilla,iacute,lozenge,' +
      'Rcaron,Gcommaaccent,ucircumflex,acircumflex,Amacron,rcaron,ccedilla,Zdotaccent,Thorn,Omacron,' +
      'Racute,Sacute,dcaron,Umacron,uring,threesuperior,Ograve,Agrave,Abreve,multiply,uacute,Tcaron,' +
      'partialdiff,ydieresis,Nacute,icircumflex,Ecircumflex,adieresis,edieresis,cacute,nacute,umacron,' +
      'Ncaron,Iacute,plusminus,brokenbar,registered,Gbreve,Idotaccent,summation,Egrave,racute,omacron,' +
      'Zacute,Zcaron,greaterequal,Eth,Ccedilla,lcommaaccent,tcaron,eogonek,Uogonek,Aacute,Adieresis,' +
      'egrave,zacute,iogonek,Oacute,oacute,amacron,sacute,idieresis,Ocircumflex,Ugrave,Delta,thorn,' +
      'twosuperior,Odieresis,mu,igrave,ohungarumlaut,Eogonek,dcroat,threequarters,Scedilla,lcaron,' +
      'Kcommaaccent,Lacute,trademark,edotaccent,Igrave,Imacron,Lcaron,onehalf,lessequal,ocircumflex,' +
      'ntilde,Uhungarumlaut,Eacute,emacron,gbreve,onequarter,Scaron,Scommaaccent,Ohungarumlaut,degree,' +
      'ograve,Ccaron,ugrave,radical,Dcaron,rcommaaccent,Ntilde,otilde,Rcommaaccent,Lcommaaccent,Atilde,' +
      'Aogonek,Aring,Otilde,zdotaccent,Ecaron,Iogonek,kcommaaccent,minus,Icircumflex,ncaron,tcommaaccent,' +
      'logicalnot,odieresis,udieresis,notequal,gcommaaccent,eth,zcaron,ncommaaccent,onesuperior,imacron,' +
      'Euro',
  },
  'Helvetica': {
    ascent: 718,
    descent: -207,
    box: [-166, -225, 1000, 931],
    widths:
      '278:space,exclam,comma,period,slash,colon,semicolon,I,bracketleft,backslash,bracketright,f,t,' +
      'periodcentered,dotlessi,Idieresis,iacute,icircumflex,Iacute,Idotaccent,idieresis,igrave,Igrave,' +
      'Imacron,Iogonek,Icircumflex,tcommaaccent,imacron 355:quotedbl 556:numbersign,dollar,zero,one,two,' +
      'three,four,five,six,seven,eight,nine,question,L,underscore,a,b,d,e,g,h,n,o,p,q,u,cent,sterling,' +
      'yen,florin,section,currency,guillemotleft,endash,dagger,daggerdbl,guillemotright,Lslash,eacute,' +
      'abreve,uhungarumlaut,ecaron,aacute,ecircumflex,aogonek,uogonek,aring,agrave,atilde,ucircumflex,' +
      'acircumflex,uring,uacute,adieresis,edieresis,nacute,umacron,omacron,eogonek,egrave,oacute,amacron,' +
      'thorn,mu,ohungarumlaut,dcroat,Lacute,edotaccent,Lcaron,ocircumflex,ntilde,emacron,gbreve,ograve,' +
      'ugrave,otilde,Lcommaaccent,ncaron,odieresis,udieresis,gcommaaccent,eth,ncommaaccent,Euro ' +
      '889:percent,ae 667:ampersand,A,B,E,K,P,S,V,X,Y,Ydieresis,Yacute,Acircumflex,Edieresis,Emacron,' +
      'Edotaccent,Amacron,Thorn,Sacute,Agrave,Abreve,Ecircumflex,Egrave,Aacute,Adieresis,Eogonek,' +
      'Scedilla,Kcommaaccent,Eacute,Scaron,Scommaaccent,Atilde,Aogonek,Aring,Ecaron 222:quoteright,' +
      'quoteleft,i,j,l,quotesinglbase,lslash,lacute,lcommaaccent,iogonek 333:parenleft,parenright,hyphen,' +
      'r,exclamdown,quotedblleft,guilsinglleft,guilsinglright,quotedblbase,quotedblright,grave,acute,' +
      'circumflex,tilde,macron,breve,dotaccent,dieresis,ring,cedilla,hungarumlaut,ogonek,caron,rcaron,' +
      'threesuperior,racute,twosuperior,rcommaaccent,onesuperior 389:asterisk 584:plus,less,equal,' +
      'greater,asciitilde,divide,multiply,plusminus,minus,logicalnot 1015:at 722:C,D,H,N,R,U,w,' +
      'Ucircumflex,Uring,Udieresis,Uacute,Dcroat,Ncommaaccent,Cacute,Rcaron,Racute,Umacron,Nacute,Ncaron,' +
      'Eth,Ccedilla,Uogonek,Ugrave,Uhungarumlaut,Ccaron,Dcaron,Ntilde,Rcommaaccent 611:F,T,Z,' +
      'questiondown,oslash,germandbls,Tcommaaccent,Zdotaccent,Tcaron,Zacute,Zcaron 778:G,O,Q,Oslash,' +
      'Gcommaaccent,Omacron,Ograve,Gbreve,Oacute,Ocircumflex,Odieresis,Ohungarumlaut,Otilde 500:J,c,k,s,' +
      'v,x,y,z,fi,fl,yacute,scommaaccent,ccaron,scaron,scedilla,ccedilla,ydieresis,cacute,zacute,sacute,' +
      'zdotaccent,kcommaaccent,zcaron 833:M,m 944:W,oe 469:asciicircum 334:braceleft,braceright 260:bar,' +
      'brokenbar 167:fraction 191:quotesingle 537:paragraph 350:bullet 1000:ellipsis,perthousand,emdash,' +
      'AE,OE,trademark 370:ordfeminine 365:ordmasculine 250:commaaccent 737:copyright,registered ' +
      '471:lozenge 643:dcaron 476:partialdiff 600:summation 549:greaterequal,lessequal,notequal ' +
      '317:tcaron 612:Delta 834:threequarters,onehalf,onequarter 299:lcaron 400:degree 453:radical',
  },
  'Helvetica-Bold': {
    ascent: 718,
    descent: -207,
    box: [-170, -228, 1003, 962],
    widths:
      '278:space,quoteright,comma,period,slash,I,backslash,quoteleft,i,j,l,periodcentered,quotesinglbase,' +
      'dotlessi,lslash,Idieresis,lacute,iacute,icircumflex,Iacute,Idotaccent,lcommaaccent,iogonek,' +
      'idieresis,igrave,Igrave,Imacron,Iogonek,Icircumflex,imacron 333:exclam,parenleft,parenright,' +
      'hyphen,colon,semicolon,bracketleft,bracketright,f,t,exclamdown,guilsinglleft,guilsinglright,grave,' +
      'acute,circumflex,tilde,macron,breve,dotaccent,dieresis,ring,cedilla,hungarumlaut,ogonek,caron,' +
      'threesuperior,twosuperior,tcommaaccent,onesuperior 474:quotedbl 556:numbersign,dollar,zero,one,' +
      'two,three,four,five,six,seven,eight,nine,J,underscore,a,c,e,k,s,v,x,y,cent,sterling,yen,florin,' +
      'section,currency,guillemotleft,endash,dagger,daggerdbl,paragraph,guillemotright,eacute,abreve,' +
      'ecaron,aacute,yacute,scommaaccent,ecircumflex,aogonek,ccaron,aring,agrave,atilde,scaron,scedilla,' +
      'acircumflex,ccedilla,ydieresis,adieresis,edieresis,cacute,eogonek,egrave,amacron,sacute,' +
      'edotaccent,emacron,kcommaaccent,Euro 889:percent,m,ae 722:ampersand,A,B,C,D,H,K,N,R,U,Acircumflex,' +
      'Ucircumflex,Uring,Udieresis,Uacute,Dcroat,Ncommaaccent,Cacute,Rcaron,Amacron,Racute,Umacron,' +
      'Agrave,Abreve,Nacute,Ncaron,Eth,Ccedilla,Uogonek,Aacute,Adieresis,Ugrave,Kcommaaccent,' +
      'Uhungarumlaut,Ccaron,Dcaron,Ntilde,Rcommaaccent,Atilde,Aogonek,Aring 389:asterisk,r,braceleft,' +
      'braceright,rcaron,racute,tcaron,rcommaaccent 584:plus,less,equal,greater,asciicircum,asciitilde,' +
      'divide,multiply,plusminus,minus,logicalnot 611:question,F,L,T,Z,b,d,g,h,n,o,p,q,u,fi,fl,' +
      'questiondown,Lslash,oslash,germandbls,uhungarumlaut,uogonek,Tcommaaccent,ucircumflex,Zdotaccent,' +
      'uring,uacute,Tcaron,nacute,umacron,omacron,Zacute,Zcaron,oacute,thorn,mu,ohungarumlaut,dcroat,' +
      'Lacute,Lcaron,ocircumflex,ntilde,gbreve,ograve,ugrave,otilde,Lcommaaccent,ncaron,odieresis,' +
      'udieresis,gcommaaccent,eth,ncommaaccent 975:at 667:E,P,S,V,X,Y,Ydieresis,Yacute,Edieresis,Emacron,' +
      'Edotaccent,Thorn,Sacute,Ecircumflex,Egrave,Eogonek,Scedilla,Eacute,Scaron,Scommaaccent,Ecaron ' +
      '778:G,O,Q,w,Oslash,Gcommaaccent,Omacron,Ograve,Gbreve,Oacute,Ocircumflex,Odieresis,Ohungarumlaut,' +
      'Otilde 833:M 944:W,oe 500:z,quotedblleft,quotedblbase,quotedblright,zacute,zdotaccent,zcaron ' +
      '280:bar,brokenbar 167:fraction 238:quotesingle 350:bullet 1000:ellipsis,perthousand,emdash,AE,OE,' +
      'trademark 370:ordfeminine 365:ordmasculine 250:commaaccent 737:copyright,registered 494:lozenge,' +
      'partialdiff 743:dcaron 600:summation 549:greaterequal,lessequal,radical,notequal 612:Delta ' +
      '834:threequarters,onehalf,onequarter 400:lcaron,degree',
  },
  'Times-Roman': {
    ascent: 683,
    descent: -217,
    box: [-168, -218, 1000, 898],
    widths:
      '250:space,comma,period,periodcentered,commaaccent 333:exclam,quoteright,parenleft,parenright,' +
      'hyphen,I,bracketleft,bracketright,quoteleft,f,r,exclamdown,guilsinglleft,guilsinglright,' +
      'quotesinglbase,grave,acute,circumflex,tilde,macron,breve,dotaccent,dieresis,ring,cedilla,' +
      'hungarumlaut,ogonek,caron,Idieresis,rcaron,Iacute,Idotaccent,racute,Igrave,Imacron,rcommaaccent,' +
      'Iogonek,Icircumflex 408:quotedbl 500:numbersign,dollar,asterisk,zero,one,two,three,four,five,six,' +
      'seven,eight,nine,underscore,b,d,g,h,k,n,o,p,q,u,v,x,y,cent,sterling,yen,florin,section,currency,' +
      'guillemotleft,endash,dagger,daggerdbl,guillemotright,oslash,germandbls,uhungarumlaut,yacute,' +
      'uogonek,ucircumflex,uring,uacute,ydieresis,nacute,umacron,omacron,oacute,thorn,mu,ohungarumlaut,' +
      'dcroat,ocircumflex,ntilde,gbreve,ograve,ugrave,otilde,kcommaaccent,ncaron,odieresis,udieresis,' +
      'gcommaaccent,eth,ncommaaccent,Euro 833:percent 778:ampersand,m 564:plus,less,equal,greater,divide,' +
      'multiply,plusminus,minus,logicalnot 278:slash,colon,semicolon,backslash,i,j,l,t,dotlessi,lslash,' +
      'lacute,iacute,icircumflex,lcommaaccent,iogonek,idieresis,igrave,tcommaaccent,imacron 444:question,' +
      'a,c,e,z,quotedblleft,quotedblbase,quotedblright,questiondown,eacute,abreve,ecaron,aacute,' +
      'ecircumflex,aogonek,ccaron,aring,agrave,atilde,acircumflex,ccedilla,adieresis,edieresis,cacute,' +
      'eogonek,egrave,zacute,amacron,edotaccent,emacron,zdotaccent,zcaron 921:at 722:A,D,G,H,K,N,O,Q,U,V,' +
      'X,Y,w,Oslash,oe,Ydieresis,Yacute,Acircumflex,Ucircumflex,Uring,Udieresis,Uacute,Dcroat,' +
      'Ncommaaccent,Gcommaaccent,Amacron,Omacron,Umacron,Ograve,Agrave,Abreve,Nacute,Ncaron,Gbreve,Eth,' +
      'Uogonek,Aacute,Adieresis,Oacute,Ocircumflex,Ugrave,Odieresis,Kcommaaccent,Uhungarumlaut,' +
      'Ohungarumlaut,Dcaron,Ntilde,Atilde,Aogonek,Aring,Otilde 667:B,C,R,ae,Cacute,Rcaron,Racute,' +
      'Ccedilla,Ccaron,Rcommaaccent 611:E,L,T,Z,Lslash,Edieresis,Emacron,Tcommaaccent,Edotaccent,' +
      'Zdotaccent,Tcaron,Ecircumflex,Egrave,Zacute,Zcaron,Eogonek,Lacute,Lcaron,Eacute,Lcommaaccent,' +
      'Ecaron 556:F,P,S,fi,fl,Thorn,Sacute,Scedilla,Scaron,Scommaaccent 389:J,s,scommaaccent,scaron,' +
      'scedilla,sacute 889:M,AE,OE 944:W 469:asciicircum 480:braceleft,braceright 200:bar,brokenbar ' +
      '541:asciitilde 167:fraction 180:quotesingle 453:paragraph,radical 350:bullet 1000:ellipsis,' +
      'perthousand,emdash 276:ordfeminine 310:ordmasculine 760:copyright,registered 471:lozenge ' +
      '588:dcaron 300:threesuperior,twosuperior,onesuperior 476:partialdiff 600:summation ' +
      '549:greaterequal,lessequal,notequal 326:tcaron 612:Delta 750:threequarters,onehalf,onequarter ' +
      '344:lcaron 980:trademark 400:degree',
  },
  'Times-Bold': {
    ascent: 683,
    descent: -217,
    box: [-168, -218, 1000, 935],
    widths:
      '250:space,comma,period,periodcentered,commaaccent 333:exclam,quoteright,parenleft,parenright,' +
      'hyphen,colon,semicolon,bracketleft,bracketright,quoteleft,f,j,t,exclamdown,guilsinglleft,' +
      'guilsinglright,quotesinglbase,grave,acute,circumflex,tilde,macron,breve,dotaccent,dieresis,ring,' +
      'cedilla,hungarumlaut,ogonek,caron,tcommaaccent 555:quotedbl 500:numbersign,dollar,asterisk,zero,' +
      'one,two,three,four,five,six,seven,eight,nine,question,J,underscore,a,g,o,v,x,y,cent,sterling,yen,' +
      'florin,section,currency,quotedblleft,guillemotleft,endash,dagger,daggerdbl,quotedblbase,' +
      'quotedblright,guillemotright,questiondown,oslash,abreve,aacute,yacute,aogonek,aring,agrave,atilde,' +
      'acircumflex,ydieresis,adieresis,omacron,oacute,amacron,ohungarumlaut,ocircumflex,gbreve,ograve,' +
      'otilde,odieresis,gcommaaccent,eth,Euro 1000:percent,W,ellipsis,perthousand,emdash,AE,OE,trademark ' +
      '833:ampersand,m 570:plus,less,equal,greater,divide,multiply,plusminus,minus,logicalnot 278:slash,' +
      'backslash,i,l,quotesingle,dotlessi,lslash,lacute,iacute,icircumflex,lcommaaccent,iogonek,' +
      'idieresis,igrave,imacron 930:at 722:A,C,D,N,R,U,V,X,Y,w,ae,oe,Ydieresis,Yacute,Acircumflex,' +
      'Ucircumflex,Uring,Udieresis,Uacute,Dcroat,Ncommaaccent,Cacute,Rcaron,Amacron,Racute,Umacron,' +
      'Agrave,Abreve,Nacute,Ncaron,Eth,Ccedilla,Uogonek,Aacute,Adieresis,Ugrave,Uhungarumlaut,Ccaron,' +
      'Dcaron,Ntilde,Rcommaaccent,Atilde,Aogonek,Aring 667:B,E,L,T,Z,Lslash,Edieresis,Emacron,' +
      'Tcommaaccent,Edotaccent,Zdotaccent,Tcaron,Ecircumflex,Egrave,Zacute,Zcaron,Eogonek,Lacute,Lcaron,' +
      'Eacute,Lcommaaccent,Ecaron 611:F,P,Thorn 778:G,H,K,O,Q,Oslash,Gcommaaccent,Omacron,Ograve,Gbreve,' +
      'Oacute,Ocircumflex,Odieresis,Kcommaaccent,Ohungarumlaut,Otilde 389:I,s,Idieresis,scommaaccent,' +
      'scaron,scedilla,Iacute,Idotaccent,sacute,Igrave,Imacron,Iogonek,Icircumflex 944:M 556:S,b,d,h,k,n,' +
      'p,q,u,fi,fl,germandbls,uhungarumlaut,uogonek,ucircumflex,Sacute,uring,uacute,nacute,umacron,thorn,' +
      'mu,dcroat,Scedilla,ntilde,Scaron,Scommaaccent,ugrave,kcommaaccent,ncaron,udieresis,ncommaaccent ' +
      '581:asciicircum 444:c,e,r,z,eacute,ecaron,ecircumflex,ccaron,rcaron,ccedilla,edieresis,cacute,' +
      'racute,eogonek,egrave,zacute,edotaccent,emacron,rcommaaccent,zdotaccent,zcaron 394:braceleft,' +
      'braceright,lcaron 220:bar,brokenbar 520:asciitilde 167:fraction 540:paragraph 350:bullet ' +
      '300:ordfeminine,threesuperior,twosuperior,onesuperior 330:ordmasculine 747:copyright,registered ' +
      '494:lozenge,partialdiff 672:dcaron 600:summation 549:greaterequal,lessequal,radical,notequal ' +
      '416:tcaron 612:Delta 750:threequarters,onehalf,onequarter 400:degree',
  },
  'Times-Italic': {
    ascent: 683,
    descent: -217,
    box: [-169, -217, 1010, 883],
    widths:
      '250:space,comma,period,periodcentered,commaaccent 333:exclam,quoteright,parenleft,parenright,' +
      'hyphen,colon,semicolon,I,quoteleft,guilsinglleft,guilsinglright,quotesinglbase,grave,acute,' +
      'circumflex,tilde,macron,breve,dotaccent,dieresis,ring,cedilla,hungarumlaut,ogonek,caron,Idieresis,' +
      'Iacute,Idotaccent,Igrave,Imacron,Iogonek,Icircumflex 420:quotedbl 500:numbersign,dollar,asterisk,' +
      'zero,one,two,three,four,five,six,seven,eight,nine,question,S,underscore,a,b,d,g,h,n,o,p,q,u,cent,' +
      'sterling,yen,florin,section,currency,guillemotleft,fi,fl,endash,dagger,daggerdbl,guillemotright,' +
      'questiondown,oslash,germandbls,abreve,uhungarumlaut,aacute,aogonek,uogonek,aring,agrave,atilde,' +
      'ucircumflex,acircumflex,Sacute,uring,uacute,adieresis,nacute,umacron,omacron,oacute,amacron,thorn,' +
      'mu,ohungarumlaut,dcroat,Scedilla,ocircumflex,ntilde,gbreve,Scaron,Scommaaccent,ograve,ugrave,' +
      'otilde,ncaron,odieresis,udieresis,gcommaaccent,eth,ncommaaccent,Euro 833:percent,M,W ' +
      '778:ampersand 675:plus,less,equal,greater,divide,multiply,plusminus,minus,logicalnot 278:slash,' +
      'backslash,f,i,j,l,t,dotlessi,lslash,lacute,iacute,icircumflex,lcommaaccent,iogonek,idieresis,' +
      'igrave,tcommaaccent,imacron 920:at 611:A,B,E,F,P,R,V,X,Acircumflex,Edieresis,Emacron,Edotaccent,' +
      'Rcaron,Amacron,Thorn,Racute,Agrave,Abreve,Ecircumflex,Egrave,Aacute,Adieresis,Eogonek,Lcaron,' +
      'Eacute,Rcommaaccent,Atilde,Aogonek,Aring,Ecaron 667:C,K,N,w,ae,oe,Ncommaaccent,Cacute,Nacute,' +
      'Ncaron,Ccedilla,Kcommaaccent,Ccaron,Ntilde 722:D,G,H,O,Q,U,m,Oslash,Ucircumflex,Uring,Udieresis,' +
      'Uacute,Dcroat,Gcommaaccent,Omacron,Umacron,Ograve,Gbreve,Eth,Uogonek,Oacute,Ocircumflex,Ugrave,' +
      'Odieresis,Uhungarumlaut,Ohungarumlaut,Dcaron,Otilde 444:J,c,e,k,v,x,y,eacute,ecaron,yacute,' +
      'ecircumflex,ccaron,ccedilla,ydieresis,edieresis,cacute,eogonek,egrave,edotaccent,emacron,' +
      'kcommaaccent 556:L,T,Y,Z,quotedblleft,quotedblbase,quotedblright,Lslash,Ydieresis,Yacute,' +
      'Tcommaaccent,Zdotaccent,Tcaron,Zacute,Zcaron,Lacute,Lcommaaccent 389:bracketleft,bracketright,r,s,' +
      'z,exclamdown,scommaaccent,scaron,scedilla,rcaron,racute,zacute,sacute,rcommaaccent,zdotaccent,' +
      'zcaron 422:asciicircum 400:braceleft,braceright,degree 275:bar,brokenbar 541:asciitilde ' +
      '167:fraction 214:quotesingle 523:paragraph 350:bullet 889:ellipsis,emdash,AE 1000:perthousand ' +
      '276:ordfeminine 944:OE 310:ordmasculine 760:copyright,registered 471:lozenge 544:dcaron ' +
      '300:threesuperior,tcaron,twosuperior,lcaron,onesuperior 476:partialdiff 600:summation ' +
      '549:greaterequal,lessequal,notequal 612:Delta 750:threequarters,onehalf,onequarter 980:trademark ' +
      '453:radical',
  },
  'Times-BoldItalic': {
    ascent: 683,
    descent: -217,
    box: [-200, -218, 996, 921],
    widths:
      '250:space,comma,period,periodcentered,commaaccent 389:exclam,I,r,s,z,exclamdown,Idieresis,' +
      'scommaaccent,scaron,scedilla,rcaron,Iacute,Idotaccent,racute,zacute,sacute,Igrave,Imacron,' +
      'rcommaaccent,zdotaccent,Iogonek,Icircumflex,zcaron 555:quotedbl 500:numbersign,dollar,asterisk,' +
      'zero,one,two,three,four,five,six,seven,eight,nine,question,J,underscore,a,b,d,g,k,o,p,q,x,cent,' +
      'sterling,yen,florin,section,currency,quotedblleft,guillemotleft,endash,dagger,daggerdbl,paragraph,' +
      'quotedblbase,quotedblright,guillemotright,questiondown,oslash,germandbls,abreve,aacute,aogonek,' +
      'aring,agrave,atilde,acircumflex,adieresis,omacron,oacute,amacron,thorn,ohungarumlaut,dcroat,' +
      'ocircumflex,gbreve,ograve,otilde,kcommaaccent,odieresis,gcommaaccent,eth,Euro 833:percent ' +
      '778:ampersand,H,m 333:quoteright,parenleft,parenright,hyphen,colon,semicolon,bracketleft,' +
      'bracketright,quoteleft,f,guilsinglleft,guilsinglright,quotesinglbase,grave,acute,circumflex,tilde,' +
      'macron,breve,dotaccent,dieresis,ring,cedilla,hungarumlaut,ogonek,caron 570:plus,less,equal,' +
      'greater,asciicircum,asciitilde,divide,multiply,plusminus 278:slash,backslash,i,j,l,t,quotesingle,' +
      'dotlessi,lslash,lacute,iacute,icircumflex,lcommaaccent,iogonek,idieresis,igrave,tcommaaccent,' +
      'imacron 832:at 667:A,B,C,E,F,K,R,V,X,w,Acircumflex,Edieresis,Emacron,Cacute,Edotaccent,Rcaron,' +
      'Amacron,Racute,Agrave,Abreve,Ecircumflex,Egrave,Ccedilla,Aacute,Adieresis,Eogonek,Kcommaaccent,' +
      'Eacute,Ccaron,Rcommaaccent,Atilde,Aogonek,Aring,Ecaron 722:D,G,N,O,Q,U,Oslash,ae,oe,Ucircumflex,' +
      'Uring,Udieresis,Uacute,Dcroat,Ncommaaccent,Gcommaaccent,Omacron,Umacron,Ograve,Nacute,Ncaron,' +
      'Gbreve,Eth,Uogonek,Oacute,Ocircumflex,Ugrave,Odieresis,Uhungarumlaut,Ohungarumlaut,Dcaron,Ntilde,' +
      'Otilde 611:L,P,T,Y,Z,Lslash,Ydieresis,Yacute,Tcommaaccent,Zdotaccent,Thorn,Tcaron,Zacute,Zcaron,' +
      'Lacute,Lcaron,Lcommaaccent 889:M,W 556:S,h,n,u,fi,fl,uhungarumlaut,uogonek,ucircumflex,Sacute,' +
      'uring,uacute,nacute,umacron,Scedilla,ntilde,Scaron,Scommaaccent,ugrave,ncaron,udieresis,' +
      'ncommaaccent 444:c,e,v,y,eacute,ecaron,yacute,ecircumflex,ccaron,ccedilla,ydieresis,edieresis,' +
      'cacute,eogonek,egrave,edotaccent,emacron 348:braceleft,braceright 220:bar,brokenbar 167:fraction ' +
      '350:bullet 1000:ellipsis,perthousand,emdash,trademark 944:AE,OE 266:ordfeminine 300:ordmasculine,' +
      'threesuperior,twosuperior,onesuperior 747:copyright,registered 494:lozenge,partialdiff 608:dcaron ' +
      '600:summation 549:greaterequal,lessequal,radical,notequal 366:tcaron 612:Delta 576:mu ' +
      '750:threequarters,onehalf,onequarter 382:lcaron 400:degree 606:minus,logicalnot',
  },
  'Symbol': {
    ascent: 0,
    descent: 0,
    box: [-180, -293, 1090, 1010],
    widths:
      '250:space,comma,period,dotmath 333:exclam,parenleft,parenright,Iota,bracketleft,bracketright ' +
      '713:universal,omega1,infinity,proportional,propersuperset,reflexsuperset,notsubset,propersubset,' +
      'reflexsubset,element,notelement,gradient,logicalnot,summation 500:numbersign,asteriskmath,zero,' +
      'one,two,three,four,five,six,seven,eight,nine,underscore,radicalex,florin 549:existential,plus,' +
      'minus,less,equal,greater,congruent,beta,chi,kappa,lambda,omicron,pi,rho,similar,lessequal,' +
      'plusminus,greaterequal,multiply,divide,notequal,equivalence,approxequal,radical 833:percent ' +
      '778:ampersand 439:suchthat,sigma1,epsilon,tau 278:slash,colon,semicolon 444:question 722:Alpha,' +
      'Chi,Eta,Kappa,Nu,Omicron 667:Beta 612:Delta 611:Epsilon,Tau,Zeta 763:Phi 603:Gamma,eta,phi1,sigma,' +
      'arrowup,arrowdown,arrowvertex,logicaland,logicalor,arrowdblup,arrowdbldown 631:theta1,alpha ' +
      '686:Lambda,omega,psi,Ifraktur,integraltp,integralex,integralbt 889:Mu 768:Pi,Omega,circlemultiply,' +
      'circleplus,intersection,union,angle 741:Theta 556:Rho 592:Sigma 690:Upsilon 645:Xi 795:Psi,' +
      'Rfraktur 863:therefore 658:perpendicular,carriagereturn 494:delta,zeta,partialdiff,lozenge,' +
      'bracelefttp,braceleftmid,braceleftbt,braceex,bracerighttp,bracerightmid,bracerightbt 521:phi,nu,' +
      'theta 411:gamma,second 329:iota,angleleft,angleright 576:mu,upsilon 493:xi 480:braceleft,' +
      'braceright 200:bar 750:Euro 620:Upsilon1 247:minute 167:fraction 753:club,diamond,heart,spade ' +
      '1042:arrowboth,arrowdblboth 987:arrowleft,arrowright,weierstrass,arrowdblleft,arrowdblright ' +
      '400:degree 460:bullet 1000:ellipsis,arrowhorizex 823:aleph,emptyset,product 790:registerserif,' +
      'copyrightserif,registersans,copyrightsans,apple 890:trademarkserif 786:trademarksans ' +
      '384:parenlefttp,parenleftex,parenleftbt,bracketlefttp,bracketleftex,bracketleftbt,parenrighttp,' +
      'parenrightex,parenrightbt,bracketrighttp,bracketrightex,bracketrightbt 274:integral',
  },
  'ZapfDingbats': {
    ascent: 0,
    descent: 0,
    box: [-1, -143, 981, 820],
    widths:
      '278:space 974:a1,a202,a18 961:a2 980:a3 719:a4 789:a5,a37,a60,a61 790:a119,a32,a47 791:a118,a69,' +
      'a71 690:a117 960:a11 939:a12 549:a13 855:a14 911:a15,a105 933:a16 945:a17 755:a19 846:a20 762:a21,' +
      'a74,a203 761:a22,a73 571:a23 677:a24 763:a25 760:a26,a107,a108,a183 759:a27,a53,a75,a204 754:a28 ' +
      '494:a6 552:a7 537:a8 577:a9 692:a10 786:a29,a66 788:a30,a31,a78,a120,a121,a122,a123,a124,a125,' +
      'a126,a127,a128,a129,a130,a131,a132,a133,a134,a135,a136,a137,a138,a139,a140,a141,a142,a143,a144,' +
      'a145,a146,a147,a148,a149,a150,a151,a152,a153,a154,a155,a156,a157,a158,a159 793:a33 794:a34 ' +
      '816:a35,a41 823:a36,a39 841:a38 833:a40 831:a42,a187 923:a43 744:a44 723:a45 749:a46 792:a48,a52 ' +
      '695:a49 776:a50,a112 768:a51 707:a54,a62 708:a55 682:a56 701:a57 826:a58 815:a59 687:a63 696:a64,' +
      'a181,a200 689:a65 787:a67 713:a68 785:a70 873:a72,a171,a188 892:a76,a77 784:a79 438:a81 138:a82 ' +
      '277:a83 415:a84 392:a97,a98 668:a99,a100 390:a89,a90 317:a93,a94 276:a91,a92 509:a205,a85 ' +
      '410:a206,a86 234:a87,a88 334:a95,a96 732:a101 544:a102,a103 910:a104 667:a106 595:a111 694:a110 ' +
      '626:a109 894:a160 838:a161 1016:a163 458:a164 748:a196,a192 924:a165,a173,a162 918:a166,a191 ' +
      '927:a167,a189 928:a168,a169 834:a170 828:a172 917:a174 930:a175 931:a176 463:a177 883:a178 ' +
      '836:a179,a193 867:a180,a199 874:a182,a201 946:a184 771:a197,a194 865:a185 888:a198,a195 967:a186 ' +
      '970:a190',
  },
};
