/**
 * A second file of hostile channels, unlike `fixtures/pdf/markers.pdf`: one page, marked as a whole, and one untouched page.
 * Each channel holds a word of its own that has to be gone from the output, in any encoding.
 */
import { onePagePdf, stream } from '../extract/onePagePdf.ts';

export interface Channels {
  readonly bytes: Uint8Array;
  /** What it is, and its word. */
  readonly markers: ReadonlyMap<string, string>;
}

export function hostileFile(): Channels {
  const { m, markers } = markWords();
  const objects: string[] = [];
  /** Number of an indirect object. */
  const add = (source: string): string => `${objects.push(source) + 9} 0 R`;
  const catalog = catalogOf(m, add);
  const page = pageOf(m, add);
  const { content, resources } = contentOf(m, add);
  return { bytes: onePagePdf({ content, resources, page, catalog, objects }), markers };
}

/** The word of a channel. */
export type Mark = (channel: string) => string;
export type Add = (source: string) => string;

export function markWords(): { m: Mark; markers: ReadonlyMap<string, string> } {
  const markers = new Map<string, string>();
  const m = (channel: string): string => {
    const own = `VX${String(markers.size + 1).padStart(3, '0')}Q${channel.replace(/\W/g, '').toUpperCase().slice(0, 6)}`;
    const marker = markers.get(channel) ?? own;
    markers.set(channel, marker);
    return marker;
  };
  return { m, markers };
}

function catalogOf(m: Mark, add: Add): string {
  const action = add(
    `<</S/GoTo/D[3 0 R/Fit]/Next[<</S/URI/URI(https://${m('chained action')}.nl)>>]>>`,
  );
  const thread = add(
    `<</Type/Thread/I<</Title(${m('article')})/Author(${m('article author')})>>/F<</R[0 0 9 9]/P 3 0 R>>>>`,
  );
  const layer = add(
    `<</Type/OCG/Name(${m('layer')})/Usage<</CreatorInfo<</Creator(${m('layer creator')})/Subtype/Artwork>>/User<</Type/Ind/Name(${m('layer user')})>>/Language<</Lang(x-${m('layer language')})>>/PageElement<</Subtype/HF>>>>>>`,
  );
  const file = add(
    `<</Type/Filespec/F(${m('file name')}.txt)/UF(${m('file unicode name')}.txt)/Desc(${m('file description')})/EF<</F ${add(stream(`/Params<</ModDate(${m('file date')})>>`, m('file content')))}>>/RF<</F[(x)${add(stream('', m('related file')))}]>>>>`,
  );
  return [
    `/Names<</EmbeddedFiles<</Names[(${m('attachment key')})${file}]>>/AlternatePresentations<</Names[(${m('alternate presentation')})<</Type/SlideShow/Subtype/Embedded/Resources<</Names[(${m('slide resource')})${file}]>>/StartResource(${m('slide start')})>>]>>/Renditions<</Names[(${m('rendition')})<</S/MR/N(${m('rendition name')})>>]>>/Pages<</Names[(${m('named page')})3 0 R]>>/Templates<</Names[(${m('template')})3 0 R]>>/IDS<</Names[(${m('web capture id')})<</S/SPS/TS(${m('web capture')})>>]>>/URLS<</Names[(https://${m('captured address')}.nl)<</S/SIS/T(${m('captured title')})>>]>>/XFAImages<</Names[(${m('xfa image')})${file}]>>/Dests<</Kids[<</Limits[(${m('name limit')})(z)]/Names[(${m('destination')})[3 0 R/Fit]]>>]>>/${m('own name tree')}<</Names[(a)1]>>>>`,
    `/Dests<</${m('old destination')}[3 0 R/Fit]>>`,
    `/OpenAction ${action}`,
    `/Threads[${thread}]`,
    `/OCProperties<</OCGs[${layer}]/D<</Name(${m('layer configuration')})/Creator(${m('configuration creator')})/Order[(${m('layer group')})${layer}]/RBGroups[]>>/Configs[<</Name(${m('second configuration')})>>]>>`,
    `/Outlines ${add(`<</First ${add(`<</Title(${m('bookmark')})/A<</S/Launch/F(${m('launched file')})/Win<</P(${m('launch parameter')})/D(${m('launch folder')})>>>>/SE ${add(`<</S/P/T(${m('bookmark element')})>>`)}>>`)}/Count 1>>`)}`,
    `/AcroForm<</Fields[${add(`<</FT/Tx/T(${m('field')})/V(${m('field value')})/TM(${m('mapping name')})/TU(${m('tooltip')})/DS(font:${m('default style')})/RV(<body>${m('rich value')}</body>)/AA<</K<</S/JavaScript/JS(${m('keystroke')})>>>>/Kids[<</Subtype/Widget/Rect[10 10 90 30]/MK<</CA(${m('caption')})/RC(${m('rollover')})/AC(${m('down caption')})>>>>]>>`)}]/XFA[(template)${add(stream('', `<t>${m('xfa template')}</t>`))}(datasets)${add(stream('', `<d>${m('xfa data')}</d>`))}]/DR<</Font<</${m('form font name')} 5 0 R>>>>/DA(/${m('form default font')} 9 Tf)/CO[]/SigFlags 3>>`,
    `/Collection<</Type/Collection/D(${m('first document')})/Schema<</A<</Subtype/S/N(${m('column name')})>>>>/Folders<</Type/Folder/Name(${m('folder name')})/Desc(${m('folder description')})/ID 0>>/Navigator<</Name(${m('navigator')})/Desc(${m('navigator description')})>>>>`,
    `/DSS<</Certs[${add(stream('', m('certificate')))}]/VRI<</${m('validation key')}<</TU(${m('validation time')})>>>>>>`,
    `/Perms<</DocMDP ${add(`<</Type/Sig/Filter/Adobe.PPKLite/Name(${m('signer')})/Reason(${m('reason')})/Location(${m('location')})/ContactInfo(${m('contact')})/Contents(${m('signature')})/Prop_Build<</App<</Name/${m('build name')}/REx(${m('build version')})>>>>>>`)}>>`,
    `/Requirements[<</S/EnableJavaScripts/RH[<</S/JS/Script(${m('requirement script')})>>]/V(${m('requirement version')})>>]`,
    `/OutputIntents[<</S/GTS_PDFA1/OutputConditionIdentifier(${m('condition')})/Info(${m('condition info')})/RegistryName(http://${m('registry')}.nl)/MixingHints<</Solidities<</${m('ink')} 1>>>>>>]`,
    `/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 3/URL(https://${m('extension')}.nl)>>/${m('extension prefix')}<</BaseVersion/1.7>>>>`,
    `/DPartRoot<</DPartRootNode<</DPM<</${m('part key')}(${m('part metadata')})>>>>/NodeNameList[/${m('part name')}]>>`,
    `/AF[${file}]`,
    `/URI<</Base(http://${m('base address')}.nl)>>`,
    structureOf(m, add),
  ].join('');
}

