/**
 * A third file of channels: places inside objects that stay in a published file (functions, halftones, palettes,
 * dictionaries of streams, names as values, calls of what is not there) and content that paints nothing.
 */
import { onePagePdf, stream } from '../extract/onePagePdf.ts';
import type { Add, Channels, Mark } from './channels.ts';
import { markWords } from './channels.ts';

export function oddFile(): Channels {
  const { m, markers } = markWords();
  const objects: string[] = [];
  const add: Add = (source) => `${objects.push(source) + 9} 0 R`;
  const page = pageOf(m, add);
  const catalog = catalogOf(m, add);
  const resources = resourcesOf(m, add);
  const content = contentOf(m);
  return { bytes: onePagePdf({ content, resources, page, catalog, objects }), markers };
}

const tint = '<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>';

function contentOf(m: Mark): string {
  return [
    `BT /F 12 Tf 100 700 Td (${m('shown text')}) Tj ET`,
    `/Span <</ActualText(${m('empty sequence')})>> BDC EMC`,
    `/Span <</ActualText(${m('sequence of state')})>> BDC 0 g EMC /Span /${m('unknown property list')} BDC EMC`,
    `/${m('unknown form')} Do /${m('unknown state')} gs /${m('unknown shading')} sh /${m('intent')} ri`,
    `0 g (${m('extra operand')}) 1 w [(${m('string in dash')})] 0 d []0 d`,
    `BT /F 12 Tf [(x) %${m('comment in show')}\n (y)] TJ %${m('comment in text')}\n ET`,
    `BT /${m('unknown font')} 9 Tf (${m('text without font')}) Tj ET (${m('text outside')}) Tj`,
    `BT /F 0 Tf (${m('text of no size')}) Tj /F 9 Tf 3 Tr (${m('invisible')}) Tj 7 Tr (${m('clipping')}) Tj ET`,
    `q 0 0 0 0 re W n BT /F 9 Tf 100 600 Td (${m('clipped away')}) Tj ET Q`,
    `q 0 0 0 0 0 0 cm BT /F 9 Tf (${m('flat matrix')}) Tj ET Q`,
    `BT /F 9 Tf 1 0 0 1 9000 9000 Tm (${m('far away')}) Tj ET`,
    `q 1 0 0 1 50 50 cm /Fm0 Do Q /Fm1 Do /Pattern cs /P0 scn 10 10 50 50 re f /P1 scn`,
    `/Sh0 sh /GS0 gs /Inks cs .5 scn 0 0 9 9 re f q 9 0 0 9 9 9 cm /Im0 Do Q`,
    `/OC /Layer BDC BT /F 9 Tf 100 500 Td (${m('layered')}) Tj ET EMC /Pal cs 1 sc 20 20 9 9 re f`,
    `BI/W 1/H 1/BPC 8/CS[/I/RGB 1 (${'VX....'})] ID \x01 EI`,
    `BX (${m('string in brackets')}) ${m('unknown operator')} EX`,
    `BT /T3 9 Tf 100 400 Td (A) Tj /Direct 9 Tf (A) Tj ET`,
  ].join('\n');
}

