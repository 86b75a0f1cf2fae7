/** The command that makes packs in a process of its own, for a build that is under way; nobody calls it by hand. */
export const packCommand = 'make-packs';
