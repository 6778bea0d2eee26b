// How long a passphrase may be, in characters: for its fields and for the door they go through.

/** NIST SP 800-63B asks for eight of what a person chooses. */
export const shortestPassphrase = 8;
export const longestPassphrase = 256;
