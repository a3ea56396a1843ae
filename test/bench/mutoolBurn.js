// mutool run mutoolBurn.js FILE TERM,TERM,… OUT: native MuPDF searches the terms on one text page per page and
// removes what it finds. ECMAScript 5: that is what mutool speaks.
var file = scriptArgs[0];
var terms = scriptArgs[1].split(',');
var pdf = new PDFDocument(file);
for (var number = 0; number < pdf.countPages(); number++) {
  var page = pdf.loadPage(number);
  var text = page.toStructuredText();
  for (var t = 0; t < terms.length; t++) {
    var hits = text.search(terms[t]);
    for (var h = 0; h < hits.length; h++) page.createAnnotation('Redact').setQuadPoints(hits[h]);
  }
  page.applyRedactions(true, 2);
}
pdf.save(scriptArgs[2], 'garbage=compact,compress');
