// Labelled pages: a folder with labels.json (shared corpora), or pages that bear their labels in `data-label`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One field of one page. `selector` is an attribute that the page carries; empty where the label stands in the page. */
export type Label = {
  page: string;
  selector: string;
  label: string;
  labelled: boolean;
  fillable: boolean;
};
export type LabelledPage = { page: string; html: string; labels: Label[] };

/** @returns the pages of the folder in the order of their names; throws where the folder holds none */
export function readPages(folder: string): LabelledPage[] {
  const list = join(folder, 'labels.json');
  const pages = existsSync(list) ? listed(folder, list) : written(folder);
  if (pages.length === 0) throw new Error(`No labelled pages in ${folder}`);
  return pages;
}

function listed(folder: string, list: string): LabelledPage[] {
  const labels = JSON.parse(readFileSync(list, 'utf8')) as Label[];
  return [...new Set(labels.map(({ page }) => page))].toSorted().map((page) => ({
    page,
    html: readFileSync(join(folder, page), 'utf8'),
    labels: labels.filter((label) => label.page === page),
  }));
}

/** Pages that say themselves what their fields are: read in the browser, where frames and shadow roots are open. */
function written(folder: string): LabelledPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ page: relative(folder, path), html: readFileSync(path, 'utf8'), labels: [] }));
}
