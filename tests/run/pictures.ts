// `npm run pictures`: every screen in every variant as a PNG, and a contact sheet of each variant.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataUrl, hireDraughtsman, sizeOf } from '../pictures/draw.ts';
import { published } from '../pictures/published.ts';
import { sheet } from '../pictures/sheet.ts';
import { emulate, plain, rarer, variants } from '../pictures/variants.ts';
import { pointAtSimulator, setStage } from '../stage/index.ts';
import { stories, tour } from '../stage/screens/index.ts';
import { findChromium } from './browser.ts';
import { root, runTool } from './command.ts';

const all = [...variants, ...rarer];
const usage = `npm run pictures -- [--to FOLDER] [--variant NAME]... [--story NAME]... [--built] [--publish]

--publish also makes those that are committed, for the README and the stores.
Variants: ${all.map(({ name }) => name).join(', ')}; without the option ${variants.map(({ name }) => name).join(', ')}.
Stories: ${stories.map(({ name }) => name).join(', ')}; all of them without the option.`;

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: join(root, '.output/pictures') },
    variant: { type: 'string', multiple: true, default: variants.map(({ name }) => name) },
    story: { type: 'string', multiple: true, default: stories.map(({ name }) => name) },
    built: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const wanted = all.filter(({ name }) => values.variant.includes(name));
const told = stories.filter(({ name }) => values.story.includes(name));
if (values.help || wanted.length === 0 || told.length === 0) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

const executable = findChromium();
if (!values.built && !(await runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { quiet: true })))
  process.exit(1);
const folder = resolve(values.to);
for (const { name } of wanted) {
  rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, name), { recursive: true });
}

const taken = new Map<string, string[]>(wanted.map(({ name }) => [name, []]));
for (const story of told) {
  const stage = await setStage({ executable, headless: true });
  await pointAtSimulator(stage);
  const languages = [...new Set(wanted.map(({ language }) => language))];
  for await (const { screen, language, page } of tour(stage, story, languages)) {
    for (const variant of wanted.filter((each) => each.language === language)) {
      await emulate(page, variant);
      await page.screenshot({
        path: join(folder, variant.name, `${screen.name}.png`),
        fullPage: true,
        animations: 'disabled',
        // A picture is as long as its page: a bar beside it would cut its edge off.
        style: 'html { scrollbar-width: none }',
      });
      taken.get(variant.name)?.push(screen.name);
    }
    await plain(page);
  }
  await stage.close();
  console.log(`${story.name}: ${story.screens.length} screens`);
}

const draughtsman = await hireDraughtsman(executable);
for (const [variant, names] of taken) {
  const shots = names.map((name) => ({ name, png: readFileSync(join(folder, variant, `${name}.png`)) }));
  const listed = sheet(
    shots.map(({ name, png }) => ({ name, src: `${variant}/${name}.png`, ...sizeOf(png) })),
  );
  writeFileSync(join(folder, `${variant}.html`), `<!doctype html><title>${variant}</title>${listed.html}`);
  const drawn = sheet(
    shots.map(({ name, png }) => ({ name, src: dataUrl('image/png', png), ...sizeOf(png) })),
  );
  writeFileSync(join(folder, `${variant}.png`), await draughtsman.draw(drawn.html, drawn));
}
for (const { path, shown, html, ...size } of values.publish ? published : []) {
  const sources = shown.map(({ variant, screen }) => readFileSync(join(folder, variant, `${screen}.png`)));
  const png = await draughtsman.draw(html(sources.map((source) => dataUrl('image/png', source))), size);
  writeFileSync(join(root, path), png);
  console.log(`${path}  ${size.width}×${size.height}  ${(png.length / 1000).toFixed(1)} kB`);
}
await draughtsman.close();
console.log(`${relative(root, folder)}: ${wanted.map(({ name }) => `${name}.html`).join(', ')}`);
