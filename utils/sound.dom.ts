// The sound of a code: two short notes, made here, where the browser lets this page be heard.

/** Frequency in hertz, and when it begins, in seconds. */
const notes = [
  [659, 0],
  [988, 0.11],
] as const;
const rise = 0.01;
const fall = 0.25;
const loudness = 0.2;

/** A page that may not be heard yet waits for the person for as long as it takes. */
const startsWithin = 200;

async function starts(context: AudioContext): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), startsWithin));
  return Promise.race([context.resume().then(() => true), late]);
}

function play(context: AudioContext, [frequency, after]: (typeof notes)[number]): OscillatorNode {
  const from = context.currentTime + after;
  const note = context.createOscillator();
  const volume = context.createGain();
  note.frequency.value = frequency;
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(loudness, from + rise);
  volume.gain.exponentialRampToValueAtTime(0.001, from + fall);
  note.connect(volume).connect(context.destination);
  note.start(from);
  note.stop(from + fall);
  return note;
}

/**
 * Answers whether it sounds: a service worker never can, and a page only after the person did something in it.
 * @param isLate whether somebody else is asked by now
 */
export async function ring(isLate = (): boolean => false): Promise<boolean> {
  if (typeof AudioContext === 'undefined') return false;
  const context = new AudioContext();
  const heard = await starts(context).catch(() => false);
  if (!heard || isLate()) {
    void context.close();
    return false;
  }
  const played = notes.map((note) => play(context, note));
  played.at(-1)?.addEventListener('ended', () => void context.close());
  return true;
}
