// Profiles that a person has prepared: once by all that the person does, then copied, which costs a third of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './chromium.ts';
import { pointAtSimulator, setStage, type Stage } from './index.ts';
import { openSignUp, setUp } from './person.ts';
import { claimPort } from './port.ts';

export type Prepared = {
  /** Where each simulator must listen: its address is saved in the profiles. */
  port: number;
  /** Folder of a profile to begin from: the introduction was closed and the address saved, and with `hasKey` the key given. */
  profile(hasKey: boolean): Promise<string>;
  close(): void;
};

export async function prepare(options: Pick<LaunchOptions, 'executable' | 'headless'>): Promise<Prepared> {
  const { port, close: giveUpPort } = await claimPort();
  const folder = mkdtempSync(join(tmpdir(), 'securesms-prepared-'));

  /** The browser is closed as a person closes it: all that it keeps is written by then. */
  async function make(name: string, work: (stage: Stage) => Promise<void>, from?: string): Promise<string> {
    const profile = join(folder, name);
    const stage = await setStage({
      ...options,
      profile,
      simulator: { port },
      ...(from !== undefined && { from }),
    });
    try {
      await work(stage);
    } finally {
      await stage.close();
    }
    return profile;
  }
  // Once each, and only what is asked for.
  let pointed: Promise<string> | undefined;
  let keyed: Promise<string> | undefined;
  const point = () => (pointed ??= make('pointed', pointAtSimulator));
  const giveKey = async () => {
    const from = await point();
    return make(
      'keyed',
      async (stage) => setUp(stage, await openSignUp(stage, '/empty', 'prepared.test')),
      from,
    );
  };
  return {
    port,
    profile: (hasKey) => (hasKey ? (keyed ??= giveKey()) : point()),
    close() {
      rmSync(folder, { recursive: true, force: true });
      giveUpPort();
    },
  };
}
