// Every screen that there is, in the stories that lead to it: a new one is a row here, and is looked at by all who look.
import { buying } from './buying.ts';
import { firstRun } from './first-run.ts';
import { locked } from './locked.ts';
import { lookingBack } from './looking-back.ts';
import { numbers } from './numbers.ts';
import type { Story } from './screen.ts';

export type { Screen, Story } from './screen.ts';
export { tour, type Stop } from './tour.ts';

export const stories: Story[] = [firstRun, buying, numbers, lookingBack, locked];