function structureOf(m: Mark, add: Add): string {
  const space = add(
    `<</Type/Namespace/NS(http://${m('namespace')}.nl)/RoleMapNS<</${m('namespace role')}/P>>>>`,
  );
  const element = add(
    `<</Type/StructElem/S/${m('structure type')}/T(${m('element title')})/Lang(x-${m('element language')})/Alt(${m('alternative')})/ActualText(${m('replacement')})/E(${m('expansion')})/ID(${m('element id')})/NS ${space}/A[<</O/${m('attribute owner')}/${m('attribute name')}(${m('attribute value')})>><</O/UserProperties/P[<</N(${m('property name')})/V(${m('property value')})/F(${m('property format')})>>]>><</O/Table/Summary(${m('summary')})/Short(${m('short header')})/Headers[(${m('header')})]>>]/C/${m('class name')}/Phoneme(${m('phoneme')})/PhoneticAlphabet/${m('alphabet')}/Pg 3 0 R/K 0>>`,
  );
  return `/StructTreeRoot<</Type/StructTreeRoot/K ${element}/ParentTree<</Nums[0[${element}]]>>/IDTree<</Names[(${m('id tree')})${element}]>>/RoleMap<</${m('role')}/P/${m('unused role')}/Span>>/ClassMap<</${m('class')}<</O/Layout/${m('class attribute')} 1>>>>/Namespaces[${space}]/PronunciationLexicon[${add(`<</Type/Filespec/F(${m('lexicon')})>>`)}]>>/MarkInfo<</Marked true/${m('mark info')} true>>`;
}

