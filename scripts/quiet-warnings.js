/** Features that we use knowingly although some version of Node still calls them experimental. */
const known = /^(Type Stripping|stripTypeScriptTypes|SQLite) is an experimental feature/;

const emitWarning = process.emitWarning;

/** Keeps the known warnings from the user's first line; every other warning still shows. */
process.emitWarning = function quiet(warning, ...rest) {
  const text = typeof warning === 'string' ? warning : warning.message;
  if (!known.test(text)) emitWarning.call(process, warning, ...rest);
};
