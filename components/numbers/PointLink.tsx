// The quiet way to say that the wrong field was filled, or where the right one is.
import { words } from '../words/index.ts';

type Props = { wrong: boolean; busy: boolean; onPress: () => void };

export function PointLink({ wrong, busy, onPress }: Props) {
  const { correcting } = words;
  // Said before the window closes, for those who do not see that it does.
  if (busy) return <span role="status">{correcting.start}</span>;
  return (
    <button type="button" class="link link-quiet" title={correcting.title} onClick={onPress}>
      {wrong ? correcting.wrong : correcting.point}
    </button>
  );
}