function pageOf(m: Mark, add: Add): string {
  const annotation = (source: string) => add(`<</Type/Annot${source}/Rect[20 20 120 60]>>`);
  const annotations = [
    annotation(
      `/Subtype/Link/A<</S/URI/URI(mailto:${m('mail link')}@x.nl)>>/PA<</S/URI/URI(http://${m('captured link')}.nl)>>`,
    ),
    annotation(
      `/Subtype/3D/3DD ${add(stream('/Type/3D/Subtype/U3D/Resources<</Names[(a)1]>>', m('3d data')))}/3DV<</XN(${m('3d view')})/IN(${m('3d view id')})>>`,
    ),
    annotation(
      `/Subtype/RichMedia/RichMediaContent<</Assets<</Names[(${m('rich media asset')})${add(`<</F(${m('rich media file')})>>`)}]>>/Configurations[<</Name(${m('rich media name')})>>]>>`,
    ),
    annotation(
      `/Subtype/Screen/T(${m('screen title')})/A<</S/Rendition/JS(${m('rendition script')})/R<</N(${m('screen rendition')})/C<</N(${m('clip name')})/Alt[()(${m('clip text')})]>>>>>>`,
    ),
    annotation(
      `/Subtype/Projection/ExData<</Type/ExData/Subtype/Markup3D/MD5(${m('markup digest')})>>/Contents(${m('projection')})`,
    ),
    annotation(
      `/Subtype/Line/L[20 20 99 50]/Measure<</Subtype/RL/R(${m('scale ratio')})/X[<</U(${m('unit label')})/C 1>>]/D[<</U(${m('distance label')})/PS(${m('prefix')})/SS(${m('suffix')})>>]/A[]>>/Cap true/IT/LineDimension`,
    ),
    annotation(
      `/Subtype/Stamp/Name/${m('stamp name')}/Contents(${m('stamp text')})/OC<</Type/OCMD/VE[/Not<</Type/OCG/Name(${m('membership')})>>]>>`,
    ),
    annotation(
      `/Subtype/Watermark/FixedPrint<</Type/FixedPrint/${m('fixed print key')} 1>>/Contents(${m('watermark')})`,
    ),
    annotation(
      `/Subtype/${m('own subtype')}/${m('own annotation key')}(${m('own annotation text')})`,
    ),
  ];
  const image = `/Width 4/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8`;
  return [
    '/MediaBox[0 0 600 800]/StructParents 0',
    `/Annots[${annotations.join(' ')}]`,
    `/Thumb ${add(stream(image, m('thumbnail').slice(0, 99)))}`,
    `/B[${add(`<</T<</I<</Title(${m('bead')})>>>>/P 3 0 R/R[0 0 1 1]>>`)}]`,
    `/PieceInfo<</${m('piece key')}<</LastModified(D:2024)/Private[(${m('piece data')})<</X(${m('piece nested')})>>]>>>>`,
    `/PresSteps<</NA<</S/URI/URI(http://${m('presentation step')}.nl)>>>>/Trans<</S/Wipe/${m('transition key')} 1>>`,
    `/VP[<</BBox[0 0 9 9]/Name(${m('viewport')})/Measure<</Subtype/GEO/GCS<</WKT(${m('coordinate system')})>>/DCS<</WKT(${m('display system')})>>>>/PtData[<</Names[/${m('point key')}]/XPTS[[(${m('point value')})]]>>]>>]`,
    `/BoxColorInfo<</CropBox<</${m('box colour key')} 1>>>>/SeparationInfo<</DeviceColorant/${m('separation')}>>`,
    `/TemplateInstantiated/${m('template name')}/Group<</S/Transparency/${m('group key')}(x)>>/Metadata ${add(stream('/Type/Metadata/Subtype/XML', `<x>${m('page metadata')}</x>`))}`,
    `/DPart<</DPM<</A(${m('page part')})>>>>/AF[<</Type/Filespec/F(${m('page file')})>>]`,
  ].join('');
}

