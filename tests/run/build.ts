// `npm run build`: the Chrome and the Firefox build, in .output/chrome-mv3 and .output/firefox-mv3.
import { runTool } from './command.ts';

const targets = process.argv[2] === undefined ? ['chrome', 'firefox'] : [process.argv[2]];
for (const target of targets) {
  if (!(await runTool('wxt', ['build', '-b', target, '--mv3']))) process.exit(1);
}
