// A QR code, dark on light in both themes: not every reader takes it the other way round.
import { qr } from './qr.ts';

type Props = { text: string; label: string };

export function QrCode({ text, label }: Props) {
  const { size, path } = qr(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
