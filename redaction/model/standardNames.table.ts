/**
 * Keys and names of ISO 32000-2 (and of the fonts, filters and entries that common producers add) of four letters or
 * more: a removed word that is spelled like one of them does not stand in the file for that.
 */
const WORDS = `
Adobe-Identity-UCS Adobe-Identity-UCS2 Adobe-UCS TeX-Identity Identity-H Identity-V UIDOffset CMapVersion ASCII85Decode ASCIIHexDecode AbsoluteColorimetric Accepted AccurateScreens AcroForm MMType1 HeBo HeBI HeOb TiRo TiBo TiIt TiBI CoBo CoOb CoBI Cour Symb ZaDi KaGo HyGo OneColumn Insert Design Create Replace InkHighlight StrikeOutTextEdit Action Actions ActualText Adobe AESV2 AESV3
AFRelationship After All AllOff AllOn AllPages Alpha AlphaNum Alphabetic Alternate AlternateImages AlternatePresentations Alternates
Angle AnnotStates Annots Annot Annotation AntiAlias AnyOff AnyOn Append AppDefault ArtBox Artifact Artwork Ascent Asset Assets AsIs
Attached AuthEvent Author Auto AvgWidth Background BackgroundColor BaseEncoding BaseFont BaseState BaseVersion BaselineShift BBox Before
Behavior BibEntry BitsPerComponent BitsPerCoordinate BitsPerFlag BitsPerSample BlackGeneration BlackIs1 BlackPoint BleedBox Block
BlockAlign BlockQuote Border BorderColor BorderStyle BorderThickness Both Bottom Bounds BoxColorInfo ButtonField Butt ByteRange CalCMYK
CalGray CalRGB CapHeight Caption Caret Catalog Category Caption CCITTFaxDecode CenterWindow Center Cert Changes CharProcs CharSet
CheckSum CIDFontType0 CIDFontType0C CIDFontType2 CIDInit CIDSet CIDSystemInfo CIDToGIDMap Circle ClassMap ClosedArrow CMap CMapName
CMapType Code Coded CodedSpace ColSpan CollectionItem CollectionSchema CollectionSort CollectionSubitem Collection Color ColorBurn
ColorDodge ColorSpace ColorTransform ColorType Colorants Colors ColumnCount ColumnGap Column Columns ColumnWidths Comments Compatible
Components Condensed ConfigurationS Configurations ContactInfo Contents Content Continued ContinuedList Coords Copy Count Courier
CreationDate Creator CreatorInfo CropBox CropFixed CropRect Cross CrossHatch Crypt CryptFilter CryptFilterDecodeParms Current Custom
Cyan Dark Darken Dashed Data DCTDecode Decimal Decode DecodeParms Default DefaultCMYK DefaultForPrinting DefaultGray DefaultRGB Delete
DescendantFonts Descent DestOutputProfile DestOutputProfileRef Destination Dest Dests DeviceCMYK DeviceColorant DeviceGray DeviceN
DeviceRGB Diamond Difference Differences Dingbats Direction DisplayDocTitle Disc Document DocumentFragment DocMDP DocOpen DocTimeStamp
Domain DotGain Dotted Double DParts DPartRootNode Draft Duplex DuplexFlipLongEdge DuplexFlipShortEdge Dissolve Distribute Editable
Ellipse Embedded EmbeddedFile EmbeddedFiles EmbeddedFDFs EnableJavaScripts Encode EncodedByteAlign Encoding EncryptMetadata Encrypt
Encryption EndIndent EndOfBlock EndOfLine Endnote EntryPoint Enforce Event Exclude Exclusion ExData Experimental Expired Export
ExportState ExtGState Extend Extended Extends Extensions ExtensionLevel ExtraCondensed ExtraExpanded EarlyChange Fade False FDecodeParms
FENote FFilter Field FieldMDP Fields Figure FileAttachment Filespec Fill FillIn Filter Final First FirstChar FirstPage FitB FitBH FitBV
FitH FitR FitV FitWindow Fixed FixedPrint Flags Flatness FlateDecode FloatingWindow Flip Folder Folders Font FontBBox FontDescriptor
FontFamily FontFauxing FontFile FontFile2 FontFile3 FontMatrix FontName FontStretch FontWeight Font Footer Footnote ForComment
ForPublicRelease Form FormData FormType Formula FreeText FreeTextCallout FreeTextTypeWriter FreeTextTypewriter Friendly FullPage FullSave
FullScreen Function Functions FunctionType FontSize Gamma Gilding Glitter GlyphOrientationVertical GoTo3DView GoToDp GoToE GoToR Graph
GraphicSearch Gray Green Groove Group GTS_PDFA1 GTS_PDFE1 GTS_PDFX GTS_PDFXPPMS HalftoneName HalftoneType Halftone HardLight Hatch
Header Headers Heading Height Helvetica Helv HideAnnotationState HideMenubar HideToolbar HideWindowUI Hide Highlight Hidden
HRes Hyperlink ICCBased ICNR IDTree Identity IdentityH Image ImageB ImageC ImageI ImageMask ImportData Import Include IncludeNoValueFields
Index Indexed Info Ink InkList Inline InlineAlign InlineShape Inset Instances Intent Interpolate IRT ISO_TS_24064 Issuer ItalicAngle
Inverse JavaScript JBIG2Decode JBIG2Globals JPXDecode Justify Keystroke Keywords KeyUsage Keyed Kids Lab Lang Language LastChar LastModified
LastPage Last Launch Layer Layout LBody Leading Left Legal LegalAttestation Length Length1 Length2 Length3 Level1 Lighten Limits Line
LineArrow LineHeight LineNum LineThrough LineDimension Linearized Link List ListMode ListNumbering Location Lock Locked LockedContents
LowerAlpha LowerRoman Luminosity LrTb LrBt LZWDecode MacExpertEncoding MacRomanEncoding Magenta Mark Marked MarkInfo MarkStyle Mask Matrix
Matte MaxLen MaxWidth MCID MCR Measure MediaBox Media MediaClip Metadata Middle MissingWidth MixingHints ModDate Mode Model Modify Month
Movie Multiply MultiMedia MyriadPro Name Named Namespace Namespaces Names NChannel NeedAppearances NeedsRendering NewParagraph NewWindow
Next NextPage NoPrint None NonEFontNoWarn NonFullScreenPageMode NonStruct Normal NotApproved NotForPublicRelease Note NoteType NumCopies
Nums NumericStyle OBJR ObjStm OCAD OCGs OCMD OCProperties Off Open OpenAction OpenArrow OpenType Optional OptionalContent OPI Orange Order
Ordered Ordering Outlines Outline Outset OutputCondition OutputConditionIdentifier OutputIntent OutputIntents OverPrint Overlay OverlayText
Overline Padding Page PageElement PageLabel PageLabels PageLayout PageMode PageNum Pages Pagination PaintType Panose Paperclip Params
Parent ParentTree ParentTreeNextKey Part Password Pattern PatternType PDFDocEncoding PDFSignatureBuild Perceptual Perms Permissions Phoneme
PhoneticAlphabet PickTrayByPDFSize PieceInfo Placement Polygon PolygonCloud PolygonDimension PolyLine PolyLineDimension Popup Position
Predictor Preferred Presentation PreRelease PresSteps Prev PrevPage Preview Print PrintArea PrintClip PrintField PrintPageRange PrintScaling
PrintState Printer PrinterMark PrintersMarks Private Process ProcSet Producer Projection Prop_AuthTime Prop_AuthType Prop_Build Properties
PtData PubSec Push PushPin QuadPoints Quote RadioButton Range RBGroups Reason Reasons Recipients Rect Redaction Redact Redacted Reference
RegistryName Registry RelativeColorimetric Rename Rendition Renditions Repeat ReplaceS Requirements Requirement ResetForm Resolution
Resources Reverse ReversedChars RichMedia RichMediaContent RichMediaExecute RichText Ridge Right RlTb RoleMap RoleMapNS Role Root Rotate
Rotation Round RowSpan Rows Row RubyAlign RubyPosition Ruby RunLengthDecode Saturation Schema Scope Screen Script SeparationColorNames
SeparationInfo Separation SetOCGState SetState Shading ShadingType Shape Short Sig SigFieldLock SigFlags SigQ SigRef Signature Signed
SigningCertificate Simplex SinglePage Size Slash SlideShow SMask SMaskInData Soft SoftLight Solid Solidities Sound SoundActions SourceModified
SpaceAfter SpaceBefore Span Speaker SpawnTemplate SpiderInfo SpiderContentSet Split SpotFunction Square Squiggly StampAnnotation Stamp Standard
Start StartIndent StartResource State StateModel Status StdCF StemH StemV StmF StmOwn StrF StrikeOut Strong StructElem StructParent
StructParents StructTreeRoot Style SubFilter Subject Subj Subtype Subst SubmitForm SubmitStandalone SubType Summary Supplement SummaryView
Suspects Symbol Synchronous Syntax TableSmall Table Tabs Tagged Target TbRl TBody TBorderStyle TDom Template TemplateInstantiated Templates
Text TextAlign TextDecorationColor TextDecorationThickness TextDecorationType TextField TextIndent TextPosition TFoot THead Thread Threads
Thumb TilingType Times Timeout Title TOCI ToUnicode Toggle Toolbar Top Topmost TopSecret TPadding Trans TransferFunction TransferFunctions
TransformMethod TransformParams Transparency Trapped Trap TrapNet TrapRegions TrapStyles TrimBox True TrueType TrueTypeFonts Type Type0 Type1
Type1C Type3 TwoColumnLeft TwoColumnRight TwoPageLeft TwoPageRight Unchanged UnchangedS Undercolor Underline Unencrypted Unicode UniqueID Unix
Unknown Unordered Unspecified UpperAlpha UpperRoman UpdateFlag Usage UseAttachments UseBlackPtComp UseCMap UseNone UseOC UseOutlines UseThumbs
UserProperties User UserUnit Values VectorStyle Version Vertices VerticesPerRow View ViewArea ViewClip ViewerPreferences Viewport ViewState Views
Visible VisiblePages Volatile VRes Warichu Watermark WebCapture Watermarks WhitePoint White Width Widths Widget WinAnsiEncoding Window Wipe WMode
WritingMode XFAImages XFAResources XHeight XObject XRef XRefStm XStep XUIDs Xsquare Yellow Yes YHeight YStep Zapf ZapfDingbats ZaDb Zoom
Distance Area Volume Units Scale SubmitPDF GetMethod ExclFKey EmbedForm CanonicalFormat ExclNonUserAnnots XFDF Author Company Comment Designation
Accessibility DecisionT ADBE ADBE_Extn EPDFCustom GSPS PTEX PTEX.FileName PTEX.Fullbanner PTEX.InfoDict PTEX.PageNumber PieceInfo Compression
SemiCondensed SemiExpanded UltraCondensed UltraExpanded OneByteIdentityH OneByteIdentityV LetterspaceFlags DocSettings TrnCustomData ITXT NonStruct
AvgWidth Weight XUID ItalicAngle UnderlinePosition UnderlineThickness FullName FamilyName isFixedPitch Notice Copyright FontInfo StandardEncoding
begincmap endcmap begincodespacerange endcodespacerange beginbfchar endbfchar beginbfrange endbfrange begincidrange endcidrange begincidchar
endcidchar beginnotdefrange endnotdefrange findresource defineresource currentdict usecmap Registry dict begin beginnotdefchar endnotdefchar
PDF_PADDING stream array index dup exch known ImageMask Dimmed Printed Offset Radius Matching Behavior Mode Editing Cancelled Completed
OutputDeviceS DestProfile PrintResolution XRes YRes Saving OriginalS DeveloperExtensions DigestMethod DigestValue DigestLocation DigestOffset
UR3 Document Annots Form EF Signature FormEx Msg Extensions Dict Title BaseUrl SetF XYZ Transparent Ordinal Adbe.pkcs7.detached adbe.pkcs7.detached
Approved Confidential Sold Departmental StampSnapshot Help Paragraph ROpenArrow RClosedArrow RoundDot EllipseA EllipseB EllipseC SimpleDot
InvertedSimpleDot DoubleDot InvertedDoubleDot InvertedDouble CosineDot LineX LineY InvertedEllipseA InvertedEllipseB InvertedEllipseC Rhomboid
Baseline Description Bullet TbLr RlBt BtRl BtLr
adbe.pkcs7.sha1 adbe.x509.rsa_sha1 ETSI.CAdES.detached ETSI.RFC3161 Adobe.PPKLite Adobe.PPKMS Entrust.PPKEF CICI.SignIt VeriSign.PPKVS
`;

const NAMES: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));

export function isStandardName(name: string): boolean {
  return NAMES.has(name);
}
