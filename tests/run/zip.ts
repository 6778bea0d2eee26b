// `npm run zip`: what is handed to the stores, with the sources that addons.mozilla.org asks for.
import { runTool } from './command.ts';

for (const target of ['chrome', 'firefox']) {
  if (!(await runTool('wxt', ['zip', '-b', target, '--mv3']))) process.exit(1);
}