function resourcesOf(m: Mark, add: Add): string {
  const calculator = (name: string) =>
    add(stream('/FunctionType 4/Domain[0 1]/Range[0 1]', `{ %${m(name)}\n }`));
  const form = (dict: string, data: string) =>
    add(
      stream(
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>${dict}`,
        data,
      ),
    );
  const shading = add(
    `<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 9 9]/Function ${calculator('shading function')}/${m('shading key')}(${m('shading text')})>>`,
  );
  const halftone = add(
    `<</Type/Halftone/HalftoneType 5/HalftoneName(${m('halftone name')})/Default<</HalftoneType 1/Frequency 60/Angle 45/SpotFunction/${m('spot function')}>>/${m('halftone ink')}<</HalftoneType 1/Frequency 60/Angle 45/SpotFunction ${calculator('spot calculator')}>>>>`,
  );
  const threshold = add(
    stream('/Type/Halftone/HalftoneType 6/Width 4/Height 4', m('threshold').padEnd(16, '.')),
  );
  const mask = form(
    '/Group<</S/Transparency/CS/DeviceGray>>',
    `BT /F 9 Tf (${m('mask text')}) Tj ET`,
  );
  const state = `<</Type/ExtGState/BM/${m('blend mode')}/HT ${halftone}/TR ${calculator('transfer function')}/BG2/${m('generation name')}/SMask<</Type/Mask/S/Luminosity/G ${mask}/TR ${calculator('mask transfer')}/${m('mask key')} 1>>/Font[5 0 R 9]/Oud<</HT ${threshold}>>>>`;
  const pattern = (text: string) =>
    add(
      stream(
        '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Font<</F 5 0 R>>>>',
        `BT /F 9 Tf (${text}) Tj ET`,
      ),
    );
  const palette = `[/Indexed/DeviceRGB 9(${m('palette').slice(0, 30).padEnd(30, '.')})]`;
  const image = add(
    stream(
      `/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace${palette}/Intent/${m('image intent')}/SMask ${add(stream(`/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/${m('mask image key')}(x)`, '\xff'))}/DecodeParms<</${m('parameter')}(${m('parameter text')})>>/F(${m('external file')})/FFilter/${m('external filter')}`,
      '\x01',
    ),
  );
  const layer = `<</Type/OCG/Name(${m('layer')})/Intent[/View/${m('layer intent')}]/Usage<</Print<</Subtype/${m('print subtype')}/PrintState/ON>>/PageElement<</Subtype/${m('page element')}>>/Export<</ExportState/${m('export state')}>>>>>>`;
  const uncalled = m('uncalled glyph');
  const type3 = add(
    `<</Type/Font/Subtype/Type3/Name/${m('type3 name')}/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 66/Widths[1 1]/Encoding<</Type/Encoding/Differences[65/${m('glyph')}/${uncalled}]>>/CharProcs<</${uncalled} ${add(stream('', `1 0 d0 (${m('uncalled glyph text')})`))}/${m('glyph')} ${add(stream('', `1 0 d0 %${m('glyph comment')}\n 0 0 1 1 re f`))}/${m('unused glyph')} ${add(stream('', `1 0 d0 (${m('unused glyph text')})`))}>>/Resources<<>>>>`,
  );
  const direct = `<</Subtype/Type1/BaseFont/Direct/FirstChar 65/LastChar 65/Widths[600]/Encoding<</Differences[65/${m('glyph of a direct font')}]>>/ToUnicode ${add(stream('', `1 beginbfchar <41> <${utf16(m('map of a direct font'))}> endbfchar`))}/FontDescriptor<</FontName/${m('direct font')}/FontFile3 ${add(stream('/Subtype/Type1C', m('program of a direct font')))}>>>>`;
  const inks = `[/DeviceN[/${m('ink')}]/DeviceGray${tint}<</Subtype/${m('ink kind')}>>]`;
  return [
    `/Font<</F 5 0 R/T3 ${type3}/Direct${direct}>>/XObject<</Fm0 ${form(`/OC<</Type/OCMD/P/${m('policy')}/OCGs[]>>`, `BT /F 9 Tf (${m('form text')}) Tj ET %${m('form comment')}\n`)}/Fm1 ${form('/Matrix[0 0 0 0 0 0]', `BT /F 9 Tf (${m('flat form')}) Tj ET`)}/Im0 ${image}>>`,
    `/Pattern<</P0 ${pattern(m('pattern text'))}/P1 ${pattern(m('pattern without fill'))}>>/Shading<</Sh0 ${shading}>>/ExtGState<</GS0${state}>>`,
    `/ColorSpace<</Inks${inks}/Pal${palette}>>/Properties<</Layer ${add(layer)}>>`,
  ].join('');
}

function utf16(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

function pageOf(m: Mark, add: Add): string {
  const annotation = (source: string) => add(`<</Type/Annot${source}/Rect[20 20 120 60]>>`);
  const annotations = [
    annotation(
      `/Subtype/Line/L[20 20 99 50]/LE[/${m('line ending')}/None]/IT/${m('line intent')}/BS<</Type/Border/S/${m('border style')}>>`,
    ),
    annotation(
      `/Subtype/Link/H/${m('highlight mode')}/Border[0 0 1[(${m('border string')})]]/Dest[3 0 R/XYZ 0 0 0 (${m('destination string')})]`,
    ),
    annotation(
      `/Subtype/Caret/Sy/${m('caret symbol')}/RT/${m('reply type')}/C[(${m('colour string')})]`,
    ),
    annotation(
      `/Subtype/FreeText/DA(/${m('appearance font')} 9 Tf)/DS(${m('style')})/CA(${m('opacity')})`,
    ),
    add(`<</Type/Annot/Subtype/Link/A<</S/Named/N/${m('named action')}>>/Rect[900 900 950 950]>>`),
    add(
      `<</Type/Annot/Subtype/Text/F 2/Contents(${m('hidden note')})/Name/${m('note icon')}/Rect[900 900 950 950]>>`,
    ),
  ];
  return [
    '/MediaBox[0 0 600 800]',
    `/Tabs/${m('tab order')}/Rotate 0/Group<</S/Transparency/CS/${m('group space')}>>`,
    `/Annots[${annotations.join(' ')}]`,
  ].join('');
}

function catalogOf(m: Mark, add: Add): string {
  const field = (source: string) =>
    add(`<</Type/Annot/Subtype/Widget${source}/Rect[20 100 120 120]/P 3 0 R>>`);
  return [
    `/Version/1.${m('version')}/PageMode/${m('page mode')}/PageLayout/${m('page layout')}/OpenAction[3 0 R/${m('open view')}]`,
    `/ViewerPreferences<</Direction/${m('direction')}/Duplex/${m('duplex')}/PrintArea/${m('print area')}/Enforce[/${m('enforced')}]>>`,
    `/PageLabels<</Nums[0<</S/${m('label style')}/P(${m('label prefix')})>>]>>`,
    `/OutputIntents[<</S/${m('intent kind')}/OutputConditionIdentifier(x)/SpectralData<</${m('spectral key')} 1>>>>]`,
    `/AcroForm<</Fields[${field(`/FT/${m('field type')}/T(a)`)} ${field(`/FT/Btn/T(b)/AS/${m('field state')}/H/${m('field highlight')}/MK<</BG[(${m('field colour')})]/TP(${m('caption place')})>>`)}]/DA(/Helv 0 Tf %${m('form comment in appearance')}\n)>>`,
    `/Outlines ${add(`<</First ${add(`<</Title(x)/C[(${m('bookmark colour')})]/Dest[3 0 R/FitH(${m('bookmark string')})]>>`)}>>`)}`,
    `/OCProperties<</OCGs[]/D<</BaseState/${m('base state')}/ListMode/${m('list mode')}/Intent/${m('configuration intent')}/AS[<</Event/${m('event')}/Category[/${m('category')}]>>]>>>>`,
    `/MarkInfo<</Marked/${m('marked value')}>>/Lang(nl-${m('language')})`,
  ].join('');
}
