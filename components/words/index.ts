// The words in the person's language: one table of sentences, one for failures.
export { en as words } from './en.ts';
export { say, type About, type Said } from './problems.en.ts';
