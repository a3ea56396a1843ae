/**
 * What no page shows, cleaned from an allow list (design rule 9): page dictionaries and their tree, catalog,
 * bookmarks, labels, layers, output intents, Info, XMP, trailer; resources that nothing uses, and the names under
 * which content calls the others; and a last walk over all that is left. After annotations, fields and structure, before fonts and save.
 */
import { renameContent } from '../ownNames/renameContent.ts';
import { cleanCatalog } from './catalog.ts';
import { hiddenText } from './hiddenText.ts';
import { cleanTrailer, describe, freshInfo, freshXmp, oldXmp } from './metadata.ts';
import { cleanPages } from './pages.ts';
import { pruneResources } from './pruneResources.ts';
import { enabled, RemovalTally, type Scrubbing } from './scrubbing.ts';
import { sweep } from './sweep.ts';

export function cleanDocument(context: Scrubbing): void {
  const tally = new RemovalTally();
  const hidden = hiddenText(context);
  const pages = cleanPages(context, tally);
  const description = describe(context);
  const metadata = enabled(context, 'metadata') ? freshXmp(context, description) : oldXmp(context);
  cleanTrailer(context, freshInfo(context, description), tally);
  cleanCatalog({ context, hidden, tally, pages, metadata });
  pruneResources(context, tally);
  const names = renameContent(context, tally);
  sweep(context, { hidden, tally, names }, pages);
  tally.report(context);
}
