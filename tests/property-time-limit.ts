import fc from 'fast-check';

/**
 * A property that fails is made smaller only for so long: without an end, one failing text of some thousand
 * characters would keep the whole run from ever saying so.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 20_000 });
