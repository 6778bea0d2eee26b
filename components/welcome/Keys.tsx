// Keys to press, each drawn as one. They are in the order of the keyboard, whatever the language.

/** `keys`: as the browser writes them, "Alt+Shift+N", on a Mac "⌥⇧N". */
export const Keys = ({ before, keys }: { before: string; keys: string }) => (
  <p class="keys">
    {before}{' '}
    <bdi dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </bdi>
  </p>
);
