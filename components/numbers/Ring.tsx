// The thin ring that empties with the number's life; the time beside it says the same in figures.
const radius = 7;
const length = 2 * Math.PI * radius;

export function Ring({ fraction }: { fraction: number }) {
  return (
    <svg class="ring" width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <circle class="ring-track" cx={9} cy={9} r={radius} />
      <circle
        class="ring-left"
        cx={9}
        cy={9}
        r={radius}
        stroke-dasharray={length}
        stroke-dashoffset={length * (1 - fraction)}
      />
    </svg>
  );
}