function contentOf(m: Mark, add: Add): { content: string; resources: string } {
  const cmap = (name: string, comment: string) =>
    `%${comment}\n/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry (${m(`${name} registry`)}) /Ordering (${m(`${name} ordering`)}) /Supplement 0>> def /CMapName /${m(`${name} name`)} def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <0041> endbfchar endcmap`;
  const font = add(
    `<</Type/Font/Subtype/TrueType/BaseFont/${m('font name')}/Encoding<</Type/Encoding/Differences[65/${m('glyph name')}]>>/FirstChar 65/LastChar 65/Widths[600]/ToUnicode ${add(stream('', cmap('unicode map', m('map comment'))))}/FontDescriptor<</Type/FontDescriptor/FontName/${m('descriptor name')}/FontFamily(${m('font family')})/Flags 32/CharSet(/${m('character set')})/StemV 9/${m('descriptor key')}(x)>>>>`,
  );
  const profile = add(
    stream(
      '/N 1/Alternate/DeviceGray',
      `${'\0'.repeat(36)}acsp${'\0'.repeat(88)}\0\0\0\x01desc\0\0\0\x90\0\0\0\x40desc\0\0\0\0\0\0\0\x20${m('profile description')}${'\0'.repeat(40)}`,
    ),
  );
  const image = add(
    stream(
      `/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace[/ICCBased ${profile}]/Name/${m('image name')}/ID(${m('image id')})/Metadata ${add(stream('/Type/Metadata/Subtype/XML', `<x>${m('image metadata')}</x>`))}/OPI<</2.0<</F(${m('opi file')})>>>>/PtData<</XPTS[[(${m('image point')})]]>>`,
      'abcd',
    ),
  );
  const ink = `[/Separation/${m('spot colour')}/DeviceGray<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>]`;
  const inks = `[/DeviceN[/${m('first ink')}]/DeviceGray<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>><</Colorants<</${m('colorant')}${ink}>>/Process<</ColorSpace/DeviceCMYK/Components[/${m('component')}]>>/MixingHints<</Solidities<</${m('solidity')} 1>>>>>>]`;
  const form = add(
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Name/${m('form name')}/LastModified(${m('form date')})/PieceInfo<</A<</Private(${m('form piece')})>>>>/OC<</Type/OCG/Name(${m('form layer')})>>/Ref<</F(${m('reference file')})/Page(${m('reference page')})/ID[(${m('reference id')})(b)]>>/Resources<</Font<</F 5 0 R>>>>`,
      `BT /F 10 Tf 100 600 Td (${m('form text')}) Tj ET`,
    ),
  );
  const content = [
    `%${m('content comment')}\n`,
    `/${m('marked tag')}<</MCID 0/ActualText(${m('marked replacement')})/${m('marked key')}(${m('marked value')})>>BDC`,
    `BT /${m('font resource')} 12 Tf 100 700 Td (A) Tj /F 12 Tf (${m('shown text')}) Tj ET EMC`,
    `/${m('point tag')} MP /P<</X(${m('point property')})>>DP`,
    `q 50 0 0 50 100 400 cm /${m('image resource')} Do Q /${m('form resource')} Do`,
    `/${m('space resource')} cs 1 scn 100 300 50 20 re f /Inks cs 1 scn 100 200 50 20 re f`,
    `q 9 0 0 9 99 99 cm BI/W 1/H 1/CS/G/BPC 8/${m('inline key')}(${m('inline value')}) ID x EI Q`,
    `BX (${m('unknown operand')}) ${'qzx'} EX /${m('state resource')} gs`,
  ].join(' ');
  const last = (channel: string) => content.match(new RegExp(`VX\\d+Q${channel}`))![0];
  return {
    content,
    resources: `/Font<</F 5 0 R/${last('FONTRE')} ${font}>>/XObject<</${last('IMAGER')} ${image}/${last('FORMRE')} ${form}>>/ColorSpace<</${last('SPACER')}${ink}/Inks${inks}>>/ExtGState<</${last('STATER')}<</Type/ExtGState/${m('state key')}(${m('state text')})/HTP[0 0]/TR2/Default>>>>/Properties<</${m('property resource')}<</Metadata ${add(stream('/Type/Metadata', m('property metadata')))}/T(${m('unused property')})>>>>/ProcSet[/PDF/${m('procedure set')}]/${m('resource category')}<</A(${m('resource value')})>>`,
  };
}
