// For @modelcontextprotocol/server: what it takes from where it runs. What comes in, the look-ups check themselves; what they give, the tests do.
exports.process = require('node:process');

/** Used for what servers ask clients, which ours does not: there is nothing to check. */
exports.DefaultJsonSchemaValidator = class {
  getValidator() {
    throw new Error('No schema is checked here.');
  }
};
