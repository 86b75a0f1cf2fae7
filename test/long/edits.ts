// Edits a project at random, texts, settings, templates and scripts, and builds it again each time over what is there. The
// site is then what a build from nothing gives.
process.env['EDIT_STEPS'] = '40';
await import('../build/edits.test.ts');
